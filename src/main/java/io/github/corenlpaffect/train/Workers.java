package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** A fixed number of threads that do numbered pieces of work. */
final class Workers implements AutoCloseable {
  private static final int CHUNK = 1024;

  private final ListeningExecutorService executor;

  Workers(int threads) {
    executor =
        MoreExecutors.listeningDecorator(
            Executors.newFixedThreadPool(
                threads,
                work -> {
                  Thread thread = new Thread(work, "affect-train");
                  thread.setDaemon(true);
                  return thread;
                }));
  }

  /**
   * Does the pieces 0 … {@code pieces} − 1 and waits for all of them.
   *
   * @throws CancellationException if the calling thread is interrupted
   */
  void run(int pieces, IntConsumer work) {
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      int piece = i;
      running.add(executor.submit(() -> work.accept(piece)));
    }
    for (Future<?> future : running) {
      Futures.getUnchecked(future);
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("training was interrupted");
    }
  }

  /** The results of work on each input, in the order of the inputs. */
  <T, R> ImmutableList<R> map(List<T> inputs, Function<T, R> work) {
    List<R> results = new ArrayList<>(Collections.nCopies(inputs.size(), null));
    run(
        (inputs.size() + CHUNK - 1) / CHUNK,
        piece -> {
          int end = Math.min(inputs.size(), (piece + 1) * CHUNK);
          for (int i = piece * CHUNK; i < end; i++) {
            results.set(i, work.apply(inputs.get(i)));
          }
        });
    return ImmutableList.copyOf(results);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
