package io.github.corenlpaffect.pipeline.clients;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.pipeline.AffectAnnotationSerializer;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.AffectFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;

/** What a pipeline of this JVM says of a text, to compare with what came over the wire. */
final class LocalAnswers {
  static final String TEXT = "I love the caf\u00e9 \uD83D\uDE00! It \"opens\" at nine & <closes>.";
  static final String ANNOTATORS = "tokenize,affect";
  static final String SERIALIZED = "serialized";

  /** The output of a request that says nothing of it. */
  static final String NONE_NAMED = "none named";

  private final CoreDocument document;
  private final Properties properties;
  private final List<List<String>> tags;

  LocalAnswers() {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators",
                ANNOTATORS,
                "customAnnotatorClass.affect",
                AffectAnnotator.class.getName()));
    document = pipeline.processToCoreDocument(TEXT);
    properties = pipeline.getProperties();
    tags = tags(new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize,pos")));
  }

  private static List<List<String>> tags(StanfordCoreNLP tagger) {
    return tagger.processToCoreDocument(TEXT).sentences().stream()
        .map(CoreSentence::posTags)
        .toList();
  }

  /** Checks the words of each sentence. */
  void checkWords(List<List<String>> words) {
    check(words.equals(words(document)), words);
  }

  /** Checks the parts of speech of each sentence. */
  void checkTags(List<List<String>> tags) {
    check(tags.equals(this.tags), tags);
  }

  /**
   * How much of the local answer there is in one that came in an output.
   *
   * @param output one of CoreNLP's or ours, or {@link #NONE_NAMED}
   * @throws AssertionError if it is another answer
   */
  Outcome ofBody(String output, byte[] body) throws Exception {
    if (output.equals(SERIALIZED)) {
      return ofDocument(
          new AffectAnnotationSerializer().read(new ByteArrayInputStream(body)).first);
    }
    AffectFormat format =
        output.equals(NONE_NAMED) ? AffectFormat.JSON : AffectFormat.named(output).orElseThrow();
    if (Arrays.equals(body, print(format.outputter()))) {
      return Outcome.AFFECT;
    }
    check(Arrays.equals(body, stock(format)), new String(body, "UTF-8"));
    return Outcome.STOCK;
  }

  /** The same of JSON that a client has parsed. */
  Outcome ofJson(JsonObject answer) throws IOException {
    if (answer.equals(json(print(AffectFormat.JSON.outputter())))) {
      return Outcome.AFFECT;
    }
    check(answer.equals(json(stock(AffectFormat.JSON))), answer.toString());
    return Outcome.STOCK;
  }

  /** The same of a document that a client has read. */
  Outcome ofDocument(Annotation answer) {
    CoreDocument read = new CoreDocument(answer);
    if (affects(read).equals(affects(document))) {
      checkWords(words(read));
      return Outcome.AFFECT;
    }
    check(affects(read).stream().allMatch(Objects::isNull), affects(read));
    return ofClasses(words(read), classes(read));
  }

  /** The same of the words and the class of sentiment of each sentence. */
  Outcome ofClasses(List<List<String>> words, List<String> classes) {
    checkWords(words);
    if (classes.equals(classes(document))) {
      return Outcome.CLASSES;
    }
    check(classes.stream().allMatch(Objects::isNull), classes);
    return Outcome.STOCK;
  }

  private byte[] stock(AffectFormat format) throws IOException {
    Properties named = new Properties();
    named.setProperty("outputFormat", format.label());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    StanfordCoreNLP.createOutputter(named, AnnotationOutputter.getOptions(properties))
        .accept(document.annotation(), printed);
    return printed.toByteArray();
  }

  private byte[] print(AnnotationOutputter outputter) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    outputter.print(document.annotation(), printed, AnnotationOutputter.getOptions(properties));
    return printed.toByteArray();
  }

  static JsonObject json(byte[] printed) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(printed))) {
      return reader.readObject();
    }
  }

  private static List<List<String>> words(CoreDocument of) {
    return of.sentences().stream()
        .map(sentence -> sentence.tokens().stream().map(CoreLabel::word).toList())
        .toList();
  }

  private static List<String> classes(CoreDocument of) {
    return of.sentences().stream().map(CoreSentence::sentiment).toList();
  }

  /** Of the document, then of its sentences; null where there is none. */
  private static List<Affect> affects(CoreDocument of) {
    return Stream.concat(
            Stream.of(of.annotation()),
            of.annotation().get(CoreAnnotations.SentencesAnnotation.class).stream())
        .map(text -> text.get(AffectAnnotation.class))
        .toList();
  }

  private static void check(boolean right, Object answer) {
    if (!right) {
      throw new AssertionError("neither the local answer nor a part of it: " + answer);
    }
  }
}
