package io.github.corenlpaffect.train.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.corpus.LabelledText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.json.Json;

/**
 * VADER (Hutto and Gilbert 2014) as its npm package {@code vader-sentiment} has it: rules and a
 * lexicon. That port overlooks negations with a capital and knows no emoji. Its compound score is
 * its valence, and its authors' thresholds make three classes of it, of which one has probability
 * 1. Thread-safe.
 */
public final class Vader implements Predictor {
  /** From which compound score on, in either direction, a text is not neutral. */
  private static final double THRESHOLD = 0.05;

  private static final String SCRIPT = "vader.js";
  private static final SentimentDistribution NEGATIVE = new SentimentDistribution(0, 1, 0, 0, 0);
  private static final SentimentDistribution POSITIVE = new SentimentDistribution(0, 0, 0, 1, 0);

  private final Path modules;

  /**
   * VADER out of a folder.
   *
   * @param folder where npm has installed {@code vader-sentiment}
   * @throws IOException if it is not there
   */
  public Vader(Path folder) throws IOException {
    modules = folder.resolve("node_modules").toAbsolutePath();
    if (!Files.isDirectory(modules.resolve("vader-sentiment"))) {
      throw new IOException(
          folder + " does not hold VADER; src/main/scripts/fetch-vader.sh puts it there");
    }
  }

  @Override
  public String name() {
    return "VADER";
  }

  @Override
  public Prediction predict(String text) {
    return predict(List.of(new LabelledText("", text, ImmutableMap.of()))).get(0);
  }

  @Override
  public ImmutableList<Prediction> predict(List<LabelledText> texts) {
    try {
      return compounds(texts).stream()
          .map(compound -> Prediction.ofSentiment(classOf(compound), compound))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SentimentDistribution classOf(double compound) {
    if (compound >= THRESHOLD) {
      return POSITIVE;
    }
    return compound <= -THRESHOLD ? NEGATIVE : SentimentDistribution.certainlyNeutral();
  }

  private List<Double> compounds(List<LabelledText> texts) throws IOException {
    Path input = Files.createTempFile("vader", ".jsonl");
    try {
      Files.write(input, texts.stream().map(Vader::json).toList());
      String output = run(input);
      List<Double> compounds = output.lines().map(Vader::compound).toList();
      if (compounds.size() != texts.size()) {
        throw new IOException(
            "VADER answered " + compounds.size() + " of " + texts.size() + " texts");
      }
      return compounds;
    } finally {
      Files.delete(input);
    }
  }

  private String run(Path input) throws IOException {
    String script =
        Resources.toString(Resources.getResource(Vader.class, SCRIPT), StandardCharsets.UTF_8);
    ProcessBuilder builder =
        new ProcessBuilder("node", "-e", script)
            .redirectInput(input.toFile())
            .redirectErrorStream(true);
    builder.environment().put("NODE_PATH", modules.toString());
    Process node = start(builder);
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (node.onExit().join().exitValue() != 0) {
      throw new IOException("VADER failed: " + output);
    }
    return output;
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IOException("VADER needs Node.js: the command node cannot be run", e);
    }
  }

  private static String json(LabelledText text) {
    return Json.createValue(text.text()).toString();
  }

  private static double compound(String line) {
    Double compound = Doubles.tryParse(line);
    if (compound == null || !(Math.abs(compound) <= 1)) {
      throw new UncheckedIOException(
          new IOException("VADER should answer with a number from -1 to 1, not '" + line + "'"));
    }
    return compound;
  }
}
