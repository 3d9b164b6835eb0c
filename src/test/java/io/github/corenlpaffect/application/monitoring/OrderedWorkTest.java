package io.github.corenlpaffect.application.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
  @Test
  void resultsComeInTheOrderOfThePiecesAndFewAreHeld() throws IOException {
    List<Integer> results = new ArrayList<>();
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(4, piece -> slow(piece, begun), results::add)) {
      for (int piece = 0; piece < 200; piece++) {
        work.add(piece);
        most.accumulateAndGet(begun.get() - results.size(), Math::max);
      }
      work.finish();
    }
    assertEquals(IntStream.range(0, 200).boxed().toList(), results);
    assertTrue(most.get() <= 12, most + " pieces at once");
  }

  @Test
  void aFailureOfAPieceComesOut() throws IOException {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(2, piece -> 1 / piece, result -> {})) {
      work.add(0);
      IllegalStateException failure = assertThrows(IllegalStateException.class, work::finish);
      assertEquals(ArithmeticException.class, failure.getCause().getClass());
    }
  }

  private static int slow(int piece, AtomicInteger begun) {
    begun.incrementAndGet();
    long until = System.nanoTime() + (piece * 7_919L % 500_000);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    return piece;
  }
}
