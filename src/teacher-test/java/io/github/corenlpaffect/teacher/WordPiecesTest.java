package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final int BEGIN = 101;
  private static final int END = 102;

  @Test
  void whatTheEncoderCannotReadIsPutIntoWords() throws IOException {
    try (WordPieces pieces = WordPieces.read(BertTeacher.tokenizer(), 64, Samples.words())) {
      Map<String, String> readable =
          Map.of(
              "Look at #thisIsGreat", "Look at this is great",
              "#xqzvw stays", "xqzvw stays",
              "how #depressing", "how depressing",
              "thanks @some_one!", "thanks @user!",
              "see https://example.org/a?b=1 now", "see http now",
              "mail me@example.org", "mail me@example.org",
              "sad\ud83d\ude22", "sad crying face ");
      readable.forEach((text, expected) -> assertEquals(expected, pieces.readable(text)));
    }
  }

  @Test
  void skinTonesDoNotMatter() throws IOException {
    try (WordPieces pieces = WordPieces.read(BertTeacher.tokenizer(), 64, Samples.words())) {
      String plain = "\ud83d\udc4d";
      assertEquals(pieces.readable(plain), pieces.readable(plain + "\ud83c\udffd"));
    }
  }

  @Test
  void piecesStandBetweenMarksAndAreNotTooMany() throws IOException {
    try (WordPieces pieces = WordPieces.read(BertTeacher.tokenizer(), 8, Samples.words())) {
      assertArrayEquals(new int[] {BEGIN, 1996, END}, pieces.of("The"));
      int[] cut = pieces.of("the the the the the the the the the the");
      assertEquals(8, cut.length);
      assertEquals(BEGIN, cut[0]);
      assertEquals(END, cut[7]);
    }
  }
}
