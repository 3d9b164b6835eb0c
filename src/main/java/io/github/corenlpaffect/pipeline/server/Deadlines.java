package io.github.corenlpaffect.pipeline.server;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends what takes a thread too long by interrupting it, which closes the connection that it reads
 * from or writes to. Thread-safe.
 */
final class Deadlines implements AutoCloseable {
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(1, Deadlines::thread);

  Deadlines() {
    clock.setRemoveOnCancelPolicy(true); // else those of the last half minute would add up
  }

  /** Interrupts the calling thread after this time, unless the result is ended before. */
  Deadline start(Duration time) {
    return new Deadline(Thread.currentThread(), time);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** The end of one task, to be ended by the thread that started it. */
  final class Deadline {
    private final Thread worker;
    private final Future<?> interruption;
    private boolean passed;
    private boolean ended;

    private Deadline(Thread worker, Duration time) {
      this.worker = worker;
      interruption = clock.schedule(this::interrupt, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void interrupt() {
      if (!ended) {
        passed = true;
        worker.interrupt();
      }
    }

    /** Leaves the thread as if it had not been interrupted, and says whether it was. */
    synchronized boolean end() {
      ended = true;
      interruption.cancel(false);
      if (passed) {
        Thread.interrupted();
      }
      return passed;
    }
  }
}
