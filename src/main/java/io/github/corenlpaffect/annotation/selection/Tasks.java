package io.github.corenlpaffect.annotation.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tasks that texts can be chosen for: the parts that the product shows, and heads. */
public final class Tasks {
  static final String SENTIMENT = "sentiment";
  static final String VALENCE = "valence";
  static final String EMOTIONS = "emotions";

  private static final ImmutableList<String> PRODUCT =
      ImmutableList.of(SENTIMENT, VALENCE, EMOTIONS);

  private Tasks() {}

  /**
   * The questions of some tasks, of which every model must have all.
   *
   * @param chosen names of tasks; none for what the first model shows: the product's three parts
   *     and the further heads
   * @throws IllegalArgumentException if a model lacks a task; lists those that all have
   */
  static ImmutableList<Question> questions(List<AffectModel> models, Collection<String> chosen) {
    AffectModel first = models.get(0);
    Collection<String> names =
        chosen.isEmpty()
            ? Stream.concat(
                    PRODUCT.stream(),
                    first.heads().stream()
                        .map(HeadSpec::name)
                        .filter(first.parts().extraHeads()::contains))
                .toList()
            : Set.copyOf(chosen);
    ImmutableList<String> known = known(models);
    for (String name : names) {
      checkArgument(
          known.contains(name),
          "no task %s in %s; known are %s",
          name,
          models.size() == 1 ? "the model" : "all of the models",
          known);
    }
    return known.stream()
        .filter(names::contains)
        .flatMap(name -> questions(name, first).stream())
        .collect(toImmutableList());
  }

  /** The task that a task of labelled texts is an example of: the head, or the product's part. */
  static String of(Task task, List<HeadSpec> heads) {
    if (heads.contains(task.head())) {
      return task.head().name();
    }
    Collection<String> meanings = task.meaning().values();
    if (meanings.contains(VALENCE)) {
      return VALENCE;
    }
    return Emotion.labels().stream().anyMatch(meanings::contains) ? EMOTIONS : SENTIMENT;
  }

  private static ImmutableList<String> known(List<AffectModel> models) {
    List<String> heads =
        models.get(0).heads().stream()
            .filter(head -> models.stream().allMatch(model -> model.heads().contains(head)))
            .map(HeadSpec::name)
            .toList();
    return ImmutableList.<String>builder().addAll(PRODUCT).addAll(heads).build();
  }

  private static List<Question> questions(String task, AffectModel model) {
    return switch (task) {
      case SENTIMENT -> List.of(new Question.OfSentiment());
      case VALENCE -> List.of(new Question.OfValence());
      case EMOTIONS -> Lists.transform(Arrays.asList(Emotion.values()), Question.OfEmotion::new);
      default ->
          ofHead(
              model.heads().stream()
                  .filter(head -> head.name().equals(task))
                  .findFirst()
                  .orElseThrow());
    };
  }

  private static List<Question> ofHead(HeadSpec head) {
    return head.kind() == HeadKind.SINGLE_LABEL
        ? List.of(new Question.OfClasses(head))
        : Lists.transform(head.labels(), label -> new Question.OfLabel(head, label));
  }
}
