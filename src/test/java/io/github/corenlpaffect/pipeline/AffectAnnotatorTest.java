package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import edu.stanford.nlp.util.TypesafeMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.feature.UserLexicon;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.Explanation;
import io.github.corenlpaffect.model.ShippedFolder;
import io.github.corenlpaffect.model.ShippedModel;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AffectAnnotatorTest {
  @TempDir private Path directory;
  private Path file;
  private AffectModel model;

  @BeforeEach
  void writeModel() throws IOException {
    file = directory.toRealPath().resolve("small.model");
    SmallModel.withSeed(1).write(file);
    model = AffectModel.load(file);
  }

  @Test
  void everySentenceAndTheDocumentGetAnAffect() {
    Annotation document = Documents.of("i am happy !", "the sad", "not sad");
    annotator().annotate(document);
    for (CoreMap sentence : Documents.sentences(document)) {
      assertEquals(model.predict(sentence), Documents.affect(sentence));
    }
    assertEquals(
        DocumentAffect.of(Documents.sentences(document)), Documents.affect((CoreMap) document));
  }

  @Test
  void onlyTokensAndSentencesAreRequired() {
    assertEquals(
        Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class),
        annotator().requires());
    assertEquals(
        Set.of(AffectAnnotations.AffectAnnotation.class), annotator().requirementsSatisfied());
  }

  @Test
  void aSentenceWithoutTokensHasNoAffect() {
    CoreMap withoutTokens = new ArrayCoreMap();
    withoutTokens.set(CoreAnnotations.TextAnnotation.class, "");
    Annotation document = Documents.of("", List.of(withoutTokens, Documents.sentence("")));
    annotator().annotate(document);
    for (CoreMap sentence : Documents.sentences(document)) {
      assertEquals(Affect.none(), Documents.affect(sentence));
      assertEquals("Neutral", sentimentClass(sentence));
    }
    assertEquals(Affect.none(), Documents.affect((CoreMap) document));
  }

  @Test
  void aDocumentOfNoSentencesHasNoAffect() {
    Annotation document = Documents.of();
    annotator().annotate(document);
    assertEquals(Affect.none(), Documents.affect((CoreMap) document));
  }

  @Test
  void aDocumentThatWasNeverSplitIntoSentencesIsRefusedAsByCoreNlp() {
    assertThrows(
        IllegalArgumentException.class, () -> annotator().annotate(new Annotation("I am happy.")));
  }

  @Test
  void theSentimentClassIsSetWhereCoreNlpHasNotSetIt() {
    Annotation document = twoSentencesOfWhichTheFirstHasAClass();
    annotator().annotate(document);
    CoreMap second = Documents.sentences(document).get(1);
    assertEquals("Very positive?", sentimentClass(Documents.sentences(document).get(0)));
    assertEquals(Documents.affect(second).sentiment().label(), sentimentClass(second));
  }

  @Test
  void theSentimentClassIsAlwaysSetOrNeverIfOneSaysSo() {
    Annotation document = twoSentencesOfWhichTheFirstHasAClass();
    annotator("affect.sentimentClass", "never").annotate(document);
    assertEquals("Very positive?", sentimentClass(Documents.sentences(document).get(0)));
    assertNull(sentimentClass(Documents.sentences(document).get(1)));
    annotator("affect.sentimentClass", "always").annotate(document);
    for (CoreMap sentence : Documents.sentences(document)) {
      assertEquals(Documents.affect(sentence).sentiment().label(), sentimentClass(sentence));
    }
  }

  @Test
  void optionsAreReadBehindTheNameInThePipeline() {
    Properties properties = new Properties();
    properties.setProperty("mood.model", file.toString());
    properties.setProperty("affect.model", "missing.model");
    Annotation document = Documents.of("i am happy");
    new AffectAnnotator("mood", properties).annotate(document);
    assertNotEquals(Affect.none(), Documents.affect((CoreMap) document));
  }

  @Test
  void anInterruptedThreadStopsBetweenSentences() {
    Thread.currentThread().interrupt();
    Annotation document = Documents.of("i am happy", "i am sad");
    assertThrows(RuntimeInterruptedException.class, () -> annotator().annotate(document));
    assertFalse(document.containsKey(AffectAnnotations.AffectAnnotation.class));
  }

  @Test
  void anInterruptedThreadStopsWaitingForItsWorkers() {
    Thread.currentThread().interrupt();
    AffectAnnotator annotator = annotator("affect.nthreads", "2");
    assertThrows(
        RuntimeInterruptedException.class, () -> annotator.annotate(Documents.of("i am happy")));
  }

  @Test
  @Timeout(20)
  void aSentenceThatTakesTooLongIsInterruptedAndAllGetTheirAffect() {
    CoreMap slow = new SlowSentence("i am happy");
    Annotation document =
        Documents.of("", List.of(Documents.sentence("i am sad"), slow, Documents.sentence("the")));
    annotator("affect.maxtime", "100").annotate(document);
    for (CoreMap sentence : Documents.sentences(document)) {
      assertEquals(model.predict(sentence), Documents.affect(sentence));
    }
  }

  @Test
  void aSentenceThatCoreNlpGivesUpOnHasNoAffectAndIsNeutral() {
    Annotation document = Documents.of("i am happy");
    CoreMap sentence = Documents.sentences(document).get(0);
    annotator().doOneFailedSentence(document, sentence);
    assertEquals(Affect.none(), Documents.affect(sentence));
    assertEquals("Neutral", sentimentClass(sentence));
  }

  @Test
  void tokensAreExplainedOnlyWhereOneSaysSo() {
    Annotation plain = Documents.of("i am happy");
    annotator("affect.explain", "false").annotate(plain);
    CoreMap sentence = Documents.sentences(plain).get(0);
    assertFalse(sentence.containsKey(AffectAnnotations.BaselineAnnotation.class));
    assertEquals(Collections.nCopies(3, null), contributions(sentence));
  }

  @Test
  void everyTokenGetsWhatItContributesAndTheSentenceItsBaseline() {
    Annotation document = Documents.of("i am not happy !", "@me the sad", "");
    AffectAnnotator annotator = annotator("affect.explain", "true");
    annotator.annotate(document);
    for (CoreMap sentence : Documents.sentences(document)) {
      Explanation expected = model.explain(sentence);
      assertEquals(expected.baseline(), sentence.get(AffectAnnotations.BaselineAnnotation.class));
      assertEquals(expected.tokens(), contributions(sentence));
      assertEquals(model.predict(sentence), Documents.affect(sentence));
    }
    assertTrue(
        annotator.requirementsSatisfied().contains(AffectAnnotations.ContributionAnnotation.class));
  }

  @Test
  void twoThreadsExplainAsOneDoes() {
    String[] texts = {"i am happy !", "the sad", "not sad", "i am not the happy", "@me sad"};
    Annotation one = Documents.of(texts);
    Annotation two = Documents.of(texts);
    annotator("affect.explain", "true").annotate(one);
    annotator("affect.explain", "true", "affect.nthreads", "2").annotate(two);
    for (int i = 0; i < texts.length; i++) {
      assertEquals(
          contributions(Documents.sentences(one).get(i)),
          contributions(Documents.sentences(two).get(i)));
    }
  }

  @Test
  void inASentenceThatCoreNlpGivesUpOnNothingContributes() {
    Annotation document = Documents.of("i am happy");
    CoreMap sentence = Documents.sentences(document).get(0);
    annotator("affect.explain", "true").doOneFailedSentence(document, sentence);
    assertEquals(Explanation.none(3).tokens(), contributions(sentence));
    assertEquals(
        Explanation.none(3).baseline(), sentence.get(AffectAnnotations.BaselineAnnotation.class));
  }

  @Test
  void theOpenModelIsAskedForByItsWord() throws Exception {
    Annotation document = Documents.of("i am happy");
    try (URLClassLoader classPath = ShippedFolder.of(directory, ShippedModel.OPEN, 5)) {
      ShippedFolder.on(
              classPath,
              () -> new AffectAnnotator(PropertiesUtils.asProperties("affect.model", "open")))
          .annotate(document);
    }
    CoreMap sentence = Documents.sentences(document).get(0);
    assertEquals(SmallModel.withSeed(5).predict(sentence), Documents.affect(sentence));
  }

  @Test
  void aMissingModelIsNamedWithItsOption() {
    String missing = directory.resolve("none.model").toString();
    assertEquals(
        "affect.model: there is no file or class-path resource " + missing, refusal(missing));
  }

  @Test
  void damagedTruncatedForeignAndNewerModelsAreToldApart() throws IOException {
    byte[] good = Files.readAllBytes(file);
    byte[] damaged = good.clone();
    damaged[good.length / 2] ^= 1;
    byte[] newer = ByteBuffer.wrap(good.clone()).putInt(Long.BYTES, 99).array();
    String damage = " is damaged (its checksum is wrong): fetch or train the model again";
    assertEquals("affect.model: " + file + damage, refusal(damaged));
    assertEquals("affect.model: " + file + damage, refusal(Arrays.copyOf(good, good.length - 9)));
    assertEquals(
        "affect.model: " + file + " is not a model of corenlp-affect",
        refusal("a,b,c\n".repeat(9).getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "affect.model: " + file + " is damaged (it is empty): fetch or train the model again",
        refusal(new byte[0]));
    assertEquals(
        "affect.model: "
            + file
            + " has format version 99; this software reads version 1: use a newer corenlp-affect",
        refusal(newer));
  }

  @Test
  void aLexiconIsReadFromAFileOrTheClassPath() throws IOException {
    Path lexicon = directory.resolve("own.tsv");
    Files.writeString(lexicon, "word\tvalence\nhappy\t-1\n");
    AffectModel expected = model.withLexicon(UserLexicon.read(lexicon));
    for (String place :
        List.of(lexicon.toString(), "io/github/corenlpaffect/pipeline/unhappy.tsv")) {
      Annotation document = Documents.of("i am happy");
      annotator("affect.lexicon", place).annotate(document);
      CoreMap sentence = Documents.sentences(document).get(0);
      assertEquals(expected.predict(sentence), Documents.affect(sentence));
      assertNotEquals(model.predict(sentence), Documents.affect(sentence));
    }
  }

  @Test
  void aLexiconThatCannotBeUsedIsNamedWithItsOption() throws IOException {
    Path lexicon = directory.resolve("own.tsv");
    assertEquals(
        "affect.lexicon: there is no file or class-path resource " + lexicon,
        refusalOfLexicon(lexicon));
    Files.writeString(lexicon, "word\tvalence\nhappy\t9\n");
    assertEquals(
        "affect.lexicon: "
            + lexicon
            + " is no usable lexicon: line 2: valence is '9', not a number from -1 to 1",
        refusalOfLexicon(lexicon));
  }

  @Test
  void aModelThatTakesNoLexiconIsNamedWithTheOption() throws IOException {
    AffectModel.of(model.parts().withValues(Optional.empty())).write(file);
    Path lexicon = directory.resolve("own.tsv");
    Files.writeString(lexicon, "word\tvalence\nhappy\t-1\n");
    Exception refusal =
        assertThrows(
            IllegalArgumentException.class, () -> annotator("affect.lexicon", lexicon.toString()));
    assertTrue(
        refusal.getMessage().startsWith("affect.lexicon: this model takes no lexicon"),
        refusal::toString);
  }

  private String refusalOfLexicon(Path lexicon) {
    return assertThrows(
            RuntimeIOException.class, () -> annotator("affect.lexicon", lexicon.toString()))
        .getMessage();
  }

  private String refusal(byte[] content) throws IOException {
    Files.write(file, content);
    return refusal(file.toString());
  }

  private String refusal(String path) {
    return assertThrows(RuntimeIOException.class, () -> annotator("affect.model", path))
        .getMessage();
  }

  private AffectAnnotator annotator(String... options) {
    Properties properties = new Properties();
    properties.setProperty("affect.model", file.toString());
    for (int i = 0; i < options.length; i += 2) {
      properties.setProperty(options[i], options[i + 1]);
    }
    return new AffectAnnotator(properties);
  }

  private static Annotation twoSentencesOfWhichTheFirstHasAClass() {
    Annotation document = Documents.of("i am happy", "i am sad");
    Documents.sentences(document)
        .get(0)
        .set(SentimentCoreAnnotations.SentimentClass.class, "Very positive?");
    return document;
  }

  private static List<TokenContribution> contributions(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(token -> token.get(AffectAnnotations.ContributionAnnotation.class))
        .collect(Collectors.toList());
  }

  private static String sentimentClass(CoreMap sentence) {
    return sentence.get(SentimentCoreAnnotations.SentimentClass.class);
  }

  /** Keeps other threads than the one that made it waiting for its tokens until interrupted. */
  private static final class SlowSentence extends ArrayCoreMap {
    private static final long serialVersionUID = 1L;

    private final transient Thread maker = Thread.currentThread();

    SlowSentence(String text) {
      Documents.fill(this, text);
    }

    @Override
    public <V> V get(Class<? extends TypesafeMap.Key<V>> key) {
      if (key.equals(CoreAnnotations.TokensAnnotation.class) && Thread.currentThread() != maker) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return super.get(key);
    }
  }
}
