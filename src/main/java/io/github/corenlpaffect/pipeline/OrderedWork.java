package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The results of several threads' work on pieces, in the order of the pieces. Nothing is read
 * before the first result is asked for, and then never more than {@value #PIECES_PER_THREAD} pieces
 * for each thread ahead of the results, by the thread that takes these. The threads end by
 * themselves when nothing more is asked for. To be used by one thread.
 *
 * <p>What reading or work throws is thrown in the place of that result, and is the last.
 *
 * @param <T> a piece
 * @param <R> a result
 */
public final class OrderedWork<T, R> implements Iterator<R>, AutoCloseable {
  /** How many pieces are read ahead. */
  static final int PIECES_PER_THREAD = 3;

  private static final long IDLE_SECONDS = 1;

  private final Iterator<? extends T> pieces;
  private final Function<? super T, ? extends R> work;
  private final int most;
  private final ThreadPoolExecutor threads;
  private final Deque<Future<R>> begun = new ArrayDeque<>();
  private boolean ended;

  /**
   * Work that has not begun.
   *
   * @param pieces what is to be worked on
   * @param threads how many, at least one
   * @param work is called by all of them
   * @throws IllegalArgumentException if there are to be no threads
   */
  public OrderedWork(
      Iterator<? extends T> pieces, int threads, Function<? super T, ? extends R> work) {
    if (threads < 1) {
      throw new IllegalArgumentException(threads + " threads; at least one is needed");
    }
    this.pieces = pieces;
    this.work = work;
    this.threads =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            OrderedWork::daemon);
    this.threads.allowCoreThreadTimeOut(true);
    most = PIECES_PER_THREAD * threads;
  }

  @Override
  public boolean hasNext() {
    while (!ended && begun.size() < most) {
      begin();
    }
    if (begun.isEmpty()) {
      close();
    }
    return !begun.isEmpty();
  }

  /**
   * {@inheritDoc}
   *
   * @throws RuntimeInterruptedException if the thread is interrupted while it waits
   */
  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      return begun.remove().get();
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new RuntimeInterruptedException(e);
    } catch (ExecutionException e) {
      close();
      throw unchecked(e.getCause());
    }
  }

  /** Gives up what is not finished; there are no further results. */
  @Override
  public void close() {
    ended = true;
    begun.clear();
    threads.shutdownNow();
  }

  private void begin() {
    try {
      if (pieces.hasNext()) {
        T piece = pieces.next();
        begun.add(threads.submit(() -> work.apply(piece)));
      } else {
        ended = true;
      }
    } catch (RuntimeException e) {
      begun.add(CompletableFuture.failedFuture(e));
      ended = true;
    }
  }

  /** What a function has thrown. */
  private static RuntimeException unchecked(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return (RuntimeException) cause;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "affect");
    thread.setDaemon(true);
    return thread;
  }
}
