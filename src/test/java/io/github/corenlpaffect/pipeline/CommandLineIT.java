package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationSerializer;
import edu.stanford.nlp.pipeline.CoNLLUReader;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CoreNLP's own command line with the property files in {@code props}. */
class CommandLineIT {
  private static final String REVIEW = "I am not happy.\n\nWhat a \"sad\" day \uD83D\uDE21!\nok\n";

  @TempDir private Path directory;

  @BeforeEach
  void writeModelAndReview() throws IOException {
    SmallModel.withSeed(1).write(directory.resolve("small.model"));
    Files.writeString(directory.resolve("review.txt"), REVIEW);
  }

  @Test
  void theFastTierWritesJsonWithAffectBesideTheInput() throws Exception {
    run("affect.properties", "-file", "review.txt");
    JsonObject document = read("review.txt.json");
    assertTrue(document.getJsonObject("affect").containsKey("emotions"));
    List<JsonObject> sentences = sentences(document);
    assertEquals("I", sentences.get(0).getJsonArray("tokens").getJsonObject(0).getString("word"));
    for (JsonObject sentence : sentences) {
      assertTrue(sentence.getJsonObject("affect").containsKey("valence"));
    }
  }

  @Test
  void withoutItsAffectsTheFileEqualsTheOneOfCoreNlp() throws Exception {
    run("affect.properties", "-file", "review.txt");
    run(
        "affect.properties",
        "-file",
        "review.txt",
        "-outputFormat",
        "json",
        "-outputExtension",
        ".stock");
    String ours = Files.readString(directory.resolve("review.txt.json"));
    assertEquals(
        Files.readString(directory.resolve("review.txt.stock")),
        ours.replaceAll("(?s)\n( +)\"affect\": \\{.*?\n\\1\\},(?=\n)", ""));
  }

  @Test
  void aLineIsASentenceIfOneSaysSo() throws Exception {
    run("affect.properties", "-file", "review.txt", "-ssplit.eolonly", "true");
    assertEquals(3, sentences(read("review.txt.json")).size());
  }

  @Test
  void theTextOutputterPrintsALineForEachSentenceAndTheDocument() throws Exception {
    run(
        "affect.properties",
        "-file",
        "review.txt",
        "-customOutputter",
        AffectTextOutputter.class.getName(),
        "-outputExtension",
        ".out");
    List<String> lines = Files.readAllLines(directory.resolve("review.txt.out"));
    int text = lines.indexOf("I am not happy.");
    assertTrue(lines.get(text + 1).startsWith("Affect: "), lines.get(text + 1));
    assertTrue(lines.get(lines.size() - 1).startsWith("Document affect: "));
  }

