package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.TargetAffect;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Map;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import javax.json.JsonWriter;
import javax.json.JsonWriterFactory;
import javax.json.stream.JsonGenerator;

/**
 * Linked data as JSON-LD 1.1 with its context inside: the document and its sentences in terms of
 * NIF, their sentiment as opinions of Marl, their emotions as sets of Onyx; {@code targets} are
 * opinions of a sentence that say what they are about. A {@code customOutputter} for {@code
 * outputFormat = custom}.
 */
public final class AffectJSONLDOutputter extends AnnotationOutputter {
  private static final JsonWriterFactory PRETTY =
      AffectJson.JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
  private static final JsonWriterFactory COMPACT = AffectJson.JSON.createWriterFactory(Map.of());

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    StringWriter json = new StringWriter();
    try (JsonWriter writer = (options.pretty ? PRETTY : COMPACT).createWriter(json)) {
      writer.write(document(document).build());
    }
    target.write((json.toString().strip() + "\n").getBytes(options.encoding));
    target.flush();
  }

  private static JsonObjectBuilder document(Annotation document) {
    JsonObjectBuilder json =
        AffectJson.JSON
            .createObjectBuilder()
            .add("@context", LinkedAffect.CONTEXT)
            .add("@type", "nif:Context");
    AnnotationParts.documentId(document).ifPresent(id -> json.add("dct:identifier", id));
    json.add("nif:isString", AnnotationParts.text(document));
    AnnotationParts.affect(document).ifPresent(affect -> LinkedAffect.add(affect, json));
    return json.add("sentences", sentences(document));
  }

  private static JsonArrayBuilder sentences(Annotation document) {
    JsonArrayBuilder sentences = AffectJson.JSON.createArrayBuilder();
    for (CoreMap sentence : AnnotationParts.sentences(document)) {
      JsonObjectBuilder json =
          AffectJson.JSON
              .createObjectBuilder()
              .add("@type", "nif:Sentence")
              .add("nif:anchorOf", AnnotationParts.text(sentence));
      CharacterSpan.of(document, sentence)
          .ifPresent(
              span -> json.add("nif:beginIndex", span.begin()).add("nif:endIndex", span.end()));
      AnnotationParts.affect(sentence).ifPresent(affect -> LinkedAffect.add(affect, json));
      if (AnnotationParts.hasTargets(sentence)) {
        json.add("targets", targets(document, sentence));
      }
      sentences.add(json);
    }
    return sentences;
  }

  private static JsonArrayBuilder targets(Annotation document, CoreMap sentence) {
    JsonArrayBuilder targets = AffectJson.JSON.createArrayBuilder();
    for (TargetAffect target : AnnotationParts.targets(sentence)) {
      targets.add(
          LinkedAffect.opinion(target, CharacterSpan.of(document, sentence, target.span())));
    }
    return targets;
  }
}
