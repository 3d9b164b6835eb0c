package io.github.corenlpaffect.train.selection;

import static io.github.corenlpaffect.train.selection.MadeUpRun.auxiliary;
import static io.github.corenlpaffect.train.selection.MadeUpRun.heldOut;
import static io.github.corenlpaffect.train.selection.MadeUpRun.setting;
import static io.github.corenlpaffect.train.selection.MadeUpRun.target;
import static io.github.corenlpaffect.train.selection.MadeUpRun.withHeldOut;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class PruningSelectionTest {
  private static final int USEFUL = 1;
  private static final int OTHER = 2;

  private final PruningSelection pruning =
      new PruningSelection(
          setting(
              20, 0, target("target", 9, 50), auxiliary("useful", 9, 30), auxiliary("b", 9, 20)));

  @Test
  void everyOtherRoundGoesWithoutOneAuxiliaryInTurn() {
    List<double[]> rounds = rounds(5, shares -> 0.5 + shares[USEFUL] / 100 + shares[OTHER] / 100);

    assertArrayEquals(new double[] {0.5, 0.3, 0.2}, rounds.get(0), 1e-12);
    assertArrayEquals(new double[] {0.5, 0, 0.2}, rounds.get(1), 1e-12);
    assertArrayEquals(new double[] {0.5, 0.3, 0.2}, rounds.get(2), 1e-12);
    assertArrayEquals(new double[] {0.5, 0.3, 0}, rounds.get(3), 1e-12);
    assertArrayEquals(new double[] {0.5, 0.3, 0.2}, rounds.get(4), 1e-12);
  }

  @Test
  void whatHelpsIsKeptAndWhatHarmsIsDropped() {
    List<double[]> rounds = rounds(20, shares -> 0.3 + shares[USEFUL] / 10 - shares[OTHER] / 10);

    // Tried in the rounds 4 and 8; the round after the second trial tells.
    assertEquals(0.2, rounds.get(8)[OTHER], 1e-12);
    for (int round = 10; round <= 20; round++) {
      assertEquals(0, rounds.get(round - 1)[OTHER]);
    }
    assertEquals(0.3, rounds.get(18)[USEFUL], 1e-12);
  }

  @Test
  void whatDoesNothingIsDroppedToo() {
    List<double[]> rounds = rounds(10, shares -> shares[USEFUL] > 0 ? 0.5 : 0.25);

    assertEquals(0, rounds.get(9)[OTHER]);
  }

  @Test
  void aTrendIsNotTakenForHelp() {
    List<Double> losses = new ArrayList<>(List.of(1.0));
    SelectionHistory history = heldOut(new double[] {1});
    for (int round = 1; round <= 10; round++) {
      double gain = 0.5 - round / 32.0 + (pruning.shares(history)[USEFUL] > 0 ? 0.01 : 0);
      losses.add(losses.get(round - 1) * (1 - gain));
      history = withHeldOut(history, losses.get(round));
    }

    assertTrue(pruning.shares(history)[USEFUL] > 0);
  }

  @Test
  void withoutAuxiliariesThereIsNothingToDrop() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new PruningSelection(setting(4, 0, target("a", 9, 5), auxiliary("off", 9, 0))));

    assertTrue(e.getMessage().contains("train.targets"), e.getMessage());
  }

  /** The shares of the rounds when the targets gain what a function of the shares says. */
  private List<double[]> rounds(int count, ToDoubleFunction<double[]> gain) {
    List<double[]> rounds = new ArrayList<>();
    SelectionHistory history = heldOut(new double[] {1});
    double loss = 1;
    for (int round = 0; round < count; round++) {
      rounds.add(pruning.shares(history));
      loss *= 1 - gain.applyAsDouble(rounds.get(round));
      history = withHeldOut(history, loss);
    }
    return rounds;
  }
}
