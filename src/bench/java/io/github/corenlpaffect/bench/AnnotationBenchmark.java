package io.github.corenlpaffect.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.probes.Probes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sentences per second of a CoreNLP pipeline on one thread, every text a document of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Fork(3)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
public class AnnotationBenchmark {
  static final String TOKENIZE = "tokenize";
  static final String AFFECT = "tokenize,affect";

  @Param({TOKENIZE, AFFECT})
  public String annotators;

  private List<String> texts;
  private StanfordCoreNLP pipeline;

  /** What an operation, which takes all texts, has annotated. */
  @State(Scope.Thread)
  @AuxCounters
  public static class Counters {
    public long sentences;
  }

  @Setup
  public void makePipeline() throws IOException {
    texts = texts();
    pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators",
                annotators,
                "customAnnotatorClass.affect",
                AffectAnnotator.class.getName(),
                "affect.model",
                LoadBenchmark.MODEL));
  }

  @Benchmark
  public void annotate(Counters counters) {
    for (String text : texts) {
      counters.sentences +=
          pipeline.process(text).get(CoreAnnotations.SentencesAnnotation.class).size();
    }
  }

  /** The lines of the file that the property {@code texts} names, or else the probes. */
  static List<String> texts() throws IOException {
    String file = System.getProperty("texts", "");
    return file.isEmpty() ? Probes.texts() : Files.readAllLines(Path.of(file));
  }
}
