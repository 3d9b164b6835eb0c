package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {
  private static final Identities IDENTITIES = Identities.ENGLISH;
  private static final String VOCABULARY =
      "<name> <he> <brother> <american> <christian> <gay> <young> <disabled> <place> <brand> <month> <day>"
          + " brother mark apple the good";

  @ParameterizedTest
  @CsvSource({
    "brother, sister",
    "he, SHE",
    "Mexican, norwegian",
    "Muslim, Christian",
    "black, Latino",
    "white, Roma",
    "Sikh, atheist",
    "gay, straight",
    "queer, transgender",
    "elderly, teenage",
    "old, middle-aged",
    "young, fortyish",
    "autistic, non-disabled",
    "Emily, Jamal",
    "Mohammed, mei",
    "Mark, Zbynek",
    "#Muslim, #hindu",
    "London, ouagadougou",
    "PARIS, #Kyiv",
    "Gaza, Vienna",
    "Nokia, ikea",
    "Apple, Toyota",
    "October, february",
    "Tuesday, #Thursday",
  })
  void wordsThatDifferOnlyInWhoSomeoneIsHaveOneRow(String one, String other) {
    // Zbynek is in no list, but a name to all appearance.
    assertArrayEquals(rows("the " + one), rows("the " + other));
  }

  @Test
  void aGroupsRowIsTheVocabularys() {
    assertEquals(List.of("<brother>"), Extraction.of(VOCABULARY, "sister").known(0));
    assertEquals(List.of("<name>"), Extraction.of(VOCABULARY, "emily").known(0));
  }

  @ParameterizedTest
  @CsvSource({"mark, <name>", "apple, <brand>"})
  void anEverydayWordIsANameOnlyWithACapital(String word, String group) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    String text = String.join(" ", word, word.toUpperCase(Locale.ROOT), capital);
    Extraction extraction = Extraction.of(VOCABULARY, text);
    assertEquals(List.of(word), extraction.known(0));
    assertEquals(List.of(word), extraction.known(1));
    assertEquals(List.of(group), extraction.known(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lodnon", "toyotta", "smtih"})
  void noSlipMeantAProperName(String slip) {
    assertEquals(
        List.of("#"), Extraction.of("<place> <brand> <surname> the", "the " + slip).known(1));
  }

  @Test
  void anUnknownWordWithACapitalIsANameWithinAClauseOnly() {
    Extraction extraction = Extraction.of(VOCABULARY, "Quorvil the Quorvil, Quorvil the quorvil");
    assertEquals(List.of("#"), extraction.known(0));
    assertEquals(List.of("<name>"), extraction.known(2));
    assertEquals(List.of("#"), extraction.known(4));
    assertEquals(List.of("#"), extraction.known(6));
  }

  @Test
  void wordsOfGroupsPartHashtags() {
    assertEquals(List.of("good", "<brother>"), Extraction.of(VOCABULARY, "#goodsister").known(0));
  }

  @Test
  void aModelThatWasTrainedWithoutGroupsKeepsItsWordsApart() {
    String vocabulary = "sister brother emily";
    assertEquals(List.of("sister"), Extraction.of(vocabulary, "sister").known(0));
    assertEquals(List.of("#"), Extraction.of(vocabulary, "the Jamal").known(1));
    Vocabulary plain = Extraction.vocabularyOf(List.of("sister", "brother"));
    assertSame(plain, IDENTITIES.fold(plain));
  }

  @Test
  void foldingLeavesTheVocabularysWordsAndTheirOrder() {
    Vocabulary plain = Extraction.vocabularyOf(List.of("brother", "<brother>", "good"));
    Vocabulary folded = IDENTITIES.fold(plain);
    assertArrayEquals(plain.hashes(), folded.hashes());
    assertEquals(1, folded.row("sister"));
    assertEquals(1, folded.row("brother"));
    assertEquals(2, folded.row("good"));
    assertEquals(Vocabulary.UNKNOWN, folded.row("bad"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "will", "Will", "may", "May", "Hope", "hope", "mark", "they", "god", "Target", "Hell"
      })
  void wordsThatAreMoreOftenSomethingElseAreInNoGroup(String word) {
    assertEquals(Optional.empty(), IDENTITIES.group(word));
  }

  @Test
  void everyGroupHasSeveralWordsAndEveryWordOneGroup() throws IOException {
    Set<String> words = new HashSet<>();
    for (String line : lines()) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      for (String word : columns[1].split(" ", -1)) {
        assertTrue(!word.isBlank() && words.add(word), word + " in " + line);
      }
    }
    for (String group : IDENTITIES.groups()) {
      assertTrue(IDENTITIES.members(group).size() > 1, group);
    }
  }

  @Test
  void noWordIsInTwoGroupsInDifferentCase() {
    Map<String, String> groups = new HashMap<>();
    for (String group : IDENTITIES.groups()) {
      for (String word : IDENTITIES.members(group)) {
        String other = groups.put(StandardSpelling.lowerCase(word), group);
        assertTrue(other == null || other.equals(group), word + " in " + group + " and " + other);
      }
    }
  }

  @Test
  void noWordOfAGroupIsACue() {
    for (String group : IDENTITIES.groups()) {
      for (String word : IDENTITIES.members(group)) {
        assertEquals(Cue.NONE, CueLexicon.ENGLISH.cue(StandardSpelling.lowerCase(word)), word);
      }
    }
  }

  private static int[] rows(String text) {
    return Extraction.of(VOCABULARY, text).features().rows(1);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Identities.class.getResourceAsStream("identities-en.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
