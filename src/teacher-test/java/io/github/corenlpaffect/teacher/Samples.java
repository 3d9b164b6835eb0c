package io.github.corenlpaffect.teacher;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Properties;

/** Made-up samples and options for tests. */
final class Samples {
  private Samples() {}

  /** A text of so many word pieces. */
  static Sample ofLength(String text, int length) {
    return new Sample(text, new int[length], ImmutableMap.of());
  }

  /** Words that hashtags can be made of. */
  static ReadableWords words() {
    return new ReadableWords(List.of("this", "is", "press", "great", "depressing"));
  }

  /** Options as a file of properties would hold them. */
  static TeacherOptions options(String... namesAndValues) {
    Properties properties = new Properties();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return TeacherOptions.of(properties);
  }
}
