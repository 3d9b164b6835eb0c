package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityPhrasesTest {
  private static final String VOCABULARY =
      "<american> <americans> <christian> <gay> <young> <disabled> <man> <place> <brand> the a blind deaf older"
          + " disabled faith wine friend alarm";

  @ParameterizedTest
  @CsvSource({
    "the Black man, the Native American man",
    "the white man, the African-American man",
    "the Kurdish man, the Mexican American man",
    "the Polish man, the mixed-race man",
    "the young man, the 19-year-old man",
    "the middle-aged man, the 45 year old man",
    "the old man, the younger man",
    "the gay man, the non-binary man",
    "the autistic friend, the blind friend",
    "the disabled woman, the wheelchair-using woman",
    "the deaf old man, the autistic old man",
    "many Africans left, many Native Americans left",
    "the Catholic man, the born-again Christian man",
    "in Madrid, in New York City",
    "in Lyon, in Stratford-upon-Avon",
    "in Boston, in st. louis",
    "the Toyota, the Land Rover",
    "the Pepsi, the Coca-Cola",
    "at Lidl, at McDonald's",
  })
  void phrasesAreOneWordOfTheirGroup(String one, String other) {
    assertEquals(known(one), known(other));
    assertTrue(known(one).stream().anyMatch(rows -> rows.contains("<")), one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"blind faith", "the blind", "older wine", "disabled the alarm", "deaf"})
  void someWordsSayWhoSomeoneIsBeforeAPersonOnly(String text) {
    Extraction extraction = Extraction.of(VOCABULARY, text);
    for (int word = 0; word < extraction.features().words(); word++) {
      assertTrue(extraction.known(word).stream().noneMatch(row -> row.startsWith("<")), text);
    }
  }

  @Test
  void aPhraseStandsForItsFirstToken() {
    SentenceFeatures features = Extraction.of(VOCABULARY, "the 19-year-old friend").features();
    assertEquals(3, features.words());
    assertEquals(1, features.token(1));
    assertEquals(6, features.token(2));
  }

  @Test
  void aModelWithoutTheGroupKeepsTheWords() {
    Extraction extraction = Extraction.of("blind man", "blind man");
    assertEquals(List.of("blind"), extraction.known(0));
    assertEquals(5, Extraction.of("the", "19-year-old").features().words());
  }

  @Test
  void aUsersEntryIsNotPartOfAPhrase() {
    UserLexicon lexicon = UserLexicon.of(List.of(LexiconEntry.ofValence("year", 1)));
    SentenceFeatures features = new SentenceFeatures();
    new FeatureExtractor(Extraction.vocabularyOf(List.of("<young>")), lexicon)
        .extract(Sentences.of("a 19-year-old man"), features);
    assertEquals(7, features.words());
  }

  @Test
  void everyPhraseHasAKnownGroupAndStandsThereOnce() {
    Set<String> phrases = new HashSet<>();
    for (IdentityPhrase phrase : IdentityPhrases.ENGLISH.all()) {
      assertTrue(Identities.ENGLISH.groups().contains(phrase.group()), phrase.toString());
      assertTrue(phrases.add(phrase.words() + " " + phrase.persons().size()), phrase.toString());
      phrase.words().forEach(word -> assertEquals(StandardSpelling.lowerCase(word), word));
    }
  }

  @Test
  void mostWordsBeginNoPhrase() {
    assertEquals(List.of(), IdentityPhrases.ENGLISH.beginningWith("good", "good"));
    List<Integer> lengths =
        IdentityPhrases.ENGLISH.beginningWith("19", "19").stream()
            .map(IdentityPhrase::length)
            .toList();
    assertEquals(lengths.stream().sorted(Comparator.reverseOrder()).toList(), lengths);
    assertFalse(lengths.isEmpty());
  }

  @Test
  void everyGroupOfPersonsExists() {
    for (IdentityPhrase phrase : IdentityPhrases.ENGLISH.all()) {
      phrase.persons().stream()
          .filter(word -> word.startsWith("<"))
          .forEach(group -> assertTrue(Identities.ENGLISH.groups().contains(group), group));
    }
  }

  /** The rows of each word of a text, readable. */
  private static List<String> known(String text) {
    Extraction extraction = Extraction.of(VOCABULARY, text);
    return IntStream.range(0, extraction.features().words())
        .mapToObj(word -> String.join(" ", extraction.known(word)))
        .toList();
  }
}
