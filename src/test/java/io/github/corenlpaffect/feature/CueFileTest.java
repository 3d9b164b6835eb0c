package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueFileTest {
  @Test
  void everyLineIsALowerCaseEntryAndACue() throws IOException {
    for (String line : lines()) {
      String[] columns = line.split("\t", -1);
      assertEquals(2, columns.length, line);
      assertTrue(columns[0].matches("\\S+( \\S+)?"), line);
      assertEquals(columns[0].toLowerCase(Locale.ROOT), columns[0], line);
      Cue.valueOf(columns[1].toUpperCase(Locale.ROOT));
    }
  }

  @Test
  void noEntryStandsTwice() throws IOException {
    Set<String> entries = new HashSet<>();
    for (String line : lines()) {
      assertTrue(entries.add(line.split("\t")[0]), line);
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = Cue.class.getResourceAsStream("cues-en.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
