package io.github.corenlpaffect.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures what the annotator adds to CoreNLP's tokenizer, in time and in bytes allocated per
 * sentence, what of it goes to which part, and what its model takes to load, and prints a table:
 *
 * <pre>
 * mvn -q -P bench test-compile exec:exec [-Daffect.model=FILE] [-Dtexts=FILE]
 * </pre>
 *
 * <p>Without a model's file it takes the shipped model, without a file of texts (one a line) the
 * project's own probes. Speeds and times are medians, which a busy machine distorts less than
 * means, and in parentheses the range.
 */
public final class SpeedBenchmark {
  private static final double MEGABYTE = 1e6;

  private SpeedBenchmark() {}

  public static void main(String[] args) throws RunnerException {
    long heap = LoadBenchmark.heap();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(SpeedBenchmark.class.getPackageName())
                    .addProfiler(GCProfiler.class)
                    .shouldFailOnError(true)
                    .build())
            .run();
    RunResult tokenize = pipeline(results, AnnotationBenchmark.TOKENIZE);
    RunResult affect = pipeline(results, AnnotationBenchmark.AFFECT);
    System.out.println();
    print(AnnotationBenchmark.TOKENIZE, tokenize);
    print(AnnotationBenchmark.AFFECT, affect);
    for (String part : List.of("features", "rows", "network", "annotator")) {
      print(part + " alone", find(results, run -> run.getBenchmark().endsWith("." + part)));
    }
    print("model load, new JVM", load(results), "ms");
    print("heap after load", heap / MEGABYTE, "MB");
    print("ratio of the speeds", median(sentences(affect)) / median(sentences(tokenize)), "");
    print("affect allocates", allocated(affect) - allocated(tokenize), "bytes per sentence");
  }

  private static RunResult pipeline(Collection<RunResult> results, String annotators) {
    return find(results, run -> annotators.equals(run.getParam("annotators")));
  }

  private static Result<?> load(Collection<RunResult> results) {
    return find(results, run -> run.getBenchmark().startsWith(LoadBenchmark.class.getName()))
        .getPrimaryResult();
  }

  private static Result<?> sentences(RunResult run) {
    return run.getSecondaryResults().get("sentences");
  }

  /** Bytes per sentence. */
  private static double allocated(RunResult run) {
    double sentencesOfOperation = sentences(run).getScore() / run.getPrimaryResult().getScore();
    return run.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / sentencesOfOperation;
  }

  private static RunResult find(Collection<RunResult> results, Predicate<BenchmarkParams> run) {
    return results.stream().filter(r -> run.test(r.getParams())).findFirst().orElseThrow();
  }

  private static void print(String measure, RunResult run) {
    print(measure, sentences(run), "sentences/s");
    print("", 1e6 / median(sentences(run)), "µs per sentence");
    print("", allocated(run), "bytes per sentence");
  }

  private static void print(String measure, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-20s %,13.2f %s%n", measure, value, unit);
  }

  private static void print(String measure, Result<?> result, String unit) {
    Statistics all = result.getStatistics();
    System.out.printf(
        Locale.ROOT,
        "%-20s %,13.2f %s (%,.0f to %,.0f)%n",
        measure,
        median(result),
        unit,
        all.getMin(),
        all.getMax());
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }
}
