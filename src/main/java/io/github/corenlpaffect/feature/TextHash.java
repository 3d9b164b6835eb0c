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
    long hash = FNV_OFFSET_BASIS;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
