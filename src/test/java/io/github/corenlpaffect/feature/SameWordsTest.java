package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that differ in what should not matter have the same words with the same marks. */
class SameWordsTest {
  private static final FeatureExtractor EXTRACTOR =
      new FeatureExtractor(
          Extraction.vocabularyOf(
              List.of(
                  ("<user> <url> . , ! ? \" - ... the i it that he we they you is am are was not do"
                          + " did can will would have to us let a lot good bad really color centre"
                          + " traveled realize happy wonderful tomorrow receive going want got give"
                          + " me and so only colour center travelled <he> <name> :) say time")
                      .split(" "))));

  @ParameterizedTest
  @CsvSource({
    "so good, @somebody so good",
    "so good, so good @somebody @else",
    "so good, so @somebody good",
    "not so good, not @somebody so good",
    "so good, so good https://t.co/aB3",
    "so good, www.example.org so good",
    "so good., so good. https://t.co/aB3",
    "so good!, @somebody so good!",
  })
  void userNamesAndWebAddressesAreLeftOut(String text, String with) {
    assertEquals(words(text), words(with));
  }

  @Test
  void severalNamesInARowAreOne() {
    assertEquals(words("so good, Emily"), words("so good, Emily Olivia"));
    assertEquals(List.of(0, 2), tokens("Emily Olivia time"));
  }

  @Test
  void aTextOfNothingElseKeepsThem() {
    Extraction extraction = Extraction.of("<user> <url>", "@somebody https://t.co/aB3");
    assertEquals(List.of(List.of("<user>"), List.of("<url>")), extraction.known());
  }

  @Test
  void whatIsLeftOutLeavesTheOthersTheirTokens() {
    SentenceFeatures features = Extraction.of("a", "@x so @y good @z!").features();
    assertEquals(3, features.words());
    assertEquals(
        List.of(1, 3, 5), List.of(features.token(0), features.token(1), features.token(2)));
  }

  @Test
  void anEntryOfAUsersLexiconKeepsItsUserName() {
    UserLexicon lexicon = UserLexicon.of(List.of(LexiconEntry.ofValence("@somebody", 1)));
    SentenceFeatures features = new SentenceFeatures();
    new FeatureExtractor(Extraction.vocabularyOf(List.of("so")), lexicon)
        .extract(Sentences.of("@other so @somebody"), features);
    assertEquals(2, features.words());
    assertEquals(0, features.entry(1));
  }

  @ParameterizedTest
  @CsvSource({
    "it is not good, it isn't good",
    "it is not good, it isnt good",
    "it is not good, it isn’t good",
    "it is not good, it isn`t good",
    "it is not good, it's not good",
    "it is good, it’s good",
    "he is good, he's good",
    "I am good, I'm good",
    "I am good, im good",
    "I AM GOOD, I'M GOOD",
    "IT IS GOOD, IT'S GOOD",
    "we do not say, we don't say",
    "we do not say, we dont say",
    "WE DO NOT SAY, WE DON'T SAY",
    "we can not say, we cannot say",
    "we can not say, we can't say",
    "we can not say, we cant say",
    "we will not say, we won't say",
    "we will not say, we wont say",
    "they are good, they're good",
    "they are good, theyre good",
    "we have got it, we've got it",
    "we have got it, weve got it",
    "you will say, you'll say",
    "I would say, I'd say",
    "let us say, let's say",
    "going to say, gonna say",
    "want to say, wanna say",
    "got to say, gotta say",
    "give me time, gimme time",
    "a lot, alot",
    "that is good, thats good",
    "not only good, n't only good",
  })
  void contractionsAreTheirLongForms(String longForm, String contraction) {
    assertEquals(words(longForm), words(contraction));
  }

  @Test
  void aPossessiveIsNoContraction() {
    assertNotEquals(words("the time's good"), words("the time is good"));
  }

  @Test
  void theWordsOfAContractionInOneTokenHaveThatToken() {
    Extraction extraction = Extraction.of("would not say", "we wouldnt say");
    SentenceFeatures features = extraction.features();
    assertEquals(List.of("would"), extraction.known(1));
    assertEquals(List.of("not"), extraction.known(2));
    assertEquals(List.of("say"), extraction.marked(Mark.NEGATED));
    assertEquals(features.token(1) + 1, features.token(3));
  }

  @Test
  void anEntryThatIsAContractionCountsOnce() {
    UserLexicon lexicon = UserLexicon.of(List.of(LexiconEntry.ofValence("cant", -1)));
    SentenceFeatures features = new SentenceFeatures();
    new FeatureExtractor(Extraction.vocabularyOf(List.of("we")), lexicon)
        .extract(Sentences.ofTokens("we", "cant", "say"), features);
    assertEquals(4, features.words());
    assertEquals(List.of(0, 0), List.of(features.entry(1), features.entry(2)));
    assertEquals(List.of(true, false), List.of(features.leads(1), features.leads(2)));
    assertEquals(SentenceFeatures.NO_ENTRY, features.entry(3));
  }

  @ParameterizedTest
  @CsvSource({"We say it is Good!, we say it is good!", "I am so Happy, i am so happy"})
  void aCapitalAtTheBeginningOfAWordSaysNothing(String text, String lowerCase) {
    assertEquals(words(text), words(lowerCase));
  }

  @Test
  void allCapitalsMatter() {
    assertNotEquals(words("so good"), words("so GOOD"));
  }

  @ParameterizedTest
  @CsvSource({
    "so good, so good.",
    "so good, so good. .",
    "“so good”, \"so good\"",
    "„so good“, \"so good\"",
    "``so good'', \"so good\"",
    "so - good, so – good",
    "so - good, so — good",
    "so - good, so -- good",
    "so ... good, so … good",
    "'so, good', so; good",
  })
  void punctuationThatSaysNothingIsTheSame(String one, String other) {
    assertEquals(words(one), words(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"so good!", "so good?", "so good...", "so good :)", "so. good"})
  void otherPunctuationMatters(String text) {
    assertNotEquals(words("so good"), words(text));
  }

  @Test
  void aFullStopAloneIsAWord() {
    assertEquals(List.of(List.of(".")), Extraction.of(".", Sentences.ofTokens(".")).known());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not good - bad", "not good — bad", "not good -- bad"})
  void aDashEndsNegation(String text) {
    assertEquals(List.of("good"), Extraction.of("a", text).marked(Mark.NEGATED));
  }

  @ParameterizedTest
  @CsvSource({
    "the colour, the color",
    "the center, the centre",
    "we travelled, we traveled",
    "we realise, we realize",
    "tomorrow, tommorow",
    "we receive it, we recieve it",
    "wonderful, wonderfull",
    "the, teh",
    "really good, realy good",
    "so happy, so hapyp",
    "#wonderful, #wnoderful",
  })
  void spellingsOfAWordAreOneWord(String one, String other) {
    assertEquals(words(one), words(other));
  }

  /** Rows and marks of each word. */
  private static List<String> words(String text) {
    CoreMap sentence = Sentences.of(text);
    SentenceFeatures features = new SentenceFeatures();
    EXTRACTOR.extract(sentence, features);
    List<String> words = new ArrayList<>();
    for (int word = 0; word < features.words(); word++) {
      words.add(Arrays.toString(features.rows(word)) + " " + features.marks(word));
    }
    return words;
  }

  private static List<Integer> tokens(String text) {
    SentenceFeatures features = new SentenceFeatures();
    EXTRACTOR.extract(Sentences.of(text), features);
    List<Integer> tokens = new ArrayList<>();
    for (int word = 0; word < features.words(); word++) {
      tokens.add(features.token(word));
    }
    return tokens;
  }
}
