package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.Noise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Tasks of which it is known how they are related to another, made on its texts. */
final class Controls {
  /** The same labels: as redundant as two trainings of one task can be. */
  static final String DUPLICATE = "control/duplicate";

  /** The same labels on other texts: unrelated, unless by what is common to all texts. */
  static final String SHUFFLED = "control/shuffled";

  /** A number from 0 to 1 that the text's id makes by a hash: unrelated. */
  static final String HASH = "control/hash";

  private static final long SEED = 1;

  private Controls() {}

  /** The controls of a task, in the order of their names here. */
  static ImmutableList<StudiedTask> of(StudiedTask task) {
    HeadSpec head = task.task().head();
    Task duplicate = new Task(named(DUPLICATE, head), task.task().scale(), task.task().meaning());
    Task shuffled = Task.ofItsOwn(named(SHUFFLED, head));
    Task hash = Task.ofItsOwn(HeadSpec.regression(HASH, 0, 1, List.of("value")));
    return ImmutableList.of(
        control(task, duplicate, texts -> labels(task, texts)),
        control(task, shuffled, texts -> shuffled(labels(task, texts))),
        control(task, hash, texts -> texts.stream().map(Controls::hash).toList()));
  }

  private interface Labelling {
    /** New labels of texts, in their order. */
    List<double[]> of(List<LabelledText> texts);
  }

  private static StudiedTask control(StudiedTask of, Task task, Labelling labelling) {
    UnaryOperator<ImmutableList<LabelledText>> relabel =
        texts -> relabelled(texts, task.head().name(), labelling.of(texts));
    return new StudiedTask(
        task,
        of.corpora().stream()
            .map(
                corpus ->
                    new Corpus(
                        corpus.name(),
                        corpus.terms(),
                        ImmutableList.of(task),
                        relabel.apply(corpus.train()),
                        relabel.apply(corpus.dev()),
                        ImmutableList.of()))
            .collect(toImmutableList()),
        true);
  }

  private static ImmutableList<LabelledText> relabelled(
      List<LabelledText> texts, String task, List<double[]> labels) {
    ImmutableList.Builder<LabelledText> relabelled = ImmutableList.builder();
    for (int i = 0; i < texts.size(); i++) {
      relabelled.add(
          new LabelledText(
              texts.get(i).id(), texts.get(i).text(), ImmutableMap.of(task, labels.get(i))));
    }
    return relabelled.build();
  }

  private static HeadSpec named(String name, HeadSpec head) {
    return new HeadSpec(name, head.kind(), head.labels(), head.low(), head.high());
  }

  private static List<double[]> labels(StudiedTask task, List<LabelledText> texts) {
    return texts.stream().map(task::labels).toList();
  }

  private static List<double[]> shuffled(List<double[]> labels) {
    List<double[]> shuffled = new ArrayList<>(labels);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled;
  }

  private static double[] hash(LabelledText text) {
    return new double[] {Noise.unit(TextHash.of(text.id()), SEED)};
  }
}
