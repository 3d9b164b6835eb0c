package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwenValuesTest {
  private static final double EXACT = 1e-9;

  @Property(tries = 100)
  void sharesAddUpToWhatAllReach(
      @ForAll @IntRange(min = 1, max = 150) int players, @ForAll long seed) {
    OwenValues.Game game = randomGame(seed);
    double[] sum = game.value(new BitSet());
    for (double[] share : OwenValues.of(players, game)) {
      sum[0] += share[0];
      sum[1] += share[1];
    }
    assertArrayEquals(game.value(players(0, players)), sum, EXACT);
  }

  @Property(tries = 50)
  void sharesAreMeansOverAllOrdersThatKeepUnionsTogether(
      @ForAll @IntRange(min = 1, max = 9) int players, @ForAll long seed) {
    OwenValues.Game game = randomGame(seed);
    double[][] means = new double[players][2];
    List<List<Integer>> orders = orders(0, players);
    for (List<Integer> order : orders) {
      BitSet joined = new BitSet();
      for (int player : order) {
        double[] before = game.value(joined);
        joined.set(player);
        for (int i = 0; i < 2; i++) {
          means[player][i] += (game.value(joined)[i] - before[i]) / orders.size();
        }
      }
    }
    double[][] shares = OwenValues.of(players, game);
    for (int player = 0; player < players; player++) {
      assertArrayEquals(means[player], shares[player], EXACT);
    }
  }

  @Property(tries = 50)
  void whoChangesNothingGetsNothing(
      @ForAll @IntRange(min = 2, max = 100) int players, @ForAll long seed) {
    int idle = new Random(seed).nextInt(players);
    OwenValues.Game game = randomGame(seed);
    double[][] shares =
        OwenValues.of(
            players,
            coalition -> {
              BitSet others = (BitSet) coalition.clone();
              others.clear(idle);
              return game.value(others);
            });
    assertArrayEquals(new double[2], shares[idle]);
  }

  @Test
  void whoHasAWorthOfItsOwnGetsIt() {
    double[][] shares =
        OwenValues.of(
            70, coalition -> new double[] {coalition.stream().mapToDouble(i -> i * 0.5).sum()});
    for (int player = 0; player < shares.length; player++) {
      assertEquals(player * 0.5, shares[player][0], EXACT);
    }
  }

  @Test
  void neighboursThatReachSomethingTogetherOnlyShareItInEqualParts() {
    double[][] shares =
        OwenValues.of(4, coalition -> new double[] {coalition.get(2) && coalition.get(3) ? 1 : 0});
    assertArrayEquals(new double[] {0.5}, shares[2], EXACT);
    assertArrayEquals(new double[] {0.5}, shares[3], EXACT);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "5, 20", "10, 80", "20, 302", "32, 684", "64, 1024", "512, 1024"})
  void coalitionsAreFew(int players, int most) {
    AtomicInteger coalitions = new AtomicInteger();
    OwenValues.of(
        players,
        coalition -> {
          coalitions.incrementAndGet();
          return new double[] {0};
        });
    assertTrue(coalitions.get() <= most, coalitions + " coalitions of " + players);
  }

  /** A game of two outcomes in which every coalition reaches something else. */
  private static OwenValues.Game randomGame(long seed) {
    return coalition -> {
      Random random = new Random(31 * seed + coalition.hashCode());
      return new double[] {random.nextGaussian(), random.nextGaussian()};
    };
  }

  private static BitSet players(int from, int to) {
    BitSet players = new BitSet();
    players.set(from, to);
    return players;
  }

  private static List<List<Integer>> orders(int from, int to) {
    if (to - from == 1) {
      return List.of(List.of(from));
    }
    int middle = (from + to) / 2;
    List<List<Integer>> orders = new ArrayList<>();
    for (List<Integer> left : orders(from, middle)) {
      for (List<Integer> right : orders(middle, to)) {
        orders.add(joined(left, right));
        orders.add(joined(right, left));
      }
    }
    return orders;
  }

  private static List<Integer> joined(List<Integer> first, List<Integer> second) {
    List<Integer> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
