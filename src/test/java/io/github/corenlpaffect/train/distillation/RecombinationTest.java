package io.github.corenlpaffect.train.distillation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecombinationTest {
  private static final List<String> SOURCES =
      List.of("a1 a2 a3 a4 a5 a6", "b1 b2 b3 b4", "c1 c2 c3 c4 c5 c6 c7 c8");

  @Test
  void theSameSeedGivesTheSameTexts() {
    Recombination sources = Recombination.of(SOURCES);
    assertEquals(sources.texts(50, 1), Recombination.of(SOURCES).texts(50, 1));
    assertNotEquals(sources.texts(50, 1), sources.texts(50, 2));
  }

  @Test
  void moreTextsBeginWithTheSame() {
    Recombination sources = Recombination.of(SOURCES);
    List<String> few = sources.texts(10, 3).asList();
    assertEquals(few, sources.texts(40, 3).asList().subList(0, few.size()));
  }

  @Test
  void aTextIsTwoPartsOrOneWithGaps() {
    int crossed = 0;
    for (String text : Recombination.of(SOURCES).texts(200, 1)) {
      List<String> words = List.of(text.split(" "));
      List<String> letters = words.stream().map(word -> word.substring(0, 1)).distinct().toList();
      assertTrue(letters.size() <= 2, text);
      crossed += letters.size() == 2 ? 1 : 0;
      if (letters.size() == 2) {
        letters.forEach(letter -> assertTrue(isInOrder(words, letter), text));
      }
    }
    assertTrue(crossed > 10, "crossovers: " + crossed);
  }

  @Test
  void bothKindsOfPartsAreMade() {
    ImmutableSet<String> texts = Recombination.of(List.of("a b c d e f g h")).texts(200, 1);
    assertTrue(texts.stream().anyMatch(text -> text.startsWith("b")), "the first word left out");
    assertTrue(texts.stream().anyMatch(text -> text.endsWith("g")), "the last word left out");
  }

  @Test
  void refusedTextsHaveNoPartInAnyAndTheOthersStay() {
    Recombination all = Recombination.of(SOURCES);
    ImmutableSet<String> some = all.without(Set.of("b1  b2 b3 b4")).texts(200, 1);
    assertEquals(
        all.texts(200, 1).stream().filter(text -> !text.contains("b")).toList(), some.asList());
    assertTrue(some.size() > 50, "texts: " + some.size());
  }

  @Test
  void onlyTheNamedCorporaAreUsed() {
    List<Corpus> corpora = List.of(corpus("one", "a a"), corpus("other", "b b"));
    ImmutableSet<String> texts = Recombination.of(corpora, Set.of("other")).texts(20, 1);
    assertFalse(texts.isEmpty());
    texts.forEach(text -> assertTrue(text.matches("b( b)*"), text));
    assertThrows(IllegalArgumentException.class, () -> Recombination.of(corpora, Set.of("third")));
  }

  @Test
  void withoutTextsOfTwoWordsThereIsNothingToRecombine() {
    assertTrue(Recombination.of(List.of("one", "")).texts(10, 1).isEmpty());
  }

  /** Whether the words of a source stand in its own order. */
  private static boolean isInOrder(List<String> words, String letter) {
    List<String> own = new ArrayList<>(words);
    own.removeIf(word -> !word.startsWith(letter));
    return own.equals(own.stream().sorted().toList());
  }

  private static Corpus corpus(String name, String text) {
    LabelledText labelled = new LabelledText("1", text, ImmutableMap.of());
    return new Corpus(
        name,
        "open",
        ImmutableList.of(),
        ImmutableList.of(labelled),
        ImmutableList.of(),
        ImmutableList.of());
  }
}
