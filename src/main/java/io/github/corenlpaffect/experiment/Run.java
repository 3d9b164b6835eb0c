package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.train.TrainingOptions;
import java.nio.file.Path;
import java.util.Properties;

/**
 * One training with all of its options. Recipes that come to the same options share it.
 *
 * @param id stands for the options and the data: what has the same id has the same result
 * @param properties the options, without the model's file
 * @param settings the options that can change the model, as they were read or defaulted
 */
record Run(String id, Properties properties, ImmutableMap<String, String> settings) {

  /** The options of the training, which writes its model to a file. */
  TrainingOptions options(Path model) {
    Properties all = new Properties();
    all.putAll(properties);
    all.setProperty("train.model", model.toString());
    return TrainingOptions.of(all);
  }
}
