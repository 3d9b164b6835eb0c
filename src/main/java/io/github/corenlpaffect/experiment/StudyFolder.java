package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonString;

/**
 * The folder of a study. It says in {@value #SETTINGS} what its finished trainings were made from,
 * so that those of another study are never taken for this one's. One process at a time works in it.
 */
public final class StudyFolder implements Closeable {
  private static final String SETTINGS = "settings.json";
  private static final String TRAININGS = "trainings";
  private static final int LISTED = 3;

  /** What stands there before the settings are written down. */
  private static final Set<String> OWN = Set.of(FolderLock.FILE, TRAININGS, SETTINGS + ".tmp");

  private final Path path;
  private final FolderLock lock;

  private StudyFolder(Path path, FolderLock lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Opens a folder, which is made if there is none.
   *
   * @param study what it is a study of
   * @param settings by name what its trainings are made from; what may be added later is no part of
   *     it
   * @throws IOException if it cannot be written, or is in use
   * @throws IllegalArgumentException if it holds a study with other settings, or something else
   */
  public static StudyFolder open(Path path, String study, Map<String, String> settings)
      throws IOException {
    Path file = path.resolve(SETTINGS);
    boolean begun = Files.exists(file);
    if (begun) {
      requireSame(path, settings, read(file));
    } else {
      requireEmpty(path, study);
    }
    Files.createDirectories(path.resolve(TRAININGS));
    StudyFolder folder = new StudyFolder(path, FolderLock.of(path));
    if (!begun) {
      JsonFile.write(file, Json.createObjectBuilder(new TreeMap<String, Object>(settings)).build());
    }
    return folder;
  }

  /** Where the trainings are. */
  public Path trainings() {
    return path.resolve(TRAININGS);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static void requireEmpty(Path path, String study) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> files = Files.list(path)) {
        if (files.anyMatch(file -> !OWN.contains(file.getFileName().toString()))) {
          throw new IllegalArgumentException(
              path + " holds something else than a study of " + study + "; name another folder");
        }
      }
    }
  }

  private static void requireSame(Path path, Map<String, String> here, Map<String, String> there) {
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
