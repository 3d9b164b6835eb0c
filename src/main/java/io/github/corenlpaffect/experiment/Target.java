package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import java.util.List;

/**
 * A task that counts.
 *
 * @param name the task's name
 * @param measure its main measure
 * @param texts on how many texts it is measured
 */
public record Target(String name, MainMeasure measure, int texts) {
  static Target of(Task task, List<Corpus> measured) {
    String name = task.head().name();
    long texts =
        measured.stream()
            .flatMap(corpus -> corpus.dev().stream())
            .filter(text -> text.labels().containsKey(name))
            .count();
    return new Target(name, MainMeasure.of(task.head()), Math.toIntExact(texts));
  }
}
