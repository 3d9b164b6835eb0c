package io.github.corenlpaffect.feature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of words among this package's resources: tab-separated, # begins a line of comment. */
final class ResourceTable {
  private static final String COMMENT = "# ";

  private ResourceTable() {}

  /** The cells of each line of a resource. */
  static List<List<String>> read(String resource) {
    try (InputStream in = ResourceTable.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith(COMMENT)) {
          rows.add(List.of(line.split("\t")));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
