package io.github.corenlpaffect.pipeline;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Texts that nobody would write: words that the model has rules for among any characters of
 * Unicode, whole ones and halves, with and without blanks.
 */
final class RandomTexts {
  private static final String CUES =
      "i am not happy sad never n't isn't cannot dont can't've very sooooo slightly but however , . ! "
          + "!!! ?? … the The JOY hapy Maria blind man 19-year-old New York 3 100 12:30 1,000 -5 +";
  private static final String SIGNS =
      "@me @ # #So #SoHappy #2020 http://a.b www.x :) :-( :))) <3 </3 D: ( ) : / ;_; \\o/ ' ’ \" - --"
          + " < = ^ 😀 👍🏽 👩‍👩‍👧 🇩🇪 🏳️‍🌈 1️⃣ ❤️ \uD83D \uDE00 \uDC00\uD800 \u200D \uFE0F ‮ é e\u0301 İ ß ﬁ Ⅷ";
  private static final String PUNCTUATION = "([{<«„\"'`.,;:!?…-–—/\\|*_~^&%$#@+=>)]}»";
  private static final List<Integer> SCRIPTS =
      List.of(0x41, 0x391, 0x410, 0x5D0, 0x627, 0x905, 0xE01, 0x3042, 0x4E00, 0xAC00, 0x1F600);
  private static final int LETTERS_OF_A_SCRIPT = 26;
  private static final int LONGEST = 3_000;

  private RandomTexts() {}

  /** What a token may hold, the empty text among it; one in a hundred is very long. */
  static Arbitrary<String> tokens() {
    return Arbitraries.frequencyOf(Tuple.of(99, shortTokens()), Tuple.of(1, veryLong()));
  }

  /** Texts of several tokens. */
  static Arbitrary<String> texts() {
    return texts(tokens());
  }

  /** The same without very long tokens. */
  static Arbitrary<String> shortTexts() {
    return texts(shortTokens());
  }

  private static Arbitrary<String> shortTokens() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.of(CUES.split(" "))),
        Tuple.of(8, Arbitraries.of(SIGNS.split(" "))),
        Tuple.of(4, anyCharacters()),
        Tuple.of(3, mixedScripts()),
        Tuple.of(3, controls()),
        Tuple.of(2, joined()),
        Tuple.of(1, punctuation()));
  }

  private static Arbitrary<String> texts(Arbitrary<String> tokens) {
    Arbitrary<String> gaps =
        Arbitraries.of(" ", " ", " ", "", "\n", "\t", "\u00A0", "\u2028", "  ");
    return Combinators.combine(tokens, gaps)
        .as(String::concat)
        .list()
        .ofMaxSize(12)
        .map(RandomTexts::join);
  }

  private static Arbitrary<String> anyCharacters() {
    Arbitrary<String> units = Arbitraries.strings().all().ofMaxLength(6);
    Arbitrary<String> points =
        Arbitraries.integers()
            .between(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
            .map(Character::toString)
            .list()
            .ofMaxSize(4)
            .map(RandomTexts::join);
    return Arbitraries.oneOf(units, points);
  }

  private static Arbitrary<String> mixedScripts() {
    return Combinators.combine(
            Arbitraries.of(SCRIPTS), Arbitraries.integers().between(0, LETTERS_OF_A_SCRIPT - 1))
        .as((script, letter) -> Character.toString(script + letter))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(RandomTexts::join);
  }

  /** Controls, invisible characters, marks of direction and halves of surrogate pairs. */
  private static Arbitrary<String> controls() {
    return Arbitraries.strings()
        .withCharRange('\u0000', ' ')
        .withCharRange('\u007F', '\u00A0')
        .withCharRange('\u0300', '\u0310')
        .withCharRange('\u200B', '\u202E')
        .withCharRange('\uD83C', '\uD83E')
        .withCharRange('\uDC00', '\uDC10')
        .withCharRange('\uFE00', '\uFE0F')
        .withCharRange('\uFFF9', '\uFFFF')
        .ofMaxLength(6);
  }

  private static Arbitrary<String> joined() {
    return Arbitraries.of((CUES + " " + SIGNS).split(" "))
        .list()
        .ofMaxSize(4)
        .map(RandomTexts::join);
  }

  private static Arbitrary<String> punctuation() {
    return Arbitraries.strings().withChars(PUNCTUATION).ofMaxLength(60);
  }

  private static Arbitrary<String> veryLong() {
    return Combinators.combine(
            Arbitraries.of((CUES + " " + SIGNS).split(" ")),
            Arbitraries.integers().between(1, LONGEST))
        .as((piece, times) -> piece.repeat(1 + times / piece.length()));
  }

  private static String join(List<String> parts) {
    return String.join("", parts);
  }
}
