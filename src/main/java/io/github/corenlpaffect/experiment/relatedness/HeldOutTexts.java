package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * The texts on which models are compared: the held-out texts of all tasks, each once. Immutable.
 */
final class HeldOutTexts {
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  HeldOutTexts(List<StudiedTask> tasks) {
    tasks.stream()
        .flatMap(task -> task.heldOut().stream())
        .forEach(text -> rows.putIfAbsent(text.text(), rows.size()));
  }

  /** The texts. */
  ImmutableList<String> texts() {
    return ImmutableList.copyOf(rows.keySet());
  }

  /** The places of a task's held-out texts, in their order. */
  int[] of(StudiedTask task) {
    return task.heldOut().stream().map(LabelledText::text).mapToInt(rows::get).toArray();
  }

  /** The places of the held-out texts of two tasks, each once. */
  int[] of(StudiedTask one, StudiedTask other) {
    return Stream.of(one, other)
        .flatMapToInt(task -> IntStream.of(of(task)))
        .sorted()
        .distinct()
        .toArray();
  }

  /** The labels of a task's held-out texts, [text][label], NaN where one is missing. */
  static SimpleMatrix gold(StudiedTask task) {
    return Rows.of(task.heldOut().stream().map(task::labels).collect(toImmutableList()));
  }
}
