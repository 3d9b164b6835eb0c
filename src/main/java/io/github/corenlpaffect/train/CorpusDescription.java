package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.model.Provenance;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a model's provenance says of corpora. */
final class CorpusDescription {
  private static final int CHECKSUM_LENGTH = 16;

  private CorpusDescription() {}

  /**
   * One entry for each corpus; {@code corpus.NAME} are the options with the passes over them.
   *
   * @param read the corpora as they were read
   * @param used the same, without what was dropped
   * @param teachers labels that were learnt from besides the corpora's own
   */
  static ImmutableMap<String, String> of(
      List<Corpus> read, List<Corpus> used, List<SoftLabels> teachers) throws IOException {
    ImmutableMap.Builder<String, String> entries = ImmutableMap.builder();
    for (int i = 0; i < read.size(); i++) {
      Corpus corpus = read.get(i);
      int texts = used.get(i).train().size();
      entries.put(
          Provenance.ofCorpus(corpus.name()),
          String.format(
              "%d texts, %d near-copies of dev texts dropped, terms %s, SHA-256 %s",
              texts, corpus.train().size() - texts, corpus.terms(), checksum(corpus)));
    }
    for (int i = 0; i < teachers.size(); i++) {
      SoftLabels labels = teachers.get(i);
      entries.put(
          "data.teacher-" + (i + 1),
          String.format("soft labels of %d texts, SHA-256 %s", labels.size(), labels.checksum()));
    }
    return entries.build();
  }

  /** Of the corpus's files; of the texts and labels of one that the project brings itself. */
  private static String checksum(Corpus corpus) throws IOException {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Path file : corpus.files()) {
      hasher.putBytes(Files.readAllBytes(file));
    }
    if (corpus.files().isEmpty()) {
      corpus.train().forEach(text -> put(text, hasher));
    }
    return hasher.hash().toString().substring(0, CHECKSUM_LENGTH);
  }

  private static void put(LabelledText text, Hasher hasher) {
    hasher.putUnencodedChars(text.text());
    for (double[] labels : text.labels().values()) {
      for (double label : labels) {
        hasher.putDouble(label);
      }
    }
  }
}
