package io.github.corenlpaffect.application.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.corenlpaffect.application.monitoring.TextTargets.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitoringReportTest {
  @TempDir Path folder;

  @Test
  void theTargetsOfASampleAreCounted() throws IOException {
    Monitor monitor = new Monitor(Period.WEEK, new Bounds(1, 10));
    for (int line = 1; line <= 10; line++) {
      monitor.add(MadeUpTexts.text(line, MadeUpTexts.MONDAY, 0.1));
    }
    Watched watched =
        new Watched("", monitor.series(), ImmutableList.of(), ImmutableListMultimap.of());
    MonitoringReport.write(List.of(watched), 0, folder);
    assertFalse(Files.exists(folder.resolve("targets.csv")));

    TextTargets finder =
        text ->
            text.equals("text 1")
                ? ImmutableList.of(new Target("screen", 0.5))
                : ImmutableList.of(new Target("battery", -0.5), new Target("battery", -0.7));
    MonitoringReport.write(List.of(watched.withTargets(finder)), 0, folder);
    assertEquals(
        List.of(
            "from,target,mentions,valence",
            "2026-03-02,battery,18,-0.6",
            "2026-03-02,screen,1,0.5"),
        Files.readAllLines(folder.resolve("targets.csv")));
    assertTrue(
        Files.readString(folder.resolve("report.html"))
            .contains("battery (18, −0.60), screen (1, +0.50)"));
  }
}
