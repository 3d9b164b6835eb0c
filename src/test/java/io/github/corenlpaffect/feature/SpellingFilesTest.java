package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingFilesTest {
  @Test
  void aSpellingHasOneStandardThatIsItsOwn() {
    Set<String> others = new HashSet<>();
    for (List<String> row : ResourceTable.read("spellings-en.tsv")) {
      assertEquals(2, row.size(), row.toString());
      assertEquals(row.get(0), StandardSpelling.ENGLISH.of(row.get(0)));
      for (String other : row.get(1).split(" ")) {
        assertTrue(others.add(other), other);
        assertEquals(other, StandardSpelling.lowerCase(other), other);
        assertTrue(Contractions.ENGLISH.words(other).isEmpty(), other);
      }
    }
  }

  @Test
  void longFormsAreInStandardSpelling() {
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : ResourceTable.read("contractions-en.tsv")) {
      assertTrue(row.size() == 2 || row.size() == 3, row.toString());
      assertTrue(seen.add(row), row.toString());
      for (String word : row.get(1).split(" ")) {
        assertEquals(word, StandardSpelling.ENGLISH.of(word));
      }
      for (String before : row.size() == 3 ? row.get(2).split(" ") : new String[0]) {
        assertEquals(before, StandardSpelling.ENGLISH.of(before));
      }
    }
  }

  @Test
  void cuesAreInStandardSpelling() {
    for (List<String> row : ResourceTable.read("cues-en.tsv")) {
      for (String word : row.get(0).split(" ")) {
        assertEquals(word, StandardSpelling.ENGLISH.of(word));
        assertEquals(List.of(), Contractions.ENGLISH.words(word), word);
      }
    }
  }

  @Test
  void everyPairOfVariantsIsTwoWordsAndStandsOnce() {
    Set<String> words = new HashSet<>();
    for (List<String> row : ResourceTable.read("variants-en.tsv")) {
      assertEquals(2, row.size(), row.toString());
      for (String word : row) {
        assertTrue(words.add(word), word);
        assertEquals(word.toLowerCase(Locale.ROOT), word);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "colour, color",
    "favourites, favorites",
    "neighbourhood, neighborhood",
    "organise, organize",
    "apologising, apologizing",
    "analysed, analyzed",
    "dialogue, dialog",
    "cancelled, canceled",
    "modelling, modeling",
    "grey, gray",
    "defence, defense",
    "programme, program",
  })
  void britishAndAmericanFindEachOther(String british, String american) {
    assertTrue(SpellingVariants.ENGLISH.of(british).contains(american));
    assertTrue(SpellingVariants.ENGLISH.of(american).contains(british));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "four", "hours", "your", "poured", "toured", "mourning", "morning", "prise", "prize",
        "size", "wise", "filled", "filed", "polling", "feeling", "handled", "frog", "rogue"
      })
  void wordsThatOnlyLookLikeVariantsHaveNone(String word) {
    assertEquals(List.of(), SpellingVariants.ENGLISH.of(word));
  }
}
