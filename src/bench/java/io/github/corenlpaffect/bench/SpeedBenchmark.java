package io.github.corenlpaffect.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures what the annotator adds to CoreNLP's tokenizer and what its model takes to load, and
 * prints a table:
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
                    .shouldFailOnError(true)
                    .build())
            .run();
    Result<?> tokenize = sentences(results, AnnotationBenchmark.TOKENIZE);
    Result<?> affect = sentences(results, AnnotationBenchmark.AFFECT);
    Result<?> load = load(results);
    System.out.println();
    print(AnnotationBenchmark.TOKENIZE, tokenize, "sentences/s");
    print(AnnotationBenchmark.AFFECT, affect, "sentences/s");
    print("model load, new JVM", load, "ms");
    System.out.printf(Locale.ROOT, "%-20s %,10.1f MB%n", "heap after load", heap / MEGABYTE);
    System.out.printf(
        Locale.ROOT, "%-20s %,10.2f%n", "ratio of the speeds", median(affect) / median(tokenize));
  }

  private static Result<?> sentences(Collection<RunResult> results, String annotators) {
    return find(results, run -> annotators.equals(run.getParam("annotators")))
        .getSecondaryResults()
        .get("sentences");
  }

  private static Result<?> load(Collection<RunResult> results) {
    return find(results, run -> run.getBenchmark().startsWith(LoadBenchmark.class.getName()))
        .getPrimaryResult();
  }

  private static RunResult find(Collection<RunResult> results, Predicate<BenchmarkParams> run) {
    return results.stream().filter(r -> run.test(r.getParams())).findFirst().orElseThrow();
  }

  private static void print(String measure, Result<?> result, String unit) {
    Statistics all = result.getStatistics();
    System.out.printf(
        Locale.ROOT,
        "%-20s %,10.0f %s (%,.0f to %,.0f)%n",
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
