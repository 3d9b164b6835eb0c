package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  @Test
  void resultsComeInTheOrderOfThePiecesHoweverLongEachTakes() {
    for (int threads : new int[] {1, 2, 8}) {
      List<Integer> results = new ArrayList<>();
      try (OrderedWork<Integer, Integer> work =
          new OrderedWork<>(numbers(100), threads, OrderedWorkTest::slowIfEven)) {
        work.forEachRemaining(results::add);
      }
      assertEquals(IntStream.range(0, 100).boxed().toList(), results);
    }
  }

  @Test
  void piecesAreReadOnlyWhenResultsAreAskedForAndNotFarAhead() {
    AtomicInteger read = new AtomicInteger();
    Iterator<Integer> pieces =
        Stream.iterate(0, i -> i + 1).peek(piece -> read.incrementAndGet()).iterator();
    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(pieces, 2, i -> i)) {
      assertEquals(0, read.get());
      for (int taken = 1; taken <= 50; taken++) {
        work.next();
        assertEquals(taken + 2 * OrderedWork.PIECES_PER_THREAD - 1, read.get());
      }
    }
  }

  @Test
  void workIsDoneByAllThreadsAtOnce() {
    CountDownLatch all = new CountDownLatch(3);
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            numbers(3),
            3,
            i -> {
              all.countDown();
              await(all);
              return i;
            })) {
      assertEquals(0, work.next());
    }
  }

  @Test
  void whatWorkThrowsComesInItsPlaceAndIsTheLast() {
    IllegalStateException thrown = new IllegalStateException();
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            numbers(10),
            2,
            i -> {
              if (i == 4) {
                throw thrown;
              }
              return i;
            })) {
      for (int i = 0; i < 4; i++) {
        assertEquals(i, work.next());
      }
      assertSame(thrown, assertThrows(IllegalStateException.class, work::next));
      assertFalse(work.hasNext());
    }
  }

  @Test
  void errorsAreThrownToo() {
    OutOfMemoryError thrown = new OutOfMemoryError();
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            numbers(1),
            1,
            i -> {
              throw thrown;
            })) {
      assertSame(thrown, assertThrows(OutOfMemoryError.class, work::next));
    }
  }

  @Test
  void whatReadingThrowsComesAfterThePiecesBefore() {
    IllegalStateException thrown = new IllegalStateException();
    Iterator<Integer> pieces =
        IntStream.range(0, 10)
            .peek(
                i -> {
                  if (i == 3) {
                    throw thrown;
                  }
                })
            .iterator();
    try (OrderedWork<Integer, Integer> work = new OrderedWork<>(pieces, 2, i -> i)) {
      for (int i = 0; i < 3; i++) {
        assertEquals(i, work.next());
      }
      assertSame(thrown, assertThrows(IllegalStateException.class, work::next));
      assertFalse(work.hasNext());
    }
  }

  @Test
  void closingInterruptsWorkAndEndsTheResults() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            numbers(2),
            1,
            i -> {
              if (i == 0) {
                return i;
              }
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return i;
            });
    work.next();
    begun.await();
    work.close();
    interrupted.await();
    assertFalse(work.hasNext());
  }

  @Test
  void whoIsInterruptedWhileWaitingIsTold() {
    try (OrderedWork<Integer, Integer> work =
        new OrderedWork<>(
            numbers(1),
            1,
            i -> {
              await(new CountDownLatch(1));
              return i;
            })) {
      Thread.currentThread().interrupt();
      assertThrows(RuntimeInterruptedException.class, work::next);
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void noThreadsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new OrderedWork<>(numbers(1), 0, i -> i));
  }

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  private static int slowIfEven(int i) {
    try {
      Thread.sleep(i % 2 == 0 ? 2 : 0);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return i;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
