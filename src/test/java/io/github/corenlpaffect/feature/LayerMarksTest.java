package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerMarksTest {
  @Test
  void tokensAloneHaveNoMarksOfLayers() {
    Extraction extraction = Extraction.of("a", "Anna was not very happy in Paris !!!");
    for (int word = 0; word < extraction.features().words(); word++) {
      assertEquals(0, extraction.features().marks(word) & ~Mark.WITHOUT_LAYERS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JJ, POS_ADJECTIVE", "JJR, POS_COMPARATIVE", "RB, POS_ADVERB", "NNS, POS_COMMON_NOUN",
    "NNP, POS_PROPER_NOUN", "VBG, POS_VERB", "VBD, POS_PAST_VERB", "MD, POS_MODAL",
    "PRP$, POS_PRONOUN", "DT, POS_DETERMINER", "IN, POS_ADPOSITION", "CC, POS_CONJUNCTION",
    "CD, POS_NUMBER", "UH, POS_INTERJECTION", "., POS_OTHER"
  })
  void aPartOfSpeechIsAMark(String tag, Mark mark) {
    CoreMap sentence = Sentences.ofTokens("x");
    Sentences.tokens(sentence).get(0).setTag(tag);
    assertEquals(Set.of(mark), Extraction.of("a", sentence).marks(0));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, NER_PERSON",
    "CITY, NER_PLACE",
    "ORGANIZATION, NER_ORGANIZATION",
    "DATE, NER_TIME",
    "MONEY, NER_QUANTITY",
    "TITLE, NER_OTHER"
  })
  void aNamedEntityIsAMark(String entity, Mark mark) {
    CoreMap sentence = Sentences.ofTokens("x", "y");
    Sentences.tokens(sentence).get(0).setNER(entity);
    Sentences.tokens(sentence).get(1).setNER("O");
    Extraction extraction = Extraction.of("a", sentence);
    assertEquals(Set.of(mark), extraction.marks(0));
    assertEquals(Set.of(), extraction.marks(1));
  }

  @Test
  void dependenciesAreMarks() {
    CoreMap sentence = Sentences.ofTokens("they", "did", "n’t", "like", "it");
    sentence.set(BasicDependenciesAnnotation.class, graph(Sentences.tokens(sentence)));
    Extraction extraction = Extraction.of("a", sentence);
    assertEquals(Set.of(Mark.DEP_SUBJECT), extraction.marks(0));
    assertEquals(Set.of(Mark.DEP_FUNCTION), extraction.marks(1));
    assertEquals(Set.of(Mark.DEP_ADVERB), extraction.marks(2));
    assertEquals(
        Set.of(Mark.DEP_ROOT, Mark.DEP_GOVERNS_NEGATOR, Mark.NEGATED), extraction.marks(3));
    assertEquals(Set.of(Mark.DEP_OBJECT, Mark.NEGATED), extraction.marks(4));
  }

  @Test
  void aNegatorThatIsLeftOutIsNotGoverned() {
    CoreMap sentence = Sentences.ofTokens("they", "did", "n’t", "like", "it");
    sentence.set(BasicDependenciesAnnotation.class, graph(Sentences.tokens(sentence)));
    SentenceFeatures features = new SentenceFeatures();
    new FeatureExtractor(Extraction.vocabularyOf(List.of("a")))
        .extract(sentence, BitSet.valueOf(new long[] {0b11011}), features);
    assertEquals(4, features.words());
    assertEquals(Mark.DEP_SUBJECT.bit(), features.marks(0));
    assertEquals(Mark.DEP_FUNCTION.bit(), features.marks(1));
    assertEquals(Mark.DEP_ROOT.bit(), features.marks(2));
    assertEquals(Mark.DEP_OBJECT.bit(), features.marks(3));
  }

  private static SemanticGraph graph(List<CoreLabel> tokens) {
    List<IndexedWord> nodes = tokens.stream().map(IndexedWord::new).toList();
    SemanticGraph graph = new SemanticGraph();
    nodes.forEach(graph::addVertex);
    IndexedWord like = nodes.get(3);
    graph.addRoot(like);
    graph.addEdge(
        like, nodes.get(0), UniversalEnglishGrammaticalRelations.NOMINAL_PASSIVE_SUBJECT, 0, false);
    graph.addEdge(like, nodes.get(1), UniversalEnglishGrammaticalRelations.AUX_MODIFIER, 0, false);
    graph.addEdge(
        like, nodes.get(2), UniversalEnglishGrammaticalRelations.ADVERBIAL_MODIFIER, 0, false);
    graph.addEdge(like, nodes.get(4), UniversalEnglishGrammaticalRelations.DIRECT_OBJECT, 0, false);
    return graph;
  }
}