  @ParameterizedTest
  @EnumSource(
      value = AffectFormat.class,
      names = {"JSON", "TEXT"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyOutputterWritesItsFormat(AffectFormat format) throws Exception {
    run(
        "affect.properties",
        "-file",
        "review.txt",
        "-customOutputter",
        format.outputter().getClass().getName(),
        "-outputExtension",
        format.extension());
    String written = Files.readString(directory.resolve("review.txt" + format.extension()));
    assertTrue(written.contains("happy"), written);
    assertTrue(written.contains("joy"), written);
  }

  @Test
  void conllUCarriesDependenciesAndAffect() throws Exception {
    run(
        "affect.properties",
        "-annotators",
        "tokenize,pos,depparse,affect",
        "-file",
        "review.txt",
        "-customOutputter",
        AffectCoNLLUOutputter.class.getName(),
        "-outputExtension",
        ".conllu");
    CoNLLUReader reader = new CoNLLUReader();
    var document =
        reader
            .readCoNLLUFileCreateCoNLLUDocuments(directory.resolve("review.txt.conllu").toString())
            .get(0);
    assertEquals(3, document.sentences.size());
    assertTrue(document.sentences.get(0).comments.get(0).startsWith("# sentiment = "));
    CoreMap sentence =
        reader.convertCoNLLUSentenceToCoreMap(document, document.sentences.get(0), 0);
    assertEquals("happy", sentence.get(BasicDependenciesAnnotation.class).getFirstRoot().word());
  }

  @Test
  void theSerializedFileHoldsTheAffectAndIsReadByCoreNlpToo() throws Exception {
    run(
        "affect.properties",
        "-file",
        "review.txt",
        "-outputFormat",
        "serialized",
        "-outputSerializer",
        AffectAnnotationSerializer.class.getName(),
        "-outputExtension",
        ".ser.gz");
    Annotation ours = read("review.txt.ser.gz", new AffectAnnotationSerializer());
    Annotation stock = read("review.txt.ser.gz", new ProtobufAnnotationSerializer());
    assertTrue(ours.containsKey(AffectAnnotations.AffectAnnotation.class));
    assertEquals(3, Documents.sentences(ours).size());
    for (int i = 0; i < 3; i++) {
      Affect affect = Documents.affect(Documents.sentences(ours).get(i));
      CoreSentence sentence = new CoreDocument(stock).sentences().get(i);
      assertEquals(affect.sentiment().label(), sentence.sentiment());
    }
    run(
        "affect.properties",
        "-file",
        "review.txt.ser.gz",
        "-inputSerializer",
        AffectAnnotationSerializer.class.getName());
    assertEquals(3, sentences(read("review.txt.ser.gz.json")).size());
  }

  @Test
  void theRichTierAnnotatesWithTheModelsOfCoreNlp() throws Exception {
    run("affect-full.properties", "-file", "review.txt");
    JsonObject sentence = sentences(read("review.txt.json")).get(0);
    assertTrue(sentence.containsKey("basicDependencies"));
    assertEquals("be", sentence.getJsonArray("tokens").getJsonObject(1).getString("lemma"));
    assertTrue(sentence.getJsonObject("affect").containsKey("valence"));
  }

  @Test
  void emptyAndBlankFilesHaveNoAffect() throws Exception {
    for (String text : List.of("", " \n\t\n ")) {
      Files.writeString(directory.resolve("review.txt"), text);
      run("affect.properties", "-file", "review.txt");
      JsonObject document = read("review.txt.json");
      assertEquals("Neutral", document.getJsonObject("affect").getString("sentiment"));
      assertEquals(List.of(), sentences(document));
    }
  }

  @Test
  void whatIsWrongStandsInTheMessageAndNothingIsWritten() throws Exception {
    String here = directory.toRealPath().resolve("review.txt").toString();
    assertRefused("unknown option affect.modle; known are affect.model,", "-affect.modle", "x");
    assertRefused("affect.nthreads = two is wrong; it must be", "-affect.nthreads", "two");
    assertRefused("affect.explain = perhaps is wrong; it must be", "-affect.explain", "perhaps");
    assertRefused(
        "affect.model: there is no file or class-path resource none.model",
        "-affect.model",
        "none.model");
    assertRefused(
        "affect.model: " + here + " is not a model of corenlp-affect",
        "-affect.model",
        "review.txt");
  }

  private void assertRefused(String message, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-file", "review.txt"));
    arguments.addAll(List.of(options));
    Result result = start("affect.properties", arguments);
    assertNotEquals(0, result.exitCode);
    assertTrue(result.output.contains("Caused by: "), result.output);
    assertTrue(result.output.contains(message), result.output);
    assertFalse(Files.exists(directory.resolve("review.txt.json")));
  }

  private void run(String props, String... arguments) throws Exception {
    Result result = start(props, List.of(arguments));
    assertEquals(0, result.exitCode, result.output);
  }

  private Result start(String props, List<String> arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-cp",
                System.getProperty("java.class.path"),
                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                "-props",
                Path.of("props", props).toAbsolutePath().toString(),
                "-affect.model",
                "small.model"));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    return new Result(process.waitFor(), output);
  }

  private JsonObject read(String file) throws IOException {
    try (InputStream in = Files.newInputStream(directory.resolve(file));
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    }
  }

  private Annotation read(String file, AnnotationSerializer serializer) throws Exception {
    try (InputStream in = Files.newInputStream(directory.resolve(file))) {
      return serializer.read(in).first();
    }
  }

  private static List<JsonObject> sentences(JsonObject document) {
    return document.getJsonArray("sentences").getValuesAs(JsonObject.class);
  }

  private record Result(int exitCode, String output) {}
}
