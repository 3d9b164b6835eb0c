package io.github.corenlpaffect.train.evaluation.confidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The product's error against its confidence, where a corpus has labels on the product's own scale:
 * the five classes of sentiment of the treebank, the valence of SemEval-2018's levels and the
 * emotions of BRIGHTER.
 *
 * @param part the part of the product: {@code sentiment}, {@code valence} or {@code emotions}
 * @param task the name of the head whose labels are gold
 * @param deciles error by confidence
 */
public record StatedConfidence(String part, String task, ImmutableList<Decile> deciles) {

  /** By the corpus's name the head whose labels are gold. */
  private static final ImmutableMap<String, String> HEADS =
      ImmutableMap.of("sst", "sst", "semeval2018", "semeval2018/v-oc", "brighter", "brighter");

  /** The names of the corpora that tell of it, in the order of the product's parts. */
  public static ImmutableList<String> corpora() {
    return HEADS.keySet().asList();
  }

  /** What the dev part of one of these corpora tells. */
  public static StatedConfidence of(Corpus corpus, ModelPredictor model) {
    HeadSpec head =
        corpus.tasks().stream()
            .map(Task::head)
            .filter(spec -> spec.name().equals(HEADS.get(corpus.name())))
            .findFirst()
            .orElseThrow();
    List<LabelledText> labelled =
        corpus.dev().stream().filter(text -> text.labels().containsKey(head.name())).toList();
    List<Answer> answers =
        labelled.parallelStream()
            .map(text -> answer(head, text.labels().get(head.name()), model.affect(text.text())))
            .toList();
    return new StatedConfidence(part(head), head.name(), Decile.of(answers));
  }

  private static String part(HeadSpec head) {
    return switch (head.name()) {
      case "sst" -> "sentiment";
      case "semeval2018/v-oc" -> "valence";
      default -> "emotions";
    };
  }

  private static Answer answer(HeadSpec head, double[] gold, Affect affect) {
    return switch (part(head)) {
      case "sentiment" ->
          new Answer(affect.confidence().sentiment(), 1 - gold[indexOf(head, affect.sentiment())]);
      case "valence" ->
          new Answer(
              affect.confidence().valence(),
              Math.abs((affect.valence() + 1) / 2 - unit(head, gold[0])));
      default -> new Answer(affect.confidence().emotions(), emotionsError(head, gold, affect));
    };
  }

  private static double emotionsError(HeadSpec head, double[] gold, Affect affect) {
    return IntStream.range(0, gold.length)
        .mapToDouble(i -> Math.abs(intensity(affect, head.labels().get(i)) - unit(head, gold[i])))
        .average()
        .orElseThrow();
  }

  private static double intensity(Affect affect, String emotion) {
    return affect.emotions().intensity(Emotion.valueOf(emotion.toUpperCase(Locale.ROOT)));
  }

  private static int indexOf(HeadSpec head, Sentiment sentiment) {
    return head.labels().indexOf(sentiment.label().toLowerCase(Locale.ROOT));
  }

  private static double unit(HeadSpec head, double value) {
    return (value - head.low()) / (head.high() - head.low());
  }
}
