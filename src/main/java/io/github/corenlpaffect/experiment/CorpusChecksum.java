package io.github.corenlpaffect.experiment;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.TreeMap;

/** What tells the texts and labels of one state of a corpus from those of another. */
public final class CorpusChecksum {
  private static final int LENGTH = 16;

  private CorpusChecksum() {}

  /** The first digits of SHA-256 over its texts to learn from and to measure on, with labels. */
  public static String of(Corpus corpus) {
    Hasher hasher = Hashing.sha256().newHasher();
    corpus.train().forEach(text -> put(text, hasher));
    hasher.putInt(corpus.train().size());
    corpus.dev().forEach(text -> put(text, hasher));
    return hasher.hash().toString().substring(0, LENGTH);
  }

  private static void put(LabelledText text, Hasher hasher) {
    hasher.putUnencodedChars(text.text()).putChar('\n');
    new TreeMap<>(text.labels())
        .forEach(
            (task, labels) -> {
              hasher.putUnencodedChars(task);
              for (double label : labels) {
                hasher.putDouble(label);
              }
            });
  }
}
