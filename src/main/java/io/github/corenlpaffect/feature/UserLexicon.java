package io.github.corenlpaffect.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A user's own words: what the model is to see of them instead of what it has learnt. Immutable.
 *
 * <p>Its file is UTF-8 with tab-separated cells and a header. The column {@code word} holds a word
 * or several in a row; {@code pos}, optional, the beginning of a Penn tag; any of {@code valence}
 * (−1…1) and the eight emotions (0…1) what is said. An empty cell says nothing. Empty lines and
 * lines that begin with # are left out.
 */
public final class UserLexicon {
  private final List<LexiconEntry> entries;

  private UserLexicon(List<LexiconEntry> entries) {
    this.entries = entries;
  }

  /**
   * A lexicon of these entries.
   *
   * @throws IllegalArgumentException if two have the same words, whatever their case, and the same
   *     part of speech
   */
  public static UserLexicon of(List<LexiconEntry> entries) {
    Set<String> keys = new HashSet<>();
    for (LexiconEntry entry : entries) {
      if (!keys.add(key(entry.words(), entry.partOfSpeech()))) {
        throw new IllegalArgumentException("'" + entry.words() + "' stands twice in a lexicon");
      }
    }
    return new UserLexicon(List.copyOf(entries));
  }

  /**
   * Reads a file.
   *
   * @throws LexiconFormatException if lines are faulty; names them all
   * @throws IOException if it is missing or cannot be read
   */
  public static UserLexicon read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream, for instance a resource of the class path.
   *
   * @param in the bytes of a lexicon; read to the end, not closed
   * @param name what messages call it
   * @throws LexiconFormatException if lines are faulty; names them all
   * @throws IOException if it cannot be read
   */
  public static UserLexicon read(InputStream in, String name) throws IOException {
    return of(new UserLexiconReader(name).read(in.readAllBytes()));
  }

  /** The entries, in the order of the file. */
  public List<LexiconEntry> entries() {
    return entries;
  }

  /** What no two entries may have in common. */
  static String key(String words, String partOfSpeech) {
    return words.toLowerCase(Locale.ROOT) + '\t' + partOfSpeech;
  }
}
