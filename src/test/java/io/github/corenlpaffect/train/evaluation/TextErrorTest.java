package io.github.corenlpaffect.train.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextErrorTest {
  private static final double TOLERANCE = 1e-9;

  @Test
  void theLargestErrorsComeFirstAsSharesOfTheRange() {
    HeadSpec head = HeadSpec.regression("amounts", 0, 4, List.of("joy", "fear"));
    List<TextError> errors =
        largest(
            head,
            2,
            text("near", 1, Double.NaN),
            text("far", 4, 0),
            text("exact", 2, 1),
            predicted(2, 3),
            predicted(0, 0),
            predicted(2, 1));

    assertEquals(List.of("far", "near"), errors.stream().map(TextError::text).toList());
    assertEquals(0.5, errors.get(0).size(), TOLERANCE);
    assertEquals(0.25, errors.get(1).size(), TOLERANCE);
    assertEquals(Map.of("joy", 1.0), errors.get(1).gold());
    assertEquals(Map.of("joy", 2.0), errors.get(1).predicted());
  }

  @Test
  void ofClassesTheErrorIsWhatTheRightOneLacks() {
    HeadSpec head = HeadSpec.singleLabel("classes", List.of("bad", "so so", "good"));
    TextError error = largest(head, 1, text("a", 0, 0, 1), predicted(0.5, 0.3, 0.2)).get(0);

    assertEquals(0.8, error.size(), TOLERANCE);
    assertEquals(Map.of("good", 1.0), error.gold());
    assertEquals(Map.of("bad", 0.5), error.predicted());
  }

  @Test
  void ofTagsThoseOfAnEvenChanceAreShown() {
    HeadSpec head = HeadSpec.multiLabel("tags", List.of("joy", "love"));
    TextError error = largest(head, 1, text("a", 1, 0), predicted(0.6, 0.4)).get(0);

    assertEquals(0.4, error.size(), TOLERANCE);
    assertEquals(Map.of("joy", 0.6), error.predicted());
  }

  /** Texts, then as many predictions. */
  private static List<TextError> largest(HeadSpec head, int count, Row... rows) {
    List<Row> all = List.of(rows);
    List<Row> gold = all.subList(0, all.size() / 2);
    List<Row> predicted = all.subList(all.size() / 2, all.size());
    return TextError.largest(
        Task.ofItsOwn(head),
        gold.stream()
            .map(
                row ->
                    new LabelledText(
                        row.text(), row.text(), ImmutableMap.of(head.name(), row.values())))
            .toList(),
        predicted.stream()
            .map(row -> Prediction.ofHeads(ImmutableMap.of(head.name(), row.values())))
            .toList(),
        count);
  }

  private static Row text(String text, double... values) {
    return new Row(text, values);
  }

  private static Row predicted(double... values) {
    return new Row("", values);
  }

  private record Row(String text, double[] values) {}
}
