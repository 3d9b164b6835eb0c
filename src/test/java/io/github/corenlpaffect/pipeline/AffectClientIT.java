package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client and CoreNLP's own server, which has the annotator in its default properties. */
class AffectClientIT {
  private static final String TEXT = "I am happy \uD83D\uDE00! It's not so bad,\nis it? Done.";

  @TempDir private Path directory;
  private Properties registration;

  @BeforeEach
  void writeModel() throws IOException {
    Path file = directory.resolve("small.model");
    SmallModel.withSeed(1).write(file);
    registration = new Properties();
    registration.setProperty("customAnnotatorClass.affect", AffectAnnotator.class.getName());
    registration.setProperty("affect.model", file.toString());
  }

  @Test
  void annotatingHereAndThereIsTheSame() throws IOException {
    for (String annotators : List.of("tokenize,affect", "tokenize,pos,lemma,affect")) {
      Annotation here = new StanfordCoreNLP(asking(annotators)).process(TEXT);
      try (StockServer server = StockServer.start(registration, Optional.empty());
          AffectClient client = client(server, request("annotators", annotators))) {
        Annotation there = client.process(TEXT);
        assertEquals(here.get(AffectAnnotation.class), there.get(AffectAnnotation.class));
        assertEquals(3, Documents.sentences(there).size());
        assertEquals(Descriptions.of(here), Descriptions.of(there));
      }
    }
  }

  @Test
  void textsWithoutSentencesAreTheSameToo() throws IOException {
    StanfordCoreNLP local = new StanfordCoreNLP(asking("tokenize,affect"));
    try (StockServer server = StockServer.start(registration, Optional.empty());
        AffectClient client = client(server, request("annotators", "tokenize,affect"))) {
      for (String text : List.of("", " \n\t ")) {
        Annotation here = local.process(text);
        Annotation there = client.process(text);
        assertEquals(here.get(AffectAnnotation.class), there.get(AffectAnnotation.class));
        assertEquals(List.of(), Documents.sentences(there));
        assertEquals(here.keySet(), there.keySet());
      }
    }
  }

  @Test
  void theRegistrationMayComeWithTheRequest() throws IOException {
    try (StockServer server = StockServer.start(new Properties(), Optional.empty());
        AffectClient client = client(server, asking("tokenize,affect"))) {
      assertTrue(client.process(TEXT).containsKey(AffectAnnotation.class));
    }
  }

  @Test
  void propertiesThatTheServerHasNoEscapesForArriveUnharmed() throws IOException {
    String boundary = "[\"+%]|\\.\\.";
    String text = "one + two % three .. four \" five";
    Properties request =
        request("annotators", "tokenize,affect", "ssplit.boundaryTokenRegex", boundary);
    Properties here = asking("tokenize,affect");
    here.setProperty("ssplit.boundaryTokenRegex", boundary);
    Annotation local = new StanfordCoreNLP(here).process(text);
    assertNotEquals(1, Documents.sentences(local).size());
    try (StockServer server = StockServer.start(registration, Optional.empty());
        AffectClient client = client(server, request)) {
      assertEquals(Descriptions.of(local), Descriptions.of(client.process(text)));
    }
  }

  @Test
  void coreNlpsClassOfSentimentIsThere() throws IOException {
    try (StockServer server = StockServer.start(registration, Optional.empty());
        AffectClient client = client(server, request("annotators", "tokenize,affect"))) {
      CoreDocument document = new CoreDocument(client.process(TEXT));
      document
          .sentences()
          .forEach(
              sentence ->
                  assertEquals(
                      Documents.affect(sentence.coreMap()).sentiment().label(),
                      sentence.sentiment()));
    }
  }

  @Test
  void aServerThatAsksForCredentialsGetsThem() throws IOException {
    Optional<Pair<String, String>> credentials = Optional.of(Pair.makePair("k\u00e9y", "se:cret"));
    Properties request = request("annotators", "tokenize,affect");
    try (StockServer server = StockServer.start(registration, credentials);
        AffectClient right =
            new AffectClient(request, StockServer.HOST, server.port(), "k\u00e9y", "se:cret");
        AffectClient wrong =
            new AffectClient(request, StockServer.HOST, server.port(), "k\u00e9y", "guess");
        AffectClient without = client(server, request)) {
      assertTrue(right.process(TEXT).containsKey(AffectAnnotation.class));
      assertEquals(OptionalInt.of(401), failure(wrong).status());
      assertEquals(OptionalInt.of(401), failure(without).status());
    }
  }

  @Test
  void anErrorOnTheServerSaysWhatItWas() throws IOException {
    try (StockServer server = StockServer.start(registration, Optional.empty());
        AffectClient client =
            client(server, request("annotators", "tokenize,affect", "affect.modle", "x"))) {
      AffectClientException failure = failure(client);
      assertEquals(OptionalInt.of(500), failure.status());
      String start =
          StockServer.HOST + ":" + server.port() + "/ answered with status 500: edu.stanford.nlp.";
      assertTrue(failure.getMessage().startsWith(start), failure.getMessage());
    }
  }

  @Test
  void manyDocumentsKeepTheirOwnAnswers() throws IOException {
    StanfordCoreNLP local = new StanfordCoreNLP(asking("tokenize,affect"));
    List<Annotation> documents = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      documents.add(new Annotation("I am happy " + "!".repeat(i) + " no. " + i));
    }
    try (StockServer server = StockServer.start(registration, Optional.empty());
        AffectClient client =
            new AffectClient(
                request("annotators", "tokenize,affect"), StockServer.HOST, server.port(), 4)) {
      client.annotate(documents);
    }
    for (Annotation document : documents) {
      String text = document.get(CoreAnnotations.TextAnnotation.class);
      assertEquals(Descriptions.of(local.process(text)), Descriptions.of(document));
      assertFalse(document.containsKey(CoreAnnotations.ExceptionAnnotation.class));
    }
  }

  private static AffectClientException failure(AffectClient client) {
    return assertThrows(AffectClientException.class, () -> client.process(TEXT));
  }

  private static AffectClient client(StockServer server, Properties properties) {
    return new AffectClient(properties, StockServer.HOST, server.port());
  }

  /** Properties with which a pipeline can do without a server's defaults. */
  private Properties asking(String annotators) {
    Properties properties = request("annotators", annotators);
    properties.putAll(registration);
    return properties;
  }

  private static Properties request(String... options) {
    Properties properties = new Properties();
    for (int i = 0; i < options.length; i += 2) {
      properties.setProperty(options[i], options[i + 1]);
    }
    return properties;
  }
}
