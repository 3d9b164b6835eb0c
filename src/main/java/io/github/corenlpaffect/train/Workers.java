package io.github.corenlpaffect.train;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** A fixed number of threads that do numbered pieces of work. */
final class Workers implements AutoCloseable {
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

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
