package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class DocumentAffectTest {
  private static final double ROUNDING = 1e-12;

  /** Its fourth root is 3. */
  private static final String OF_81 = "a b c ".repeat(27).strip();

  @Test
  void sentencesWeighByTheFourthRootOfTheirTokens() {
    Affect document = DocumentAffect.of(List.of(sentence(OF_81, 1), sentence("d", -1)));
    assertEquals(0.5, document.valence(), ROUNDING);
    assertEquals(
        0.25, document.sentimentDistribution().probability(Sentiment.VERY_NEGATIVE), ROUNDING);
    assertEquals(
        0.75, document.sentimentDistribution().probability(Sentiment.VERY_POSITIVE), ROUNDING);
    assertEquals(1, document.emotions().anger(), ROUNDING);
    assertEquals(Map.of("urgency", Map.of("value", 5.0)), document.extra());
  }

  @Test
  void confidenceIsTheMeanButOfSentimentTheProbabilityOfTheDocumentsClass() {
    Affect document = DocumentAffect.of(List.of(sentence(OF_81, 1), sentence("d", -0.5)));
    assertEquals(Sentiment.VERY_POSITIVE, document.sentiment());
    assertEquals(0.75, document.confidence().sentiment(), ROUNDING);
    assertEquals(0.875, document.confidence().valence(), ROUNDING);
    assertEquals(0.125, document.confidence().emotions(), ROUNDING);
  }

  @Test
  void strongSentencesWeighMore() {
    CoreMap strong = withoutEmotions("a", 0.9);
    CoreMap calm = withoutEmotions("b", -0.1);
    // (1.0 · 0.9 + 0.2 · −0.1) / 1.2
    assertEquals(0.88 / 1.2, DocumentAffect.of(List.of(strong, calm)).valence(), ROUNDING);
  }

  @Test
  void theDocumentOfOneSentenceHasTheSentencesAffect() {
    assertEquals(Documents.affect(0.3), DocumentAffect.of(List.of(sentence("a", 0.3))));
  }

  @Test
  void sentencesWithoutAPredictionDoNotCount() {
    CoreMap failed = Documents.sentence("a b c d e");
    failed.set(AffectAnnotations.AffectAnnotation.class, Affect.none());
    CoreMap withoutAffect = Documents.sentence("f g");
    List<CoreMap> sentences = List.of(failed, sentence("h i", -1), withoutAffect, sentence("", 1));
    assertEquals(-1, DocumentAffect.of(sentences).valence());
    assertEquals(Affect.none(), DocumentAffect.of(List.of(failed, sentence("", 1))));
  }

  @Test
  void userNamesAndWebAddressesDoNotCount() {
    CoreMap link = sentence("https://example.org", 0.5);
    Affect document =
        DocumentAffect.of(List.of(sentence("@x " + OF_81, 1), sentence("d @y", -1), link));
    assertEquals(0.5, document.valence(), ROUNDING);
    assertEquals(0.5, DocumentAffect.of(List.of(link)).valence(), ROUNDING);
  }

  @Test
  void withoutSentencesThereIsNoAffect() {
    assertEquals(Affect.none(), DocumentAffect.of(List.of()));
    assertEquals(Confidence.none(), DocumentAffect.of(List.of()).confidence());
  }

  @Test
  void aHeadThatOnlySomeSentencesHaveIsTheMeanOfThose() {
    CoreMap without = sentence("d e f", 0);
    Affect plain = Documents.affect(0);
    without.set(
        AffectAnnotations.AffectAnnotation.class,
        new Affect(
            plain.sentimentDistribution(), 0, plain.emotions(), plain.confidence(), Map.of()));
    Affect document = DocumentAffect.of(List.of(without, sentence("a", 1)));
    assertEquals(Map.of("urgency", Map.of("value", 10.0)), document.extra());
  }

  @Property
  void theMeanOfAnySentencesIsAValidAffect(
      @ForAll @NotEmpty List<@DoubleRange(min = -1, max = 1) Double> valences) {
    List<CoreMap> sentences = new ArrayList<>();
    for (double valence : valences) {
      sentences.add(sentence("x ".repeat(sentences.size() % 7 + 1).strip(), valence));
    }
    Affect document = DocumentAffect.of(sentences);
    double least = valences.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = valences.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    assertTrue(document.valence() >= least - ROUNDING && document.valence() <= most + ROUNDING);
  }

  private static CoreMap withoutEmotions(String text, double valence) {
    CoreMap sentence = Documents.sentence(text);
    Affect affect = Documents.affect(valence);
    sentence.set(
        AffectAnnotations.AffectAnnotation.class,
        new Affect(
            affect.sentimentDistribution(),
            valence,
            EmotionIntensities.none(),
            affect.confidence(),
            Map.of()));
    return sentence;
  }

  private static CoreMap sentence(String text, double valence) {
    CoreMap sentence = Documents.sentence(text);
    sentence.set(AffectAnnotations.AffectAnnotation.class, Documents.affect(valence));
    return sentence;
  }
}
