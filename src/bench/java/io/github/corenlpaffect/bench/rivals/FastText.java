package io.github.corenlpaffect.bench.rivals;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.train.evaluation.Prediction;
import io.github.corenlpaffect.train.evaluation.Predictor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * fastText (Joulin et al. 2017) as Debian's {@code fasttext} has it, trained on a corpus's classes
 * with word pairs and sub-words, which did best of five settings on a tenth of the training texts.
 */
final class FastText implements Predictor {
  private static final String LABEL = "__label__";
  private static final List<String> SETTINGS =
      List.of(
          "-lr 0.1 -epoch 10 -wordNgrams 2 -minn 3 -maxn 6 -bucket 200000 -thread 1".split(" "));

  private final Path model;

  private FastText(Path model) {
    this.model = model;
  }

  /**
   * Trains it.
   *
   * @param task whose labels are negative, neutral and positive
   */
  static FastText learn(Task task, List<LabelledText> texts) throws IOException {
    Path folder = Files.createTempDirectory("fasttext");
    Path input = folder.resolve("train.txt");
    String head = task.head().name();
    List<String> labels = task.head().labels();
    Files.write(
        input,
        texts.stream()
            .map(text -> LABEL + label(labels, text.labels().get(head)) + " " + line(text.text()))
            .toList());
    Path model = folder.resolve("model");
    run(
        ImmutableList.<String>builder()
            .add("fasttext", "supervised", "-verbose", "0")
            .add("-input", input.toString(), "-output", model.toString())
            .addAll(SETTINGS)
            .build());
    return new FastText(folder.resolve("model.bin"));
  }

  @Override
  public String name() {
    return "fastText";
  }

  @Override
  public Prediction predict(String text) {
    return predict(Tweets.unlabelled(List.of(text))).get(0);
  }

  @Override
  public ImmutableList<Prediction> predict(List<LabelledText> texts) {
    try {
      Path input = Files.createTempFile(model.getParent(), "texts", ".txt");
      Files.write(input, texts.stream().map(text -> line(text.text())).toList());
      return run(List.of("fasttext", "predict", model.toString(), input.toString()))
          .lines()
          .map(FastText::prediction)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Prediction prediction(String label) {
    return Prediction.ofSentiment(
        switch (label.strip()) {
          case LABEL + "negative" -> new SentimentDistribution(0, 1, 0, 0, 0);
          case LABEL + "positive" -> new SentimentDistribution(0, 0, 0, 1, 0);
          default -> SentimentDistribution.certainlyNeutral();
        });
  }

  private static String label(List<String> labels, double[] values) {
    return IntStream.range(0, values.length)
        .filter(i -> values[i] > 0)
        .mapToObj(labels::get)
        .findFirst()
        .orElseThrow();
  }

  /** Small letters, and marks apart from words, as fastText's own tutorial prepares its texts. */
  private static String line(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("([.!?,'/()\":;])", " $1 ")
        .replaceAll("\\s+", " ");
  }

  private static String run(List<String> command) throws IOException {
    Path output = Files.createTempFile("fasttext", ".out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
    return Files.readString(output);
  }
}
