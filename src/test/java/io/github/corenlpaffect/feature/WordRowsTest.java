package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entries of the vocabulary stand for a token. */
class WordRowsTest {
  private static final List<String> NGRAMS = List.of("#");

  @ParameterizedTest
  @CsvSource({
    "sooooo, so",
    "haaappy, happy",
    "happpyyyyy, happy",
    "gooooddd, good",
    "LOOOVE, love",
    "tooo, too",
    "!!!!!, !",
    "....., ...",
    "noooo, nooo"
  })
  void anElongatedWordIsFoundWithoutItsElongation(String token, String word) {
    assertEquals(
        List.of(word),
        known("so happy good god love lov to too ! ... nooo no", Sentences.ofTokens(token)));
  }

  @Test
  void theSpellingAsItStandsWinsOverLowerCaseAndPlainerOnes() {
    assertEquals(List.of("US"), known("us US", "US"));
    assertEquals(List.of("us"), known("us", "US"));
  }

  @Test
  void aDrawnOutWordIsTheWordItselfEvenWhereTheDrawnOutFormIsKnown() {
    assertEquals(List.of("nice"), known("nice niiice", "niiice"));
    assertEquals(List.of("nice"), known("nice NIIICE", "NIIICE"));
  }

  @Test
  void aDrawnOutFormThatIsCommonerThanTheWordStaysApart() {
    assertEquals(List.of("xxx"), known("xxx xx", "xxx"));
    assertEquals(List.of("..."), known(". ...", "..."));
  }

  @ParameterizedTest
  @CsvSource({
    "#SoHappyToday, so happy today",
    "#worstdayever, worst day ever",
    "#WORSTDAYEVER, worst day ever",
    "#happy, happy",
    "#happy2day, happy day",
    "#so_happy, so happy"
  })
  void aHashtagIsCutIntoItsWords(String hashtag, String words) {
    assertEquals(List.of(words.split(" ")), known("so happy today to day worst ever ay", hashtag));
  }

  @Test
  void aHashtagThatIsKnownItselfIsNotCut() {
    assertEquals(List.of("#sohappy"), known("so happy #sohappy", "#SoHappy"));
    assertEquals(List.of("sohappy"), known("so happy sohappy", "#sohappy"));
  }

  @Test
  void aHashtagOfUnknownWordsHasCharacterNgrams() {
    assertEquals(NGRAMS, known("happy", "#qzxv"));
  }

  @ParameterizedTest
  @CsvSource({
    "@somebody, <user>",
    "@_x1, <user>",
    "https://example.org/a?b=c, <url>",
    "http://x.y, <url>",
    "HTTPS://EXAMPLE.ORG/A, <url>",
    "www.example.org, <url>",
    "pic.twitter.com/abc, <url>",
    "42, <number>",
    "3.14, <number>",
    "'1,234', <number>",
    "-3, <number>",
    "12:30, <number>",
    "1/2, <number>"
  })
  void classesOfTokensHaveOneEntry(String token, String entry) {
    assertEquals(List.of(entry), known("<user> <url> <number> happy", token));
  }

  @Test
  void howManyItIsMakesNoDifference() {
    assertEquals(List.of("<number>"), known("<number> 41 4", "41"));
    assertEquals(List.of("4"), known("<number> 41 4", "4"));
    assertEquals(List.of("41"), known("41", "41"));
  }

  @Test
  void aNumberThatIsABywordKeepsItsEntry() {
    assertEquals(List.of("911"), known("<number> 911", "911"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<3", "</3", ":3"})
  void anEmoticonWithADigitIsNoNumber(String emoticon) {
    assertEquals(NGRAMS, known("<number>", "x " + emoticon, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"👍", "👍🏽", "👍️", "👍🏿"})
  void anEmojiIsFoundWithoutSkinToneAndStyle(String emoji) {
    assertEquals(List.of("👍"), known("👍 thumbs", emoji));
  }

  @Test
  void ofAnUnknownSequenceOfEmojiTheFirstCounts() {
    assertEquals(List.of("🤦"), known("🤦", "🤦🏽‍♂️"));
    assertEquals(List.of("🤦‍♂"), known("🤦 🤦‍♂", "🤦🏽‍♂️"));
  }

  @Test
  void anUnknownEmojiIsTheWordsOfItsName() {
    assertEquals(List.of("crying", "face"), known("crying face", "😢"));
    assertEquals(List.of("flag"), known("flag symbol letter", "🇫🇷"));
  }

  @Test
  void anEmojiNewerThanThisJavaHasCharacterNgrams() {
    assertEquals(NGRAMS, known("face", "\uD83E\uDEE9"));
  }

  @Test
  void curlyApostrophesAndWideLettersAreFoundInTheirPlainForm() {
    assertEquals(List.of("n't"), known("n't", "don’t", 1));
    assertEquals(List.of("happy"), known("happy", "ｈａｐｐｙ"));
  }

  @Test
  void anUnknownWordIsTheNgramsOfItsLetters() {
    SentenceFeatures features = Extraction.of("a", "blorp").features();
    // <blorp> has 5, 4 and 3 n-grams of 3, 4 and 5 characters.
    assertEquals(12, features.end(0));
    assertEquals(NGRAMS, known("a", "blorp"));
  }

  @Test
  void unknownWordsShareTheNgramsThatTheyShare() {
    SentenceFeatures features = Extraction.of("a", "blorping florping").features();
    List<Integer> first = rows(features, 0);
    List<Integer> second = rows(features, 1);
    assertNotEquals(first, second);
    assertTrue(first.stream().filter(second::contains).count() >= 12);
  }

  @Test
  void anUnknownWordIsItsLemmaWhereThePipelineHasIt() {
    CoreMap sentence = Sentences.ofTokens("happiest", "happier", "sad");
    Sentences.tokens(sentence).get(0).setLemma("happy");
    Sentences.tokens(sentence).get(2).setLemma("happy");
    Extraction extraction = Extraction.of("happy sad", sentence);
    assertEquals(List.of("happy"), extraction.known(0));
    assertEquals(NGRAMS, extraction.known(1));
    assertEquals(List.of("sad"), extraction.known(2), "a known word keeps its own entry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\uD83D", "\u200D", "\uFE0F", "@", "#", "-"})
  void everyTokenHasARow(String token) {
    assertEquals(NGRAMS, known("a", Sentences.ofTokens(token)));
  }

  private static List<String> known(String vocabulary, String text) {
    return known(vocabulary, text, 0);
  }

  private static List<String> known(String vocabulary, String text, int word) {
    return Extraction.of(vocabulary, text).known(word);
  }

  private static List<String> known(String vocabulary, CoreMap sentence) {
    return Extraction.of(vocabulary, sentence).known(0);
  }

  private static List<Integer> rows(SentenceFeatures features, int word) {
    return Arrays.stream(features.rows(word)).boxed().toList();
  }

  @Test
  void aDrawnOutWordIsTheCommonWordRatherThanARareSpelling() {
    StringBuilder words = new StringBuilder("bad soon son");
    for (int i = 0; i < Slips.RAREST; i++) {
      words.append(" w").append(i);
    }
    String vocabulary = words.append(" baad").toString();
    assertEquals(List.of("bad"), Extraction.of(vocabulary, "baaaad").known(0));
    assertEquals(List.of("soon"), Extraction.of(vocabulary, "sooooon").known(0));
    assertEquals(List.of("baad"), Extraction.of("baad", "baaaad").known(0));
  }
}
