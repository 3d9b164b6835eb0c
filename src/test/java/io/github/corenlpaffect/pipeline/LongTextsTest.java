package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.model.SmallModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongTextsTest {
  private static final TextAnnotator ANNOTATOR =
      TextAnnotator.ofDocuments(new AffectAnnotator(SmallModel.withSeed(1), false, false));

  @Test
  void aTextInPiecesHasTheAffectOfTheWhole() {
    String text =
        IntStream.range(0, 200)
            .mapToObj(i -> "I am " + (i % 3 == 0 ? "not happy" : "sad the " + i) + ".")
            .collect(Collectors.joining(" "));
    Affect whole = ANNOTATOR.annotate(text).get(AffectAnnotation.class);
    for (int most : new int[] {60, 100, 999, text.length() - 1, text.length()}) {
      assertEquals(whole, new LongTexts(ANNOTATOR, most).apply(text), () -> "pieces of " + most);
    }
  }

  @Test
  void noPieceIsLongerThanMayBe() {
    List<String> pieces = new ArrayList<>();
    TextAnnotator listening =
        text -> {
          pieces.add(text);
          return ANNOTATOR.annotate(text);
        };
    new LongTexts(listening, 50).apply("happy sad ".repeat(100) + "happy".repeat(100));
    assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 50), pieces::toString);
    assertEquals(1500, pieces.stream().mapToInt(String::length).sum());
    assertTrue(pieces.subList(0, 20).stream().allMatch(piece -> piece.endsWith(" ")));
  }

  @Test
  void noPieceEndsWithinASurrogatePair() {
    TextAnnotator strict =
        text -> {
          assertTrue(Character.isLowSurrogate(text.charAt(text.length() - 1)), text);
          return ANNOTATOR.annotate(text);
        };
    assertNotEquals(Affect.none(), new LongTexts(strict, 11).apply("😡".repeat(50)));
  }

  @Test
  void aTextWithoutWordsHasNoAffect() {
    LongTexts texts = new LongTexts(ANNOTATOR, 10);
    assertEquals(Affect.none(), texts.apply(""));
    assertEquals(Affect.none(), texts.apply(" \n".repeat(50)));
  }
}
