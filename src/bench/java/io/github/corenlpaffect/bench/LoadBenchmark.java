package io.github.corenlpaffect.bench;

import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import java.lang.ref.Reference;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What loading the model costs a JVM that has not done it before. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {
  static final String MODEL = System.getProperty("affect.model", "en");

  @Benchmark
  public AffectAnnotator load() {
    return new AffectAnnotator(PropertiesUtils.asProperties("affect.model", MODEL));
  }

  /** The bytes by which the used heap of this JVM, garbage aside, grows with the model. */
  static long heap() {
    long before = usedHeap();
    AffectAnnotator annotator = new LoadBenchmark().load();
    long growth = usedHeap() - before;
    Reference.reachabilityFence(annotator);
    return growth;
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
