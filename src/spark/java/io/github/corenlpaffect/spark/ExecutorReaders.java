package io.github.corenlpaffect.spark;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.LongTexts;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.SparkFiles;

/**
 * What reads texts in this JVM, an executor's as a rule: one model and one pipeline for all tasks,
 * made when the first asks. Thread-safe.
 */
final class ExecutorReaders {
  private static final Map<AffectSettings, Function<String, Affect>> READERS =
      new ConcurrentHashMap<>();

  private ExecutorReaders() {}

  /**
   * The reader for these settings.
   *
   * @throws RuntimeException naming the setting, if the model or the lexicon cannot be read
   */
  static Function<String, Affect> reader(AffectSettings settings) {
    return READERS.computeIfAbsent(settings, ExecutorReaders::read);
  }

  private static Function<String, Affect> read(AffectSettings settings) {
    Properties options = new Properties();
    set(options, "affect.model", settings.model());
    set(options, "affect.lexicon", settings.lexicon());
    AffectAnnotator affect = new AffectAnnotator(options);
    return new LongTexts(
        settings.whole() ? TextAnnotator.ofLines(affect) : TextAnnotator.ofDocuments(affect));
  }

  private static void set(Properties options, String option, String name) {
    if (!name.isEmpty()) {
      options.setProperty(option, place(name));
    }
  }

  /** Where a file is that came with {@code --files}; another name as it is. */
  private static String place(String name) {
    Path distributed = Path.of(SparkFiles.getRootDirectory()).resolve(name);
    return Files.isRegularFile(distributed) ? distributed.toString() : name;
  }
}
