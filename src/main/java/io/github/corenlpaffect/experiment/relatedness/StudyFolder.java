package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.experiment.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonString;

/**
 * The folder of a study. It says in {@value #SETTINGS} what its finished trainings were made from,
 * so that those of another study are never taken for this one's.
 *
 * @param path the folder
 */
record StudyFolder(Path path) {
  private static final String SETTINGS = "settings.json";
  private static final String TRAININGS = "trainings";
  private static final String DATA = "data";
  private static final int LISTED = 3;

  /**
   * Opens a folder, which is made if there is none.
   *
   * @param tasks the real tasks of the study; controls can be added later
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if it holds a study with other options or data, or something
   *     else
   */
  static StudyFolder open(
      Path path, Recipe recipe, RelatednessOptions options, List<StudiedTask> tasks)
      throws IOException {
    StudyFolder folder = new StudyFolder(path);
    Map<String, String> settings = settings(recipe, options, tasks);
    Path file = path.resolve(SETTINGS);
    if (Files.exists(file)) {
      folder.requireSame(settings, read(file));
    } else {
      folder.requireEmpty();
      Files.createDirectories(folder.trainings());
      JsonFile.write(file, Json.createObjectBuilder(new TreeMap<String, Object>(settings)).build());
    }
    return folder;
  }

  /** Where the trainings are. */
  Path trainings() {
    return path.resolve(TRAININGS);
  }

  private void requireEmpty() throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.list(path)) {
        if (files.findAny().isPresent()) {
          throw new IllegalArgumentException(
              path + " holds something else than a study of relatedness; name another folder");
        }
      }
    }
  }

  private void requireSame(Map<String, String> here, Map<String, String> there) {
    SortedSet<String> names = new TreeSet<>(here.keySet());
    names.addAll(there.keySet());
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(here.get(name), there.get(name))) {
        differences.add(
            String.format(
                "%s is %s there, %s here",
                name, there.getOrDefault(name, "absent"), here.getOrDefault(name, "absent")));
      }
    }
    if (!differences.isEmpty()) {
      throw new IllegalArgumentException(
          path
              + " holds a study with other options or data: "
              + String.join("; ", differences.subList(0, Math.min(LISTED, differences.size())))
              + (differences.size() > LISTED ? " and more" : "")
              + "; name another folder");
    }
  }

  private static Map<String, String> read(Path file) throws IOException {
    ImmutableMap.Builder<String, String> settings = ImmutableMap.builder();
    JsonObject json = JsonFile.read(file);
    json.forEach((name, value) -> settings.put(name, ((JsonString) value).getString()));
    return settings.buildOrThrow();
  }

  private static Map<String, String> settings(
      Recipe recipe, RelatednessOptions options, List<StudiedTask> tasks) {
    return ImmutableSortedMap.<String, String>naturalOrder()
        .putAll(recipe.settings())
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
