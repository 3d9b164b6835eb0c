package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenWordsTest {
  private static final int MANY = 100;

  private final WordCache cache =
      new WordCache(
          new WordResolver(
              new Vocabulary(new long[] {TextHash.of("a")}, 4),
              CueLexicon.ENGLISH,
              EntryMatcher.NONE));
  private final WordBatch batch = new WordBatch();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 70, MANY - 1})
  void everyTokenHasItsWordWhicheverIsAskedForFirst(int first) {
    TokenWords words = new TokenWords(numbered(), cache, batch);
    assertEquals("w" + first, words.word(first).text);
    for (int token = MANY - 1; token >= 0; token--) {
      assertEquals("w" + token, words.word(token).text);
    }
  }

  @Test
  void theSentenceBeforeLeavesNoTrace() {
    new TokenWords(numbered(), cache, batch).word(MANY - 1);
    TokenWords words = new TokenWords(tokens("so fine"), cache, batch);
    assertEquals(2, words.size());
    assertEquals("so", words.word(0).text);
    assertEquals("fine", words.word(1).text);
  }

  @Test
  void whatTheTokenizerHasSplitIsOneUnit() {
    TokenWords words = new TokenWords(tokens("fine (: too"), cache, batch);
    assertEquals(1, words.unitLength(0));
    assertSame(words.word(0), words.unit(0, 1));
    assertEquals(2, words.unitLength(1));
    assertEquals("(:", words.unit(1, 2).text);
  }

  private static List<CoreLabel> numbered() {
    return Sentences.tokens(
        Sentences.ofTokens(IntStream.range(0, MANY).mapToObj(i -> "w" + i).toArray(String[]::new)));
  }

  private static List<CoreLabel> tokens(String text) {
    return Sentences.tokens(Sentences.of(text));
  }
}
