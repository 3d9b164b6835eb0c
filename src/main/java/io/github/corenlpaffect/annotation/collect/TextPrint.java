package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.corpus.Wording;
import io.github.corenlpaffect.feature.TextHash;

/**
 * What is remembered of a text to know its repetitions.
 *
 * @param exact the hash of its wording; of the text itself if it has no words
 * @param bands the hashes of which similar texts share one; none if it is too short to be similar
 */
record TextPrint(long exact, long[] bands) {

  static TextPrint of(String text) {
    Wording wording = Wording.of(text);
    String compared = wording.isEmpty() ? text : wording.words();
    return new TextPrint(TextHash.of(compared), MinHash.bands(wording.trigrams()));
  }
}
