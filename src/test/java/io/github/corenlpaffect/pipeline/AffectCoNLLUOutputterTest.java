package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoNLLUOutputter;
import edu.stanford.nlp.pipeline.CoNLLUReader;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.AffectAnnotations.ContributionAnnotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads with CoreNLP's own reader. */
class AffectCoNLLUOutputterTest {
  @TempDir private Path directory;

  @Test
  void commentsTellTheAffectOfASentence() throws Exception {
    var sentences = read(print(Documents.annotated("I am happy .", "so sad"))).sentences;
    assertEquals(2, sentences.size());
    assertTrue(sentences.get(1).comments.contains("# sentiment = Very negative"));
    assertTrue(sentences.get(1).comments.contains("# valence = -0.75"));
    assertTrue(sentences.get(1).comments.contains("# emotion_trust = 0.375"));
    assertTrue(sentences.get(1).comments.contains("# p_very_negative = 0.75"));
    assertTrue(sentences.get(1).comments.contains("# confidence_emotions = 0.25"));
    assertTrue(sentences.get(1).comments.contains("# urgency:value = -7.5"));
    assertEquals(4, sentences.get(0).tokenLines.size());
  }

  @Test
  void explainedTokensHaveTheirContributionsInMisc() throws Exception {
    Annotation document = Documents.annotated("fine", "so sad");
    CoreMap sentence = Documents.sentences(document).get(1);
    Documents.explain(sentence);
    tokens(sentence).get(1).set(CoreAnnotations.CoNLLUMisc.class, "Gloss=triste");
    tokens(sentence).get(0).remove(ContributionAnnotation.class);

    var read = read(print(document)).sentences.get(1);

    assertTrue(read.comments.contains("# baseline_valence = 0.05"));
    assertTrue(read.comments.contains("# baseline_emotion_joy = -0.05"));
    assertEquals("_", misc(read.tokenLines.get(0)));
    assertEquals(
        "Gloss=triste|AffectValence=0.2|AffectAnger=0|AffectAnticipation=0|AffectDisgust=0"
            + "|AffectFear=0|AffectJoy=-0.2|AffectSadness=0|AffectSurprise=0|AffectTrust=0",
        misc(read.tokenLines.get(1)));
  }

  @Test
  void theRestIsWhatCoreNlpPrints() throws IOException {
    Annotation document = Documents.annotated("I am happy .", "so sad");
    Documents.sentences(document).forEach(AffectCoNLLUOutputterTest::addDependencies);
    String stock = Printed.by(new CoNLLUOutputter(), document).text();
    Documents.explain(Documents.sentences(document).get(1));
    assertEquals(
        stock, print(document).replaceAll("(?m)^# .*\n", "").replaceAll("Affect\\w+=.*", "_"));
    assertTrue(stock.contains("\t0\troot\t"), stock);
  }

  @Test
  void whatHasNoAffectIsPrintedAsByCoreNlp() throws IOException {
    Annotation document = Documents.of("I am happy .", "ok");
    assertEquals(Printed.by(new CoNLLUOutputter(), document).text(), print(document));
  }

  @Test
  void endsOfLinesAndTabsInWordsBreakNoLine() throws Exception {
    for (boolean dependencies : new boolean[] {false, true}) {
      Annotation document = Documents.annotated("a\nb\tc \u2028# d", "2\t3");
      if (dependencies) {
        Documents.sentences(document).forEach(AffectCoNLLUOutputterTest::addDependencies);
      }
      Documents.explain(Documents.sentences(document).get(0));
      List<CoNLLUReader.CoNLLUSentence> sentences = read(print(document)).sentences;
      assertEquals(2, sentences.size());
      assertEquals("a b c", sentences.get(0).tokenLines.get(0).split("\t")[1]);
      assertTrue(misc(sentences.get(0).tokenLines.get(2)).contains("AffectValence=0.3|"));
      assertEquals("a\nb\tc", tokens(Documents.sentences(document).get(0)).get(0).word());
    }
  }

  @Test
  void sentencesWithoutTokensAreLeftOut() throws Exception {
    Annotation document = Documents.annotated("", "fine");
    Documents.sentences(document).get(0).set(AffectAnnotation.class, Affect.none());
    assertEquals(1, read(print(document)).sentences.size());
    assertEquals("", print(new Annotation("")));
  }

  private static void addDependencies(CoreMap sentence) {
    SemanticGraph graph = new SemanticGraph();
    List<IndexedWord> words = tokens(sentence).stream().map(IndexedWord::new).toList();
    words.forEach(graph::addVertex);
    for (IndexedWord word : words.subList(1, words.size())) {
      graph.addEdge(words.get(0), word, GrammaticalRelation.DEPENDENT, 0, false);
    }
    graph.setRoot(words.get(0));
    sentence.set(BasicDependenciesAnnotation.class, graph);
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  private static String misc(String line) {
    return line.split("\t")[CoNLLUReader.CoNLLU_MiscField];
  }

  private static String print(Annotation document) throws IOException {
    return Printed.by(new AffectCoNLLUOutputter(), document).text();
  }

  private CoNLLUReader.CoNLLUDocument read(String text) throws Exception {
    Path file = Files.writeString(directory.resolve("document.conllu"), text);
    CoNLLUReader reader = new CoNLLUReader();
    List<CoNLLUReader.CoNLLUDocument> documents =
        reader.readCoNLLUFileCreateCoNLLUDocuments(file.toString());
    documents.forEach(reader::convertCoNLLUDocumentToAnnotation);
    assertEquals(1, documents.size());
    return documents.get(0);
  }
}
