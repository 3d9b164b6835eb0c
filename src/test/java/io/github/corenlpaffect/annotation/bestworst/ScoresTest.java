package io.github.corenlpaffect.annotation.bestworst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScoresTest {

  /**
   * By hand: a was best in 2 of 3, b in 1 of 3, c worst in 1 of 3, d in 1 of 2, e in its only one.
   */
  @Test
  void countingIsTheShareOfBestLessThatOfWorst() {
    ImmutableList<Score> scores =
        Scores.of(answers("abcd a d", "abcd a c", "abce b e"), Optional.empty());
    assertEquals(List.of("a", "b", "c", "d", "e"), scores.stream().map(Score::text).toList());
    assertEquals(
        List.of(2 / 3.0, 1 / 3.0, -1 / 3.0, -.5, -1.0),
        scores.stream().map(Score::counting).toList());
    assertEquals(List.of(3, 3, 3, 2, 1), scores.stream().map(Score::shown).toList());
  }

  /**
   * Where x has beaten y in three of four, and each has won and lost half against strength 1, the
   * likelihood is greatest where the wins expected are those counted. As y = 1 / x, these are 4x² /
   * (x² + 1) + x / (x + 1) = 3½.
   */
  @Test
  void bradleyTerryExpectsTheWinsThatWereCounted() {
    double score = bradleyTerry("xy x y", "xy x y", "xy x y", "xy y x").get("x");
    double square = (1 + score) / (1 - score);
    double x = Math.sqrt(square);
    assertEquals(3.5, 4 * square / (square + 1) + x / (x + 1), 1e-6);
  }

  /** f was best among items that were never best elsewhere, s among some that were. */
  @Test
  void bradleyTerryTakesIntoAccountAgainstWhom() {
    String[] answers = {"abcd a d", "abcd b d", "efgh e h", "sabc s c", "fghd f d", "afgh a g"};
    Map<String, Double> counting = scores(Score.Method.COUNTING, answers);
    Map<String, Double> model = bradleyTerry(answers);
    assertEquals(1, counting.get("s"));
    assertTrue(model.get("s") > model.get("f"), model.toString());
  }

  @Test
  void whatAlwaysWinsStaysFinite() {
    Map<String, Double> scores = bradleyTerry("abcd a d", "abcd a d");
    assertTrue(scores.get("a") < 1 && scores.get("d") > -1, scores.toString());
    assertEquals(scores.get("b"), scores.get("c"), 1e-9);
  }

  private static Map<String, Double> bradleyTerry(String... answers) {
    return scores(Score.Method.BRADLEY_TERRY, answers);
  }

  private static Map<String, Double> scores(Score.Method method, String... answers) {
    return Scores.of(answers(answers), Optional.empty()).stream()
        .collect(Collectors.toMap(Score::text, score -> score.by(method)));
  }

  /** Answers such as {@code abcd a d}: the items, the best and the worst. */
  private static Answers answers(String... lines) {
    List<Answer> answers = new ArrayList<>();
    for (String line : lines) {
      List<String> parts = Splitter.on(' ').splitToList(line);
      ImmutableList<String> items =
          ImmutableList.copyOf(Splitter.fixedLength(1).split(parts.get(0)));
      answers.add(new Answer("", items, parts.get(1), parts.get(2)));
    }
    return new Answers(ImmutableList.copyOf(answers), 0);
  }
}
