package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorsCommandTest {
  @TempDir Path folder;

  private Path table;
  private Path model;

  @BeforeEach
  void writeFiles() throws IOException {
    table = folder.resolve("own.tsv");
    Files.writeString(
        table, "text\turgency@0..1\nI am sad\t1\nI am happy\t0\nThe user\t0.9\nNobody said\t\n");
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
  }

  @Test
  void theWorstTextsOfATableComeFirst() {
    List<String> csv = errors("own/urgency", "-n", "2", "-f", "csv").out().lines().toList();
    assertEquals("error,gold,predicted,text", csv.get(0));
    assertEquals(3, csv.size());
    assertTrue(csv.get(1).matches("0\\.\\d+,value .*,value .*,.*"), csv.get(1));
    assertTrue(error(csv.get(1)) >= error(csv.get(2)));
  }

  @Test
  void aTaskThatThereIsNotIsRefusedWithThoseThereAre() {
    Run run = errors("joyfulness");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("no task joyfulness; known are ["), run.err());
  }

  @Test
  void aCountOfNoneIsRefused() {
    assertEquals(2, errors("own/urgency", "--count", "0").code());
  }

  private Run errors(String task, String... more) {
    Object[] arguments = new Object[7 + more.length];
    Object[] first = {"errors", "-d", table, "-m", model, "-t", task};
    System.arraycopy(first, 0, arguments, 0, first.length);
    System.arraycopy(more, 0, arguments, first.length, more.length);
    return Run.affect(arguments);
  }

  private static double error(String line) {
    return Double.parseDouble(line.substring(0, line.indexOf(',')));
  }
}
