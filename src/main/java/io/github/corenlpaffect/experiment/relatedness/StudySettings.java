package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the trainings of a study are made from. */
final class StudySettings {
  private static final String DATA = "data";

  private StudySettings() {}

  /**
   * By name all options and a checksum of the data.
   *
   * @param tasks the real tasks of the study; controls can be added later
   */
  static Map<String, String> of(
      TrainingTemplate template, RelatednessOptions options, List<StudiedTask> tasks) {
    return ImmutableSortedMap.<String, String>naturalOrder()
        .putAll(template.settings())
        .put(RelatednessOptions.PREFIX + "sample", String.valueOf(options.sample()))
        .put(RelatednessOptions.PREFIX + "texts", String.valueOf(options.texts()))
        .put(DATA, checksum(tasks))
        .buildOrThrow();
  }

  private static String checksum(List<StudiedTask> tasks) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (StudiedTask task : tasks) {
      hasher.putUnencodedChars(task.task().toString());
      Stream.concat(task.train().stream(), task.heldOut().stream())
          .forEach(text -> put(task, text, hasher));
    }
    return "SHA-256 " + hasher.hash();
  }

  private static void put(StudiedTask task, LabelledText text, Hasher hasher) {
    hasher.putUnencodedChars(text.text());
    for (double label : task.labels(text)) {
      hasher.putDouble(label);
    }
  }
}
