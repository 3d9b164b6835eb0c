package io.github.corenlpaffect.feature;

/**
 * A 64-bit hash of UTF-16 text: FNV-1a, finished with the mixer of MurmurHash3 so that the low bits
 * can index a table. The word table of a model file is keyed by it, so it must never change.
 */
public final class TextHash {
  private static final long FNV_OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private TextHash() {}

  /** The hash of a whole text. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of the characters from {@code start} (inclusive) to {@code end} (exclusive). */
  public static long of(CharSequence text, int start, int end) {
    long state = FNV_OFFSET_BASIS;
    for (int i = start; i < end; i++) {
      state = extend(state, text.charAt(i));
    }
    return finish(state);
  }

  /** The state of the hash before the first character. */
  static long start() {
    return FNV_OFFSET_BASIS;
  }

  /** The state after a further character. */
  static long extend(long state, char next) {
    return (state ^ next) * FNV_PRIME;
  }

  /** The hash of the characters so far. */
  static long finish(long state) {
    long h = state;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
