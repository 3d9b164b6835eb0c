package io.github.corenlpaffect.train.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {
  @Property
  void wholeNumbersStayWhatTheyAre(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 100_000) Integer> planned,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double place) {
    int[] counts = planned.stream().mapToInt(Integer::intValue).toArray();
    double[] shares =
        Shares.proportionalTo(planned.stream().mapToDouble(Integer::doubleValue).toArray());

    assertArrayEquals(counts, Shares.counts(shares, Arrays.stream(counts).sum(), place));
  }

  @Property
  void aCountIsItsShareRoundedUpOrDown(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0.01, max = 9) Double> weights,
      @ForAll @IntRange(min = 1, max = 5000) int size,
      @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double place) {
    double[] shares =
        Shares.proportionalTo(weights.stream().mapToDouble(Double::doubleValue).toArray());
    int[] counts = Shares.counts(shares, size, place);

    assertEquals(size, Arrays.stream(counts).sum());
    for (int i = 0; i < counts.length; i++) {
      assertTrue(counts[i] >= 0);
      assertEquals(shares[i] * size, counts[i], 1 + 1e-5);
    }
  }

  @Test
  void aCorpusThatIsTooSmallForEveryRoundGetsItsShareOverRounds() {
    int taken = 0;
    for (int round = 0; round < 100; round++) {
      taken += Shares.counts(new double[] {0.97, 0.03}, 10, (round + 0.5) / 100)[1];
    }

    assertEquals(30, taken);
  }

  @Test
  void sharesThatAddUpToLessMakeAShorterRound() {
    assertArrayEquals(new int[] {50, 0, 20}, Shares.counts(new double[] {0.5, 0, 0.2}, 100, 0.3));
  }
}
