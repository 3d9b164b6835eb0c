package io.github.corenlpaffect.train.knowledge;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The words of the language from frequent to rare, as the fetched vectors list them. */
public final class FrequentWords {
  /** Words that the vectors leave out. */
  private static final List<String> ONE_LETTER = List.of("a", "i");

  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

  private FrequentWords() {}

  /**
   * The most frequent words that are made of letters.
   *
   * @param cache the folder with the vectors, as the fetch script fills it
   * @param count number of words, fewer if there are not as many
   * @throws IOException if the vectors are missing or cannot be read
   */
  public static ImmutableList<String> read(Path cache, int count) throws IOException {
    Stream<String> listed = WordVectors.read(cache).ranks().keySet().stream();
    return Stream.concat(ONE_LETTER.stream(), listed.filter(LETTERS::matchesAllOf))
        .distinct()
        .limit(count)
        .collect(ImmutableList.toImmutableList());
  }
}
