package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/**
 * Texts as arrays, padded to the longest.
 *
 * @param pieces numbers of the word pieces: [texts, length]
 * @param places 0, 1, …: [1, length]
 * @param present 1 where there is a piece: [texts, length, 1]
 * @param penalty what is added to attention's scores, very small where there is no piece: [texts,
 *     1, 1, length]
 */
record Batch(NDArray pieces, NDArray places, NDArray present, NDArray penalty) {
  private static final float FORBIDDEN = -1e4f;

  static Batch of(NDManager manager, List<int[]> texts) {
    int length = texts.stream().mapToInt(text -> text.length).max().orElse(1);
    long[] pieces = new long[texts.size() * length];
    float[] present = new float[pieces.length];
    float[] penalty = new float[pieces.length];
    for (int i = 0; i < texts.size(); i++) {
      int[] text = texts.get(i);
      for (int j = 0; j < length; j++) {
        int at = i * length + j;
        pieces[at] = j < text.length ? text[j] : 0;
        present[at] = j < text.length ? 1 : 0;
        penalty[at] = j < text.length ? 0 : FORBIDDEN;
      }
    }
    long[] places = new long[length];
    for (int j = 0; j < length; j++) {
      places[j] = j;
    }
    return new Batch(
        manager.create(pieces, new Shape(texts.size(), length)),
        manager.create(places, new Shape(1, length)),
        manager.create(present, new Shape(texts.size(), length, 1)),
        manager.create(penalty, new Shape(texts.size(), 1, 1, length)));
  }
}
