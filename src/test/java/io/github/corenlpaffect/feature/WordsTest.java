package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.util.ArrayCoreMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as one word, whatever CoreNLP's tokenizer makes of it. */
class WordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "👍🏽", // skin tone
        "✌️🏻", // style and skin tone
        "👨‍👩‍👧", // joined
        "🤷🏽‍♀️", // skin tone, joined, style
        "🐦‍⬛", // joined with a symbol that CoreNLP does not know as emoji
        "🚶‍➡️",
        "⛓️‍💥",
        "🏳️‍🌈",
        "🇫🇷", // a pair of regional indicators
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿", // tags
        "1️⃣", // keycap
        "#️⃣",
        "❤️",
        "❤",
        "‼️"
      })
  void anEmojiIsOneWord(String emoji) {
    assertEquals(List.of("so", emoji, "today"), words("so " + emoji + " today"));
  }

  @Test
  void neighbouringEmojiAreWordsOfTheirOwn() {
    assertEquals(List.of("😀", "😂"), words("😀😂"));
    assertEquals(List.of("🇫🇷", "🇩🇪"), words("🇫🇷🇩🇪"));
    assertEquals(List.of("👍🏽", "👍🏿"), words("👍🏽👍🏿"));
    assertEquals(List.of("great", "😀"), words("great😀"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":)",
        ":-(",
        ";)",
        ":D",
        ":P",
        ":'(",
        "=)",
        "xD",
        "^_^",
        "-_-",
        "T_T",
        ">:(",
        "¯\\_(ツ)_/¯",
        "<3",
        "</3",
        "D:",
        "(:",
        "(-:",
        "):",
        ")-:",
        "(;",
        ":/",
        ":-/",
        ":'-(",
        ":3",
        ":o",
        "^^",
        ";_;",
        "\\o/",
        ":)))",
        ":((",
        ";))"
      })
  void anEmoticonIsOneWord(String emoticon) {
    assertEquals(List.of("so", emoticon, "today"), words("so " + emoticon + " today"));
  }

  @Test
  void anEscapedHeartIsAHeart() {
    assertEquals(List.of("you", "<3"), words("you &lt;3"));
  }

  @Test
  void theEndOfARemarkInParenthesesIsNoEmoticon() {
    assertEquals(List.of("(", "he", "said", ")", ":", "go"), words("(he said): go"));
  }

  @Test
  void tokensWithABlankBetweenThemAreNoEmoticon() {
    assertEquals(List.of("<", "3"), words("< 3"));
    assertEquals(List.of(":)", ")"), words(":) )"));
  }

  @Test
  void aSentenceWithoutTokensHasNoWords() {
    assertEquals(List.of(), FeatureExtractor.words(new ArrayCoreMap()));
    assertEquals(List.of(), words(" \u200B "));
  }

  private static List<String> words(String text) {
    return FeatureExtractor.words(Sentences.of(text));
  }
}
