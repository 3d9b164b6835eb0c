package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.Emotion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads as RDF. */
class AffectJSONLDOutputterTest {
  private static final String MARL = "http://www.gsi.upm.es/ontologies/marl/ns#";
  private static final String ONYX = "http://www.gsi.upm.es/ontologies/onyx/ns#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String SCHEMA = "http://schema.org/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  @Test
  void aSentenceHasAnOpinionWithItsValenceAsPolarity() throws IOException {
    Triples triples = print(Documents.annotated("I am happy .", "so \"sad\"\n\u0001"));
    String sentence = triples.subject(NIF + "anchorOf", "so \"sad\"\n\u0001");
    String opinion = triples.object(sentence, MARL + "hasOpinion");
    assertEquals(MARL + "Opinion", triples.object(opinion, TYPE));
    assertEquals(MARL + "Negative", triples.object(opinion, MARL + "hasPolarity"));
    assertEquals("Very negative", triples.object(opinion, LABEL));
    assertNumber(-0.75, triples, opinion, MARL + "polarityValue");
    assertNumber(-1, triples, opinion, MARL + "minPolarityValue");
    assertNumber(1, triples, opinion, MARL + "maxPolarityValue");
    assertNumber(0.75, triples, opinion, MARL + "algorithmConfidence");
  }

  @Test
  void aSentenceHasASetOfEightEmotions() throws IOException {
    Triples triples = print(Documents.annotated("I am happy .", "so sad"));
    String sentence = triples.subject(NIF + "anchorOf", "so sad");
    String set = triples.object(sentence, ONYX + "hasEmotionSet");
    assertEquals(ONYX + "EmotionSet", triples.object(set, TYPE));
    assertNumber(0.25, triples, set, ONYX + "algorithmConfidence");
    List<String> emotions = triples.objects(set, ONYX + "hasEmotion");
    List<String> categories =
        emotions.stream()
            .map(emotion -> triples.object(emotion, ONYX + "hasEmotionCategory"))
            .toList();
    assertEquals(Emotion.values().length, categories.stream().distinct().count());
    int trust = categories.indexOf("http://dbpedia.org/resource/Trust_(social_science)");
    assertEquals(ONYX + "Emotion", triples.object(emotions.get(trust), TYPE));
    assertNumber(0.375, triples, emotions.get(trust), ONYX + "hasEmotionIntensity");
    int joy = categories.indexOf("http://dbpedia.org/resource/Joy");
    assertNumber(1, triples, emotions.get(joy), ONYX + "hasEmotionIntensity");
  }

  @Test
  void furtherOutputsArePropertiesOfTheText() throws IOException {
    Triples triples = print(Documents.annotated("I am happy .", "so sad"));
    String sentence = triples.subject(NIF + "anchorOf", "so sad");
    String property = triples.object(sentence, SCHEMA + "additionalProperty");
    assertEquals(SCHEMA + "PropertyValue", triples.object(property, TYPE));
    assertEquals("urgency", triples.object(property, SCHEMA + "propertyID"));
    assertEquals("value", triples.object(property, SCHEMA + "name"));
    assertNumber(-7.5, triples, property, SCHEMA + "value");
  }

  @Test
  void theDocumentIsTheContextOfItsSentences() throws IOException {
    Annotation annotation = Documents.annotated("\uD83D\uDE21 fine", "so sad");
    annotation.set(CoreAnnotations.DocIDAnnotation.class, "review.txt");
    Triples triples = print(annotation);
    String document = triples.subject("http://purl.org/dc/terms/identifier", "review.txt");
    assertEquals("\uD83D\uDE21 fine\nso sad", triples.object(document, NIF + "isString"));
    String sentence = triples.subject(NIF + "anchorOf", "so sad");
    assertEquals(document, triples.object(sentence, NIF + "referenceContext"));
    assertEquals("7", triples.object(sentence, NIF + "beginIndex"));
    assertEquals("13", triples.object(sentence, NIF + "endIndex"));
    assertEquals(XSD + "nonNegativeInteger", triples.type(sentence, NIF + "endIndex"));
    String opinion = triples.object(document, MARL + "hasOpinion");
    assertEquals(MARL + "Neutral", triples.object(opinion, MARL + "hasPolarity"));
  }

  @Test
  void whatHasNoAffectHasNoOpinion() throws IOException {
    Annotation document = Documents.annotated("one", "two");
    Documents.sentences(document).get(0).remove(AffectAnnotations.AffectAnnotation.class);
    Triples triples = print(document);
    String sentence = triples.subject(NIF + "anchorOf", "one");
    assertEquals(List.of(), triples.objects(sentence, MARL + "hasOpinion"));
  }

  @Test
  void aDocumentWithoutSentencesIsValid() throws IOException {
    Triples triples = print(new Annotation(""));
    assertEquals(2, triples.all().size(), triples::toString);
    assertEquals(NIF + "Context", triples.object(triples.subject(NIF + "isString", ""), TYPE));
  }

  @Test
  void compactOutputIsOneLineOfTheSame() throws IOException {
    Annotation document = Documents.annotated("I am happy .", "so sad");
    assertTrue(Printed.by(new AffectJSONLDOutputter(), document).text().startsWith("{\n"));
    Printed compact =
        Printed.by(new AffectJSONLDOutputter(), document, "output.prettyPrint", "false");
    assertEquals(1, compact.text().lines().count());
    assertEquals(print(document), Triples.read(compact));
  }

  private static void assertNumber(
      double expected, Triples triples, String subject, String predicate) {
    assertEquals(expected, Double.parseDouble(triples.object(subject, predicate)));
    assertEquals(XSD + "double", triples.type(subject, predicate));
  }

  private static Triples print(Annotation document) throws IOException {
    return Triples.read(Printed.by(new AffectJSONLDOutputter(), document));
  }
}
