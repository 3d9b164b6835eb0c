package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentDataTest {
  @TempDir private Path folder;
  private SmallExperiment experiment;

  @BeforeEach
  void writeFiles() throws IOException {
    experiment = SmallExperiment.in(folder);
  }

  @Test
  void aFifthOfATableIsMeasured() throws IOException {
    ExperimentData data = experiment.data("grid.seeds = 1");

    assertEquals(MadeUpTickets.COUNT / 5, data.measured().get(0).dev().size());
    assertEquals(
        Map.of("withheld.own", "every 5"), data.withheld(experiment.grid("grid.seeds = 1")));
  }

  @Test
  void aDevPartIsMeasuredUnlessItIsKeptForLater() throws IOException {
    Path table = Files.createDirectories(folder.resolve("table"));
    List<String> lines = MadeUpTickets.lines();
    Files.write(table.resolve("train.tsv"), lines.subList(0, 201));
    Files.write(table.resolve("dev.tsv"), header(lines, 201));
    String dev = "grid.seeds = 1\ntrain.data = " + table;
    String train = dev + "\nexperiment.measure = train";

    assertEquals(100, experiment.data(dev).measured().get(0).dev().size());
    assertEquals(Map.of(), experiment.data(dev).withheld(experiment.grid(dev)));
    assertEquals(40, experiment.data(train).measured().get(0).dev().size());
  }

  @Test
  void anUnknownTargetListsTheKnown() {
    assertRefused("experiment.targets = own/speed", "[own/speed] is no task of the base; it has");
    assertRefused("experiment.targets = own/topic\ntask.own/topic = 0", "[own/topic] is no task");
  }

  @Test
  void aTargetWithoutLabelsOrWithOneClassIsRefused() throws IOException {
    List<String> lines = MadeUpTickets.lines();
    Files.write(
        experiment.table(),
        lines.stream()
            .map(line -> line + tab(line, "rare@0..1", line == lines.get(1) ? "1" : ""))
            .toList());
    assertRefused("", "the task own/rare has no label in the training texts");

    Files.write(
        experiment.table(),
        lines.stream().map(line -> line + tab(line, "same@0..1", "1")).toList());
    assertRefused("", "the task own/same has one class or value alone in the training texts");
  }

  @Test
  void aDevPartWithoutATargetsLabelsIsRefused() throws IOException {
    Path table = Files.createDirectories(folder.resolve("table"));
    List<String> lines = MadeUpTickets.lines();
    Files.write(table.resolve("train.tsv"), lines);
    Files.write(
        table.resolve("dev.tsv"),
        lines.stream().map(line -> line.substring(0, line.lastIndexOf('\t'))).toList());

    assertRefused(
        "train.data = " + table,
        "the task own/topic has no label in the texts to measure on, which have labels of"
            + " [own/urgency]; experiment.targets names the tasks that count");
  }

  private static String tab(String line, String header, String cell) {
    return "\t" + (line.startsWith("text\t") ? header : cell);
  }

  private static List<String> header(List<String> lines, int from) {
    return Stream.concat(lines.stream().limit(1), lines.subList(from, lines.size()).stream())
        .toList();
  }

  private void assertRefused(String lines, String message) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> experiment.data("grid.seeds = 1\n" + lines));
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }
}
