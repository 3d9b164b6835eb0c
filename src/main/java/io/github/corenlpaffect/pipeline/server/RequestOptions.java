package io.github.corenlpaffect.pipeline.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The options that requests may set, from {@code request-options.txt}. Immutable. */
final class RequestOptions {
  private static final String TABLE = "request-options.txt";

  private final Map<String, OptionKind> kinds;

  private RequestOptions(Map<String, OptionKind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /** The kind of this option, if a request may set it at all. */
  Optional<OptionKind> kind(String option) {
    return Optional.ofNullable(kinds.get(option));
  }

  /** Reads the table. */
  static RequestOptions read() {
    Map<String, OptionKind> kinds = new HashMap<>();
    try (InputStream in = RequestOptions.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line.strip().split("\\s+"), kinds));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RequestOptions(kinds);
  }

  private static void add(String[] row, Map<String, OptionKind> kinds) {
    OptionKind kind = OptionKind.valueOf(row[0].toUpperCase(Locale.ROOT));
    Arrays.stream(row).skip(1).forEach(option -> kinds.put(option, kind));
  }
}
