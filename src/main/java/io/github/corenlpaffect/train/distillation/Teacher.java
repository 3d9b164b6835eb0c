package io.github.corenlpaffect.train.distillation;

import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Trains something larger than can be shipped and writes what it says about texts as {@link
 * SoftLabels}. Found through {@link java.util.ServiceLoader}, for its libraries are not part of the
 * ordinary build.
 */
public interface Teacher {
  /** What the names of a teacher's options begin with. */
  String OPTIONS = "teacher.";

  /**
   * Trains and labels; what a run that was killed has done is not done again.
   *
   * @return the file of soft labels
   * @throws IOException if a corpus cannot be read or a file not be written
   * @throws IllegalArgumentException for an unknown option or a wrong value
   */
  Path teach(Properties properties, TrainingListener listener) throws IOException;
}
