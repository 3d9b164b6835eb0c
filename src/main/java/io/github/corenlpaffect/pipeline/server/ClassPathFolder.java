package io.github.corenlpaffect.pipeline.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files of a web page in a folder on the class path, with their media types. Nothing outside the
 * folder can be named. Immutable.
 */
final class ClassPathFolder {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("woff2", "font/woff2"));
  private static final int OK = 200;

  private final String folder;

  /** The folder of this name, with slashes, none at the end. */
  ClassPathFolder(String folder) {
    this.folder = folder;
  }

  /**
   * A file as an answer.
   *
   * @param name in the folder, without slashes
   * @throws IOException if it is there and cannot be read
   */
  Optional<Answer> file(String name) throws IOException {
    String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(folder + "/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Answer(OK, Map.of("Content-Type", List.of(type)), in.readAllBytes()));
    }
  }
}
