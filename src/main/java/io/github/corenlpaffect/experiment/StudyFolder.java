package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableMap;
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
public record StudyFolder(Path path) {
  private static final String SETTINGS = "settings.json";
  private static final String TRAININGS = "trainings";
  private static final int LISTED = 3;

  /**
   * Opens a folder, which is made if there is none.
   *
   * @param study what it is a study of
   * @param settings by name what its trainings are made from; what may be added later is no part of
   *     it
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if it holds a study with other settings, or something else
   */
  public static StudyFolder open(Path path, String study, Map<String, String> settings)
      throws IOException {
    StudyFolder folder = new StudyFolder(path);
    Path file = path.resolve(SETTINGS);
    if (Files.exists(file)) {
      folder.requireSame(settings, read(file));
    } else {
      folder.requireEmpty(study);
      Files.createDirectories(folder.trainings());
      JsonFile.write(file, Json.createObjectBuilder(new TreeMap<String, Object>(settings)).build());
    }
    return folder;
  }

  /** Where the trainings are. */
  public Path trainings() {
    return path.resolve(TRAININGS);
  }

  private void requireEmpty(String study) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.list(path)) {
        if (files.findAny().isPresent()) {
          throw new IllegalArgumentException(
              path + " holds something else than a study of " + study + "; name another folder");
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
}
