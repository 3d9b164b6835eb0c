package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlsTest {
  private static final String NAME = "own/amount";

  private final Task amount = Task.ofItsOwn(HeadSpec.regression(NAME, 0, 50, List.of("value")));
  private final ImmutableList<LabelledText> texts =
      IntStream.range(0, 50)
          .mapToObj(i -> new LabelledText("t" + i, "text", ImmutableMap.of(NAME, new double[] {i})))
          .collect(ImmutableList.toImmutableList());
  private final ImmutableList<StudiedTask> controls =
      Controls.of(
          new StudiedTask(
              amount,
              ImmutableList.of(
                  new Corpus(
                      "own", "open", ImmutableList.of(amount), texts, texts, ImmutableList.of())),
              false));

  @Test
  void theDuplicateHasTheLabels() {
    assertEquals(Controls.DUPLICATE, controls.get(0).name());
    assertEquals(labels(texts, NAME), labels(controls.get(0)));
  }

  @Test
  void theShuffledLabelsAreTheSameInAnotherOrder() {
    assertEquals(Controls.SHUFFLED, controls.get(1).name());
    assertNotEquals(labels(texts, NAME), labels(controls.get(1)));
    assertEquals(labels(texts, NAME), labels(controls.get(1)).stream().sorted().toList());
  }

  @Test
  void theHashesAreSpreadOverTheRange() {
    List<Double> hashes = labels(controls.get(2));

    assertEquals(Controls.HASH, controls.get(2).name());
    assertEquals(50, hashes.stream().distinct().count());
    assertTrue(hashes.stream().allMatch(hash -> hash >= 0 && hash < 1));
    assertEquals(0.5, hashes.stream().mapToDouble(hash -> hash).average().orElseThrow(), 0.1);
  }

  private static List<Double> labels(StudiedTask control) {
    assertTrue(control.control());
    return labels(control.train(), control.name());
  }

  private static List<Double> labels(List<LabelledText> texts, String task) {
    return texts.stream().map(text -> text.labels().get(task)[0]).toList();
  }
}
