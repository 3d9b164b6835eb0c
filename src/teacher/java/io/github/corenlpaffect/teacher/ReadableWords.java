package io.github.corenlpaffect.teacher;

import io.github.corenlpaffect.feature.Emoji;
import io.github.corenlpaffect.feature.HashtagSplitter;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words as an encoder can read them: emoji by their names, hashtags as the words in them,
 * contractions written out.
 */
final class ReadableWords {
  private final List<String> words;
  private final HashtagSplitter splitter;

  /**
   * Readable words.
   *
   * @param words that hashtags are made of, from frequent to rare
   */
  ReadableWords(List<String> words) {
    this.words = words.stream().filter(word -> word.charAt(0) != '#').toList();
    splitter =
        new HashtagSplitter(
            new Vocabulary(this.words.stream().mapToLong(TextHash::of).toArray(), 1));
  }

  String of(String word) {
    String bare = WordKnowledge.bare(word);
    if (Emoji.startsEmoji(bare) && !Emoji.name(bare).isEmpty()) {
      return Emoji.name(bare);
    }
    return word.charAt(0) == '#' ? split(bare) : bare;
  }

  /** The words in the body of a hashtag; the body itself if they are not known. */
  String split(String body) {
    int[] rows = splitter.rows(body);
    return rows.length == 0
        ? body
        : Arrays.stream(rows).mapToObj(words::get).collect(Collectors.joining(" "));
  }
}
