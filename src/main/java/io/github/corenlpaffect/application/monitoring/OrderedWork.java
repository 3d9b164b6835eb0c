package io.github.corenlpaffect.application.monitoring;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several pieces at once and hands on the results in the order of the pieces, by the
 * thread that brings these. Never holds more than a few pieces for each thread. To be called by one
 * thread.
 *
 * @param <T> a piece
 * @param <R> a result
 */
final class OrderedWork<T, R> implements Closeable {
  private static final int PIECES_PER_THREAD = 3;

  private final int most;
  private final ExecutorService threads;
  private final Function<T, R> work;
  private final Consumer<R> results;
  private final Deque<Future<R>> begun = new ArrayDeque<>();

  /**
   * Nothing to do yet.
   *
   * @param threads at least one
   * @param work is called by all of them
   * @param results takes what comes of it
   */
  OrderedWork(int threads, Function<T, R> work, Consumer<R> results) {
    this.threads = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    this.work = work;
    this.results = results;
    most = PIECES_PER_THREAD * threads;
  }

  /**
   * Has a piece worked on, waiting if there are many already.
   *
   * @throws InterruptedIOException if the thread is interrupted
   */
  void add(T piece) throws IOException {
    if (begun.size() == most) {
      handOn();
    }
    begun.add(threads.submit(() -> work.apply(piece)));
  }

  /** Waits for all pieces. */
  void finish() throws IOException {
    while (!begun.isEmpty()) {
      handOn();
    }
  }

  /** Gives up what is not finished. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void handOn() throws IOException {
    try {
      results.accept(begun.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }
}
