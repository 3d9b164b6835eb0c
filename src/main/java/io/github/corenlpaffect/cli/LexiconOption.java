package io.github.corenlpaffect.cli;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.github.corenlpaffect.feature.UserLexicon;
import io.github.corenlpaffect.model.AffectModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The words that a user adds to a model. */
final class LexiconOption {
  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Your own words: a table of word, valence and emotions, as the README shows.")
  private Optional<Path> lexicon;

  /** The model with the words, if there are any. */
  AffectModel appliedTo(AffectModel learnt) throws IOException {
    return lexicon.isPresent() ? learnt.withLexicon(UserLexicon.read(lexicon.get())) : learnt;
  }

  /** What a checkpoint must be told of them. */
  String described() throws IOException {
    return lexicon.isPresent()
        ? "lexicon " + MoreFiles.asByteSource(lexicon.get()).hash(Hashing.sha256())
        : "no lexicon";
  }
}
