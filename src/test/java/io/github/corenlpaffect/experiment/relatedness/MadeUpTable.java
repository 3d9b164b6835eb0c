package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;

/**
 * A table of made-up texts in the few words of {@link SmallModel}: {@code mood} and {@code calm}
 * tell nearly the same, whether they are happy or sad, {@code denial} whether they say not.
 *
 * @param folder where it is, with the small model
 */
public record MadeUpTable(Path folder) {
  private static final int TEXTS = 300;
  private static final int WORDS = 9;
  private static final List<String> FILLERS = List.of("i", "am", "the");

  /** Writes the files. */
  public static MadeUpTable in(Path folder) throws IOException {
    MadeUpTable table = new MadeUpTable(folder);
    SmallModel.withSeed(11).write(folder.resolve("base.model"));
    List<String> lines = new ArrayList<>(List.of("text\tmood@0..1\tcalm@0..1\tdenial"));
    Random random = new Random(4);
    for (int i = 0; i < TEXTS; i++) {
      lines.add(line(random));
    }
    Files.write(table.file(), lines);
    return table;
  }

  /** The table. */
  public Path file() {
    return folder.resolve("own.tsv");
  }

  /** Options with which a training takes a moment. */
  public Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("train.base", folder.resolve("base.model").toString());
    properties.setProperty("train.data", file().toString());
    properties.setProperty("train.epochs", "20");
    properties.setProperty("train.patience", "20");
    properties.setProperty("train.batch", "16");
    properties.setProperty("train.rate", "0.02");
    properties.setProperty("train.warmup", "5");
    properties.setProperty("train.dropout.word", "0");
    properties.setProperty("train.dropout.pooled", "0");
    properties.setProperty("train.dropout.hidden", "0");
    return properties;
  }

  private static String line(Random random) {
    boolean happy = random.nextBoolean();
    boolean denied = random.nextBoolean();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      words.add(FILLERS.get(random.nextInt(FILLERS.size())));
    }
    words.set(random.nextInt(WORDS / 2), happy ? "happy" : "sad");
    if (denied) {
      words.set(WORDS / 2 + random.nextInt(WORDS / 2), "not");
    }
    double mood = (happy ? 0.9 : 0.1) + (random.nextDouble() - 0.5) / 10;
    double calm = (happy ? 0.7 : 0.2) + (random.nextDouble() - 0.5) / 5;
    return String.format(
        Locale.ROOT,
        "%s\t%.3f\t%.3f\t%s",
        String.join(" ", words),
        mood,
        calm,
        denied ? "yes" : "no");
  }
}
