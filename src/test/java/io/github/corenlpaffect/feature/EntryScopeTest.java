package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a sentence belong to which entry of a user's lexicon. */
class EntryScopeTest {

  @ParameterizedTest
  @ValueSource(strings = {"sick", "SICK", "Sick", "siiiick", "#sick", "#Sick", "SIIICK"})
  void aWordIsFoundHoweverItIsWritten(String written) {
    assertEquals("that was [" + written + "] !", found("that was " + written + " !", "sick"));
  }

  @Test
  void anElongatedEntryIsFoundAsItStands() {
    assertEquals("[sooo] it", found("sooo it", "sooo"));
  }

  @Test
  void anEntryIsTokenizedAsTheText() {
    assertEquals("I [ca n't wait] , ca n't I ?", found("I can't wait, can't I?", "can’t wait"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"👍", "👍🏽"})
  void emojiAreFoundInAnySkinTone(String written) {
    assertEquals("fine [" + written + "]", found("fine " + written, "👍🏿"));
  }

  @Test
  void emoticonsAreFound() {
    assertEquals("fine [(:]", found("fine (:", "(:"));
  }

  @Test
  void theLongestEntryWins() {
    assertEquals(
        "[wipe out fast] , [wipe out] , [wipe] it",
        found("wipe out fast, wipe out, wipe it", "wipe", "wipe out", "wipe out fast"));
  }

  @Test
  void anEntryThatBreaksOffLeavesRoomForAnother() {
    assertEquals("wipe [out loud]", found("wipe out loud", "wipe out fast", "out loud"));
  }

  @Test
  void entriesSideBySideAreTwo() {
    assertEquals("[sick] [sick]", found("sick sick", "sick"));
  }

  @Test
  void anEntryDoesNotReachBeyondTheSentence() {
    assertEquals("we wipe", found("we wipe", "wipe out"));
  }

  @ParameterizedTest
  @CsvSource({
    "VBP, verb",
    "VB, verb",
    "IN, preposition",
    "NN, any",
    "'', any",
  })
  void thePartOfSpeechDecidesWhereItIsKnown(String tag, String expected) {
    List<LexiconEntry> entries =
        List.of(entry("like", "V"), entry("like", ""), entry("like", "IN"));
    CoreMap sentence = Sentences.ofTokens("like");
    if (!tag.isEmpty()) {
      Sentences.tokens(sentence).get(0).setTag(tag);
    }
    assertEquals(
        List.of("verb", "any", "preposition").indexOf(expected),
        extract(sentence, entries).entry(0));
  }

  @Test
  void withoutTagsAnEntryForOnePartOfSpeechAppliesToAll() {
    assertEquals(0, extract(Sentences.ofTokens("like"), List.of(entry("like", "V"))).entry(0));
  }

  @Test
  void ofAnotherPartOfSpeechTheShorterEntryApplies() {
    CoreMap sentence = Sentences.ofTokens("sick", "board");
    for (CoreLabel token : Sentences.tokens(sentence)) {
      token.setTag("NN");
    }
    List<LexiconEntry> entries = List.of(entry("sick board", "VB"), entry("sick", ""));
    assertEquals(1, extract(sentence, entries).entry(0));
  }

  @Test
  void cuesWithinAnEntryOfSeveralWordsDoNotAct() {
    SentenceFeatures features =
        extract(Sentences.of("not bad board"), List.of(entry("not bad", "")));
    assertEquals(0, features.marks(1) & Mark.NEGATED.bit());
    assertEquals(0, features.marks(2) & Mark.NEGATED.bit());
  }

  @Test
  void cuesBeforeAnEntryActOnAllOfIt() {
    SentenceFeatures features =
        extract(Sentences.of("never wipe out"), List.of(entry("wipe out", "")));
    assertEquals(Mark.NEGATED.bit(), features.marks(1) & Mark.NEGATED.bit());
    assertEquals(Mark.NEGATED.bit(), features.marks(2) & Mark.NEGATED.bit());
  }

  @Test
  void aCueThatIsAnEntryStaysACue() {
    SentenceFeatures features = extract(Sentences.of("not bad"), List.of(entry("not", "")));
    assertEquals(Mark.NEGATED.bit(), features.marks(1) & Mark.NEGATED.bit());
  }

  @Test
  void aBufferForgetsTheEntriesOfTheSentenceBefore() {
    SentenceFeatures features = new SentenceFeatures();
    FeatureExtractor extractor = extractor(List.of(entry("sick", "")));
    extractor.extract(Sentences.of("sick board"), features);
    extractor.extract(Sentences.of("new board"), features);
    assertEquals(SentenceFeatures.NO_ENTRY, features.entry(0));
  }

  /** The words of a text with brackets around those that belong to one entry. */
  private static String found(String text, String... entries) {
    CoreMap sentence = Sentences.of(text);
    SentenceFeatures features =
        extract(sentence, Stream.of(entries).map(words -> entry(words, "")).toList());
    Map<Integer, String> words = Sentences.wordsByToken(sentence);
    List<String> shown = new ArrayList<>();
    for (int word = 0; word < features.words(); word++) {
      boolean inside = features.entry(word) != SentenceFeatures.NO_ENTRY;
      boolean last =
          word + 1 == features.words()
              || features.entry(word + 1) != features.entry(word)
              || features.leads(word + 1);
      String opening = inside && features.leads(word) ? "[" : "";
      shown.add(opening + words.get(features.token(word)) + (inside && last ? "]" : ""));
    }
    return String.join(" ", shown);
  }

  private static SentenceFeatures extract(CoreMap sentence, List<LexiconEntry> entries) {
    SentenceFeatures features = new SentenceFeatures();
    extractor(entries).extract(sentence, features);
    return features.copy();
  }

  private static FeatureExtractor extractor(List<LexiconEntry> entries) {
    return new FeatureExtractor(
        Extraction.vocabularyOf(List.of("board", "bad")), UserLexicon.of(entries));
  }

  private static LexiconEntry entry(String words, String partOfSpeech) {
    return new LexiconEntry(words, partOfSpeech, OptionalDouble.of(0.5), Map.of());
  }
}
