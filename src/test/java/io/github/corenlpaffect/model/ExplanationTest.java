package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.feature.LexiconEntry;
import io.github.corenlpaffect.feature.Sentences;
import io.github.corenlpaffect.feature.UserLexicon;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the tokens of a sentence contribute to its affect. */
class ExplanationTest {
  private static final double ROUNDING = 1e-9;
  private static final TokenContribution NOTHING = Explanation.none(0).baseline();
  private static final AffectModel CONVOLUTION = SmallModel.withSeed(1);
  private static final AffectModel GATED = AffectModel.of(SmallModel.gatedParts(2));
  private static final AffectModel LEXICON =
      CONVOLUTION.withLexicon(
          UserLexicon.of(
              List.of(LexiconEntry.ofValence("happy sad", -1), LexiconEntry.ofValence("@me", 1))));

  @Provide
  static Arbitrary<List<String>> tokens() {
    return Arbitraries.of(
            "I",
            "am",
            "not",
            "never",
            "very",
            "happy",
            "sad",
            "but",
            ",",
            ".",
            "!",
            "#SoHappy",
            "dont",
            "ca",
            "n't",
            "👍🏽",
            ":(",
            ":",
            ")",
            "@me",
            "@you",
            "https://a.org",
            "42",
            "Anna",
            "Smith",
            "Native",
            "American",
            "soooo",
            "BLORP")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Property(tries = 150)
  void baselineAndContributionsAddUpToTheAffect(@ForAll("tokens") List<String> tokens) {
    CoreMap sentence = Sentences.ofTokens(tokens.toArray(String[]::new));
    for (AffectModel model : List.of(CONVOLUTION, GATED, LEXICON)) {
      assertAddsUp(model, sentence);
    }
  }

  @Test
  void theyAddUpInLongSentencesToo() {
    for (int words : new int[] {200, 513, 1025, 5000}) {
      String[] tokens = new String[words];
      Arrays.setAll(
          tokens, i -> i % 7 == 3 ? "@me" : i % 5 == 0 ? "not" : i % 3 == 0 ? "." : "sad");
      assertAddsUp(GATED, Sentences.ofTokens(tokens));
    }
  }

  @Test
  void theyAddUpWhereThereAreTagsAndDependencies() {
    CoreMap sentence = Sentences.ofTokens("@me", "am", "not", "happy", "!");
    Sentences.tokens(sentence).forEach(token -> token.setTag("JJ"));
    List<IndexedWord> nodes = Sentences.tokens(sentence).stream().map(IndexedWord::new).toList();
    SemanticGraph graph = new SemanticGraph();
    nodes.forEach(graph::addVertex);
    graph.addRoot(nodes.get(3));
    graph.addEdge(
        nodes.get(3),
        nodes.get(2),
        UniversalEnglishGrammaticalRelations.ADVERBIAL_MODIFIER,
        0,
        false);
    List<TokenContribution> without = CONVOLUTION.explain(sentence).tokens();
    sentence.set(BasicDependenciesAnnotation.class, graph);
    assertAddsUp(CONVOLUTION, sentence);
    assertNotEquals(without, CONVOLUTION.explain(sentence).tokens());
  }

  @Test
  void whatIsNotReadContributesNothing() {
    List<TokenContribution> contributions =
        CONVOLUTION.explain(Sentences.of("@you I am happy https://a.org @me.")).tokens();
    for (int token : new int[] {0, 4, 5, 6}) {
      assertEquals(NOTHING, contributions.get(token), "token " + token);
    }
    for (int token : new int[] {1, 2, 3}) {
      assertNotEquals(NOTHING, contributions.get(token), "token " + token);
    }
  }

  @Test
  void whereThereIsNothingElseEvenUserNamesContribute() {
    for (TokenContribution contribution : CONVOLUTION.explain(Sentences.of("@you @me")).tokens()) {
      assertNotEquals(NOTHING, contribution);
    }
  }

  @Test
  void tokensOfOneWordContributeEqually() {
    List<TokenContribution> contributions = GATED.explain(Sentences.of("happy <3 day")).tokens();
    assertEquals(4, contributions.size());
    assertEquals(contributions.get(1), contributions.get(2));
    assertNotEquals(NOTHING, contributions.get(1));
  }

  @Test
  void aWordAloneContributesTheWholeAffect() {
    CoreMap sentence = Sentences.ofTokens("dont");
    Affect affect = GATED.predict(sentence);
    assertEquals(affect.valence(), GATED.explain(sentence).tokens().get(0).valence(), ROUNDING);
  }

  @Test
  void twoWordsShareWhatTheyReachAlikeAsShapleySays() {
    double not = valence("not");
    double happy = valence("happy");
    double both = valence("not", "happy");
    List<TokenContribution> shares =
        CONVOLUTION.explain(Sentences.ofTokens("not", "happy")).tokens();
    assertEquals((not + both - happy) / 2, shares.get(0).valence(), ROUNDING);
    assertEquals((happy + both - not) / 2, shares.get(1).valence(), ROUNDING);
  }

  @Test
  void aSentenceWithoutTokensHasNoContributions() {
    assertEquals(Explanation.none(0), CONVOLUTION.explain(new ArrayCoreMap()));
    assertEquals(Explanation.none(0), CONVOLUTION.explain(Sentences.ofTokens()));
  }

  @Test
  void eightThreadsGiveTheSameBits() throws Exception {
    List<CoreMap> sentences =
        List.of(
            Sentences.of("I am not happy, but so sad :("),
            Sentences.of("#SoHappy today @me !!!"),
            Sentences.of("never blorp, never the happy sad 👍🏽"));
    Callable<List<Explanation>> replay =
        () ->
            Collections.nCopies(20, sentences).stream()
                .flatMap(List::stream)
                .map(GATED::explain)
                .toList();
    List<Explanation> expected = replay.call();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Explanation>> answer : threads.invokeAll(Collections.nCopies(8, replay))) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anInterruptStopsAnExplanation() {
    CoreMap sentence = Sentences.of("I am happy");
    Thread.currentThread().interrupt();
    assertThrows(RuntimeInterruptedException.class, () -> GATED.explain(sentence));
    assertFalse(Thread.currentThread().isInterrupted());
  }

  private static double valence(String... tokens) {
    return CONVOLUTION.predict(Sentences.ofTokens(tokens)).valence();
  }

  private static void assertAddsUp(AffectModel model, CoreMap sentence) {
    Affect affect = model.predict(sentence);
    Explanation explanation = model.explain(sentence);
    assertEquals(affect, model.predict(sentence));
    assertEquals(Sentences.tokens(sentence).size(), explanation.tokens().size());
    double valence = explanation.baseline().valence();
    for (TokenContribution token : explanation.tokens()) {
      valence += token.valence();
    }
    assertEquals(affect.valence(), valence, ROUNDING);
    for (Emotion emotion : Emotion.values()) {
      double intensity = explanation.baseline().to(emotion);
      for (TokenContribution token : explanation.tokens()) {
        intensity += token.to(emotion);
      }
      assertEquals(affect.emotions().intensity(emotion), intensity, ROUNDING, emotion.label());
    }
  }
}
