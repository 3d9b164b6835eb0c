package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The features of a sentence of which some tokens are left out. */
class PartialSentenceTest {
  private static final FeatureExtractor EXTRACTOR =
      new FeatureExtractor(Extraction.vocabularyOf(List.of("happy", "not", "very")));

  @Test
  void aNegatorThatIsLeftOutNegatesNothing() {
    SentenceFeatures features = partial(Sentences.of("I am not happy"), 0, 1, 3);
    assertEquals(3, features.words());
    assertEquals(0, features.marks(2) & Mark.NEGATED.bit());
  }

  @Test
  void wordsKeepTheIndicesOfTheirTokens() {
    SentenceFeatures features = partial(Sentences.of("I am not <3 happy"), 1, 3, 4, 5);
    assertEquals(3, features.words());
    assertEquals(1, features.token(0));
    assertEquals(2, features.tokenEnd(0));
    assertEquals(3, features.token(1));
    assertEquals(5, features.tokenEnd(1));
    assertEquals(5, features.token(2));
  }

  @Test
  void aNegatorOfNoTokenNegatesNothing() {
    CoreMap sentence = Sentences.of("I am happy");
    SemanticGraph graph = new SemanticGraph();
    IndexedWord happy = new IndexedWord(Sentences.tokens(sentence).get(2));
    IndexedWord stranger = new IndexedWord("", 0, 0);
    stranger.setWord("not");
    graph.addEdge(happy, stranger, GrammaticalRelation.DEPENDENT, 0, false);
    sentence.set(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class, graph);
    SentenceFeatures features = partial(sentence, 1, 2);
    assertEquals(0, features.marks(1) & Mark.DEP_GOVERNS_NEGATOR.bit());
  }

  @Test
  void withAllTokensItIsTheSentence() {
    CoreMap sentence = Sentences.of("@me I don't feel very happy <3 :( today!!! Bye.");
    SentenceFeatures whole = new SentenceFeatures();
    EXTRACTOR.extract(sentence, whole);
    BitSet all = new BitSet();
    all.set(0, Sentences.tokens(sentence).size());
    SentenceFeatures features = new SentenceFeatures();
    EXTRACTOR.extract(sentence, all, features);
    assertEquals(whole.words(), features.words());
    for (int word = 0; word < whole.words(); word++) {
      assertArrayEquals(whole.rows(word), features.rows(word));
      assertEquals(whole.marks(word), features.marks(word));
      assertEquals(whole.token(word), features.token(word));
      assertEquals(whole.tokenEnd(word), features.tokenEnd(word));
    }
  }

  private static SentenceFeatures partial(CoreMap sentence, int... present) {
    BitSet tokens = new BitSet();
    for (int token : present) {
      tokens.set(token);
    }
    SentenceFeatures features = new SentenceFeatures();
    EXTRACTOR.extract(sentence, tokens, features);
    return features;
  }
}
