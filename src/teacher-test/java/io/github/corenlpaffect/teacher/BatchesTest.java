package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final List<Sample> SAMPLES =
      IntStream.range(0, 1000)
          .mapToObj(i -> Samples.ofLength("text " + i, 3 + i * 7919 % 61))
          .toList();

  @Test
  void everyTextIsInOneBatch() {
    List<List<Sample>> shuffled = Batches.shuffled(SAMPLES, 8, 1);
    List<List<Sample>> sorted = Batches.byLength(SAMPLES, 256);
    for (List<List<Sample>> batches : List.of(shuffled, sorted)) {
      List<Sample> all = batches.stream().flatMap(List::stream).toList();
      assertEquals(SAMPLES.size(), all.size());
      assertEquals(new HashSet<>(SAMPLES), new HashSet<>(all));
    }
  }

  @Test
  void theSeedDecidesTheOrder() {
    assertEquals(Batches.shuffled(SAMPLES, 8, 1), Batches.shuffled(SAMPLES, 8, 1));
    assertNotEquals(Batches.shuffled(SAMPLES, 8, 1), Batches.shuffled(SAMPLES, 8, 2));
  }

  @Test
  void aBatchIsOfOneLengthMoreOrLess() {
    int padding = Batches.shuffled(SAMPLES, 8, 1).stream().mapToInt(BatchesTest::padding).sum();
    int pieces = SAMPLES.stream().mapToInt(Sample::length).sum();
    assertTrue(padding < 0.05 * pieces, padding + " of " + pieces);
  }

  @Test
  void noBatchToLabelIsLargerThanAskedFor() {
    for (List<Sample> batch : Batches.byLength(SAMPLES, 256)) {
      assertTrue(batch.size() * batch.get(0).length() <= 256);
      assertEquals(longest(batch), batch.get(0).length());
    }
  }

  private static int padding(List<Sample> batch) {
    return batch.stream().mapToInt(sample -> longest(batch) - sample.length()).sum();
  }

  private static int longest(List<Sample> batch) {
    return batch.stream().mapToInt(Sample::length).max().orElseThrow();
  }
}
