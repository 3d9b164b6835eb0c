package io.github.corenlpaffect.feature;

import java.io.IOException;
import java.io.InputStream;
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
    try (InputStream in = ResourceTable.class.getResourceAsStream(resource)) {
      return rows(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** Line by line, as most are of ASCII, which is much sooner decoded than a text that is not. */
  private static List<List<String>> rows(byte[] text) {
    List<List<String>> rows = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= text.length; end++) {
      if (end == text.length || text[end] == '\n') {
        addRow(new String(text, start, end - start, StandardCharsets.UTF_8), rows);
        start = end + 1;
      }
    }
    return rows;
  }

  private static void addRow(String line, List<List<String>> rows) {
    if (!line.isEmpty() && !line.startsWith(COMMENT)) {
      rows.add(List.of(line.stripTrailing().split("\t")));
    }
  }
}
