package io.github.corenlpaffect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.application.course.DocumentCourse;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.AffectClient;
import io.github.corenlpaffect.pipeline.AffectStream;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import io.github.corenlpaffect.pipeline.StockServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java of the README and of the pages: it stands there as it stands here, and it runs. */
class ReadmeIT {
  private static final Path SOURCE = Path.of("src/test/java/io/github/corenlpaffect/ReadmeIT.java");

  @Test
  void aPipelineAttachesAffectToSentences() throws IOException {
    // README.md: pipeline
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,affect");
    properties.setProperty(
        "customAnnotatorClass.affect", "io.github.corenlpaffect.pipeline.AffectAnnotator");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);

    CoreDocument document = pipeline.processToCoreDocument("I love it! The shop opens at nine.");
    for (CoreSentence sentence : document.sentences()) {
      Affect affect = sentence.coreMap().get(AffectAnnotations.AffectAnnotation.class);
      System.out.println(
          affect.sentiment().label() + ", joy " + affect.emotions().joy() + ": " + sentence);
    }
    // end
    assertStandsIn("README.md", "pipeline");
    assertTrue(document.sentences().get(0).sentiment().endsWith("ositive"));
    assertEquals("Neutral", document.sentences().get(1).sentiment());
  }

  @Test
  void aClientBringsTheAffectFromAServer() throws IOException {
    Properties defaults = new Properties();
    defaults.setProperty("customAnnotatorClass.affect", AffectAnnotator.class.getName());
    try (StockServer server = StockServer.start(defaults, Optional.empty())) {
      int port = server.port();
      // README.md: client
      Properties request = new Properties();
      request.setProperty("annotators", "tokenize,affect");
      try (AffectClient client = new AffectClient(request, "http://localhost", port)) {
        Annotation document = client.process("I love it! The shop opens at nine.");
        Affect affect = document.get(AffectAnnotations.AffectAnnotation.class);
        System.out.println("joy " + affect.emotions().joy());
      }
      // end
    }
    assertStandsIn("README.md", "client");
  }

  @Test
  void aModelPredictsWithoutAPipeline() throws IOException {
    CoreMap sentence = SentencePipeline.tokenizing().sentence("I am so angry!");
    // README.md: model
    AffectModel model = AffectModel.english(); // or AffectModel.load(Path.of("own.model"))
    Affect affect = model.predict(sentence);
    double anger = affect.emotions().intensity(Emotion.ANGER);
    // end
    assertStandsIn("README.md", "model");
    assertTrue(anger > 0.4, "anger is " + anger);
  }

  @Test
  void aTextHasACourse() throws IOException {
    Annotation annotation = new Annotation("I love it! The shop opens at nine.");
    new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators",
                "tokenize,affect",
                "customAnnotatorClass.affect",
                AffectAnnotator.class.getName()))
        .annotate(annotation);
    // docs/course.md: course
    DocumentCourse course = DocumentCourse.of(annotation); // a text that tokenize,affect has read
    course.turningPoints().forEach(turn -> System.out.println(turn.sentence().text()));
    double[] fear = course.arc(Dimension.FEAR).values().toArray();
    // end
    assertStandsIn("docs/course.md", "course");
    assertEquals(200, fear.length);
  }

  @Test
  void affectsOfAnyNumberOfTextsAreAStream() throws IOException {
    Iterator<String> texts = List.of("I love it!", "I hate it!").iterator();
    // docs/bulk.md: stream
    try (Stream<Affect> affects = AffectStream.of(AffectModel.english(), texts)) { // an Iterator
      affects.forEach(affect -> System.out.println(affect.valence()));
    }
    // end
    assertStandsIn("docs/bulk.md", "stream");
    assertFalse(texts.hasNext());
  }

  private static void assertStandsIn(String page, String name) throws IOException {
    String source = Files.readString(SOURCE);
    String marker = "// " + page + ": " + name + "\n";
    int start = source.indexOf(marker) + marker.length();
    String snippet =
        source.substring(start, source.indexOf("// end", start)).stripTrailing().stripIndent();
    assertTrue(Files.readString(Path.of(page)).contains(snippet), snippet);
  }
}
