package io.github.corenlpaffect.annotation.selection;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/** Places that are chosen one by one, none twice. Not thread-safe. */
final class Chosen {
  private final int size;
  private final BitSet taken = new BitSet();
  private final ImmutableIntArray.Builder places = ImmutableIntArray.builder();

  /** None of so many. */
  Chosen(int size) {
    this.size = size;
  }

  /** Chooses a place. */
  void add(int place) {
    taken.set(place);
    places.add(place);
  }

  /** Whether a place was chosen. */
  boolean contains(int place) {
    return taken.get(place);
  }

  /** The place of the largest score among those not chosen, the first of equal ones. */
  int best(IntToDoubleFunction score) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int place = taken.nextClearBit(0); place < size; place = taken.nextClearBit(place + 1)) {
      double own = score.applyAsDouble(place);
      if (best < 0 || own > most) {
        best = place;
        most = own;
      }
    }
    return best;
  }

  /** All, in the order in which they were chosen. */
  ImmutableIntArray places() {
    return places.build();
  }
}
