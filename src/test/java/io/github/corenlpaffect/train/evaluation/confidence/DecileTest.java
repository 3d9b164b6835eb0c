package io.github.corenlpaffect.train.evaluation.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DecileTest {

  @Test
  void theLeastConfidentComeFirst() {
    List<Answer> answers =
        IntStream.range(0, 20).mapToObj(i -> new Answer(1 - i / 20.0, i % 2)).toList();

    List<Decile> deciles = Decile.of(answers);

    assertEquals(10, deciles.size());
    assertEquals(new Decile(1, 2, 0.075, 0.5), rounded(deciles.get(0)));
    assertEquals(new Decile(10, 2, 0.975, 0.5), rounded(deciles.get(9)));
  }

  @Test
  void everyAnswerIsInOneOfThem() {
    List<Answer> answers = IntStream.range(0, 115).mapToObj(i -> new Answer(i / 115.0, 0)).toList();

    List<Decile> deciles = Decile.of(answers);

    assertEquals(115, deciles.stream().mapToInt(Decile::texts).sum());
    assertEquals(List.of(11, 12), deciles.stream().map(Decile::texts).distinct().sorted().toList());
  }

  @Test
  void fewAnswersHaveFewDeciles() {
    assertEquals(
        3, Decile.of(List.of(new Answer(1, 0), new Answer(0, 1), new Answer(1, 1))).size());
    assertEquals(List.of(), Decile.of(List.of()));
  }

  private static Decile rounded(Decile decile) {
    return new Decile(
        decile.number(),
        decile.texts(),
        Math.round(decile.confidence() * 1e6) / 1e6,
        Math.round(decile.error() * 1e6) / 1e6);
  }
}
