package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTargetsIT {
  @TempDir Path folder;

  @Test
  void aPeriodHasTheThingsItsTextsSpeakOfUnderOneName() throws IOException {
    String table =
        """
        date,text
        2026-03-02,The screens are great but the battery is terrible.
        2026-03-03,I love this screen. She bought two screens on Monday.
        2026-03-04,Such batteries are awful! Nobody in Vienna wants them.
        2026-03-09,The screen is broken.
        """;
    Run run =
        Run.affectOn(
            table.getBytes(StandardCharsets.UTF_8),
            "watch",
            "--csv",
            "-",
            "--text-column",
            "text",
            "--time-column",
            "date",
            "--targets",
            "--out",
            folder);
    assertEquals(0, run.code(), run.err());
    List<String> targets = Files.readAllLines(folder.resolve("targets.csv"));
    assertTrue(targets.get(1).startsWith("2026-03-02,3,screen,3,0."), targets::toString);
    assertTrue(targets.get(2).startsWith("2026-03-02,3,battery,2,-0."), targets::toString);
    assertTrue(targets.get(3).startsWith("2026-03-02,3,vienna,1,"), targets::toString);
    assertTrue(targets.get(4).startsWith("2026-03-09,1,screen,1,-0."), targets::toString);
    assertEquals(5, targets.size(), targets::toString);
  }
}
