package io.github.corenlpaffect.train;

import com.google.common.io.Resources;
import io.github.corenlpaffect.corpus.OwnFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What follows from some options of a training run for others that are not named: a run that begins
 * with a model is a short one, and learns from a table of one's own unless it names corpora.
 */
final class TrainingDefaults {
  private static final String FROM_MODEL = "from-model.properties";
  private static final String CORPUS = "corpus.";

  private TrainingDefaults() {}

  /** The properties and what follows from them. */
  static Properties completed(Properties given) {
    boolean fromModel = !text(given, TrainingOptions.BASE).isEmpty();
    Properties all = new Properties();
    if (fromModel) {
      load(all);
    }
    given.stringPropertyNames().forEach(name -> all.setProperty(name, given.getProperty(name)));
    boolean choosesNone =
        given.stringPropertyNames().stream().noneMatch(name -> name.startsWith(CORPUS));
    if (fromModel && choosesNone || !text(given, "train.own").isEmpty()) {
      all.putIfAbsent(CORPUS + OwnFormat.NAME, "1");
    }
    return all;
  }

  private static String text(Properties properties, String name) {
    return properties.getProperty(name, "").trim();
  }

  private static void load(Properties properties) {
    try {
      properties.load(
          new StringReader(
              Resources.toString(
                  Resources.getResource(TrainingDefaults.class, FROM_MODEL),
                  StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FROM_MODEL, e);
    }
  }
}
