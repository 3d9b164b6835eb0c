package io.github.corenlpaffect.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToLongFunction;

/**
 * Items in parcels that are worth the while of a thread. Which items share one depends on nothing
 * but the items. What reading an item throws is thrown after the items before it.
 *
 * @param <T> an item
 */
public final class Batches<T> implements Iterator<List<T>> {
  /** No further item is added to as many. */
  public static final int MOST_ITEMS = 256;

  /** Nor to items of as many characters. */
  public static final long MOST_CHARACTERS = 1 << 17;

  private final Iterator<? extends T> items;
  private final ToLongFunction<? super T> characters;
  private RuntimeException failure;

  /**
   * All items.
   *
   * @param characters how many characters an item has
   */
  public Batches(Iterator<? extends T> items, ToLongFunction<? super T> characters) {
    this.items = items;
    this.characters = characters;
  }

  @Override
  public boolean hasNext() {
    return failure != null || items.hasNext();
  }

  @Override
  public List<T> next() {
    if (failure != null) {
      throw failure;
    }
    List<T> batch = new ArrayList<>();
    long size = 0;
    try {
      while (batch.size() < MOST_ITEMS && size < MOST_CHARACTERS && items.hasNext()) {
        T item = items.next();
        batch.add(item);
        size += characters.applyAsLong(item);
      }
    } catch (RuntimeException e) {
      if (batch.isEmpty()) {
        throw e;
      }
      failure = e;
    }
    if (batch.isEmpty()) {
      throw new NoSuchElementException();
    }
    return batch;
  }
}
