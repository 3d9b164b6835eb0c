package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.MetaClass;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotator in CoreNLP's own pipeline, {@code tokenize,affect}. */
class PipelineIT {
  private static final List<String> PHRASES =
      List.of("I am happy", "so sad :-(", "NOT the worst!!", "#LoveIt \uD83D\uDE21", "it is nine");

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void writeModel() throws IOException {
    file = directory.resolve("small.model");
    SmallModel.withSeed(1).write(file);
  }

  @Test
  void sentencesOfCoreNlpKnowTheirSentiment() {
    CoreDocument document = new CoreDocument("I am happy.\nIt is sad.");
    pipeline().annotate(document);
    assertEquals(2, document.sentences().size());
    for (CoreSentence sentence : document.sentences()) {
      assertEquals(Documents.affect(sentence.coreMap()).sentiment().label(), sentence.sentiment());
    }
  }

  @Test
  void theTokenizerMustComeFirst() {
    Properties properties = properties();
    properties.setProperty("annotators", "affect");
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> new StanfordCoreNLP(properties));
    assertTrue(refusal.getMessage().startsWith("annotator \"affect\" requires"), refusal::toString);
  }

  @Test
  void oneThreadAndEightGiveTheSameBits() {
    Annotation one = new Annotation(manySentences(2_000));
    Annotation eight = new Annotation(manySentences(2_000));
    pipeline("affect.nthreads", "1").annotate(one);
    pipeline("affect.nthreads", "8").annotate(eight);
    assertEquals(affects(one), affects(eight));
  }

  @Test
  void threadsThatShareAPipelineGiveTheSameBits() throws Exception {
    StanfordCoreNLP pipeline = pipeline();
    List<Affect> expected = affects(pipeline.process(manySentences(500)));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<Affect>> annotate = () -> affects(pipeline.process(manySentences(500)));
      for (Future<List<Affect>> affects :
          threads.invokeAll(Stream.generate(() -> annotate).limit(32).toList())) {
        assertEquals(expected, affects.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aSecondPipelineReadsNoModelAgain() throws IOException {
    List<Affect> first = affects(pipeline("affect.nthreads", "1").process("I am happy."));
    FileTime time = Files.getLastModifiedTime(file);
    Files.write(file, new byte[(int) Files.size(file)]);
    Files.setLastModifiedTime(file, time);
    assertEquals(first, affects(pipeline("affect.nthreads", "2").process("I am happy.")));
  }

  @Test
  void anInterruptStopsTheAnnotator() {
    for (String nThreads : List.of("1", "2")) {
      StanfordCoreNLP pipeline = pipeline("affect.nthreads", nThreads);
      Annotation document = Documents.of("i am happy", "i am sad");
      AffectAnnotator annotator = (AffectAnnotator) StanfordCoreNLP.getExistingAnnotator("affect");
      Thread.currentThread().interrupt();
      assertThrows(RuntimeInterruptedException.class, () -> annotator.annotate(document));
      assertFalse(Thread.currentThread().isInterrupted());
    }
  }

  @Test
  void aTimeLimitThatIsKeptChangesNothing() {
    String text = manySentences(200);
    assertEquals(
        affects(pipeline().process(text)),
        affects(pipeline("affect.maxtime", "60000").process(text)));
  }

  @Test
  void aLexiconChangesWhatIsSaidOfItsWordsOnly() throws IOException {
    Path lexicon = directory.resolve("own.tsv");
    Files.writeString(lexicon, "word\tpos\tvalence\tjoy\nhappy\tJJ\t-0.9\t0\nso sad\t\t1\t\n");
    String text = "I am happy.\nIt is nine.\nSo sad!\nSo am I.";
    List<Affect> without = affects(pipeline().process(text));
    List<Affect> with = affects(pipeline("affect.lexicon", lexicon.toString()).process(text));
    assertNotEquals(without.get(0), with.get(0));
    assertEquals(without.get(1), with.get(1));
    assertNotEquals(without.get(2), with.get(2));
    assertEquals(without.get(3), with.get(3));
  }

  @Test
  void aRefusalCanBeReadInTheChainOfCauses() {
    Throwable refusal =
        assertThrows(MetaClass.ClassCreationException.class, () -> pipeline("affect.modle", "x"));
    String causes =
        Stream.iterate(refusal, cause -> cause != null, Throwable::getCause)
            .map(cause -> String.valueOf(cause.getMessage()))
            .collect(Collectors.joining("\n"));
    assertTrue(causes.contains("unknown option affect.modle; known are affect.model,"), causes);
  }

  static Stream<Arguments> textsWithTheirSentences() {
    return Stream.of(
        Arguments.of("empty", "", 0),
        Arguments.of("blank", " \t\r\n\u00a0\u2003\n ", 0),
        Arguments.of(
            "only emoji", "\uD83D\uDE21\uD83D\uDC4D\uD83C\uDFFD \uD83C\uDDE9\uD83C\uDDEA", 1),
        Arguments.of("1 MB without a space", "x".repeat(1 << 20), 1),
        Arguments.of("1,000 emoji without a space", "\uD83D\uDE21".repeat(1_000), 1),
        Arguments.of("unpaired surrogates", "I am \uD83D happy \uDE21 \uDE21\uD83D", 1),
        Arguments.of("right to left", "\u05D0\u05E0\u05D9 \u05E9\u05DE\u05D7 \u202Ehappy\u202C", 1),
        Arguments.of("zero characters", "I am\0 happy\0", 1),
        Arguments.of("100,000 sentences", manySentences(100_000), 100_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("textsWithTheirSentences")
  void anyTextGetsAnAffectAndValidJson(String name, String text, int sentences) throws IOException {
    Properties properties = properties("output.prettyPrint", "false");
    Annotation document = new StanfordCoreNLP(properties).process(text);
    for (CoreMap sentence : Documents.sentences(document)) {
      assertNotNull(Documents.affect(sentence));
    }
    assertEquals(sentences, Documents.sentences(document).size());
    assertNotNull(Documents.affect((CoreMap) document));
    String json =
        new AffectJSONOutputter().print(document, new AnnotationOutputter.Options(properties));
    JsonObject parsed = Json.createReader(new StringReader(json)).readObject();
    assertEquals(sentences, parsed.getJsonArray("sentences").size());
  }

  private StanfordCoreNLP pipeline(String... options) {
    return new StanfordCoreNLP(properties(options));
  }

  private Properties properties(String... options) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,affect");
    properties.setProperty("ssplit.eolonly", "true");
    properties.setProperty("customAnnotatorClass.affect", AffectAnnotator.class.getName());
    properties.setProperty("affect.model", file.toString());
    for (int i = 0; i < options.length; i += 2) {
      properties.setProperty(options[i], options[i + 1]);
    }
    return properties;
  }

  private static String manySentences(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> PHRASES.get(i % PHRASES.size()) + " " + i)
        .collect(Collectors.joining("\n"));
  }

  /** The sentences' affects and, last, the document's. */
  private static List<Affect> affects(Annotation document) {
    return Stream.concat(Documents.sentences(document).stream(), Stream.of(document))
        .map(Documents::affect)
        .toList();
  }
}
