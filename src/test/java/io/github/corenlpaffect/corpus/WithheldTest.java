package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {
  private static final Corpus CORPUS =
      new Corpus(
          "letters",
          "open",
          ImmutableList.of(),
          texts("a1", "a2", "b3", "b4", "a5", "b6"),
          texts("dev"),
          ImmutableList.of());

  @Test
  void allTextsAreMeasuredOn() {
    Corpus corpus = Withheld.of("all").from(CORPUS);
    assertEquals(List.of(), corpus.train());
    assertEquals(CORPUS.train(), corpus.dev());
  }

  @Test
  void everySoManyCountsFromTheFirst() {
    Corpus corpus = Withheld.of(" every 2 ").from(CORPUS);
    assertEquals(List.of("a2", "b4", "b6"), ids(corpus.train()));
    assertEquals(List.of("a1", "b3", "a5"), ids(corpus.dev()));
  }

  @Test
  void idsAreChosenByTheirBeginning() {
    Corpus corpus = Withheld.of("id b").from(CORPUS);
    assertEquals(List.of("a1", "a2", "a5"), ids(corpus.train()));
    assertEquals(List.of("b3", "b4", "b6"), ids(corpus.dev()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "some", "every", "every 1", "every one", "every -5", "5"})
  void whatIsNoRuleIsRefused(String rule) {
    Throwable error = assertThrows(IllegalArgumentException.class, () -> Withheld.of(rule));
    assertTrue(error.getMessage().contains("'every 5'"), error.getMessage());
  }

  @Test
  void aRuleThatWithholdsNothingIsRefused() {
    Withheld none = Withheld.of("id c");
    Throwable error = assertThrows(IllegalArgumentException.class, () -> none.from(CORPUS));
    assertEquals("'id c' withholds no training text of letters", error.getMessage());
  }

  private static ImmutableList<LabelledText> texts(String... ids) {
    return Stream.of(ids)
        .map(id -> new LabelledText(id, "text " + id, ImmutableMap.of()))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String> ids(List<LabelledText> texts) {
    return texts.stream().map(LabelledText::id).toList();
  }
}
