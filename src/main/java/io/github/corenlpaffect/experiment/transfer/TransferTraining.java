package io.github.corenlpaffect.experiment.transfer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.train.TrainingOptions;
import java.nio.file.Path;
import java.util.Properties;

/**
 * One training, but for its seed.
 *
 * @param options all others
 * @param corpora what it learns from; the options name each of them
 */
record TransferTraining(ImmutableSortedMap<String, String> options, ImmutableList<Corpus> corpora) {

  /**
   * The options.
   *
   * @param model the file that it writes
   */
  TrainingOptions options(Path model, long seed) {
    Properties properties = new Properties();
    options.forEach(properties::setProperty);
    properties.setProperty("train.model", model.toString());
    properties.setProperty("train.seed", String.valueOf(seed));
    return TrainingOptions.of(properties);
  }
}
