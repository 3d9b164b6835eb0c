package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;

/** The published corpora that can be read. */
public final class Corpora {
  private static final ImmutableList<CorpusReader> ALL =
      ImmutableList.of(
          new FactualSentences(),
          new SemEval2018(),
          SentimentTreebank.sentences(),
          SentimentTreebank.phrases(),
          new SemEval2017(),
          new GoEmotions(),
          new GoEmotionsPolarity(),
          new Brighter(),
          new EmoBank(),
          new AffectiveText(),
          new CrowdFlower(),
          new HashtagEmotions(),
          new Xed(),
          new Meld(),
          new EmoryNlp(),
          new EmoContext(),
          new FacebookPosts(),
          new Isear(),
          new Stance(),
          new Wassa2022(),
          new VaderLexicon(),
          new TweetEvalEmoji(),
          new ComposedSentences());

  private Corpora() {}

  /** The readers of all corpora, always in the same order. */
  public static ImmutableList<CorpusReader> all() {
    return ALL;
  }

  /**
   * The reader of a corpus.
   *
   * @throws IllegalArgumentException if there is none of this name; lists the known names
   */
  public static CorpusReader named(String name) {
    return ALL.stream()
        .filter(reader -> reader.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown corpus '" + name + "'; known are " + names()));
  }

  /**
   * Reads corpora, in the order of the names.
   *
   * @param data the folder that holds the corpora's folders
   * @throws IllegalArgumentException if there is no corpus of a name
   * @throws CorpusFormatException if a line cannot be understood; names file and line
   * @throws IOException if a file is missing or cannot be read; names corpus and file
   */
  public static ImmutableList<Corpus> read(Path data, Collection<String> names) throws IOException {
    ImmutableList<CorpusReader> readers =
        names.stream().map(Corpora::named).collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Corpus> corpora = ImmutableList.builder();
    for (CorpusReader reader : readers) {
      corpora.add(read(data, reader));
    }
    return corpora.build();
  }

  private static Corpus read(Path data, CorpusReader reader) throws IOException {
    try {
      return reader.read(data.resolve(reader.folder()));
    } catch (NoSuchFileException e) {
      throw new IOException(
          "corpus " + reader.name() + " needs the file " + e.getFile() + ", which is missing", e);
    }
  }

  private static ImmutableList<String> names() {
    return ALL.stream().map(CorpusReader::name).collect(ImmutableList.toImmutableList());
  }
}
