package io.github.corenlpaffect.annotation.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdjudicationTest {
  @TempDir private Path folder;

  @Test
  void theWorstTextsComeFirst() throws IOException {
    RatedTexts rated = MadeUpAnswers.of(folder, MadeUpAnswers.SCALE, "1 1", "2 3", "0 3", "1 .");
    Path list = folder.resolve("list.csv");

    assertEquals(2, Adjudication.write(list, rated));
    assertEquals(
        List.of(
            "\uFEFFId,Text,Disagreement,by a,by b,Rating",
            "\"\",text 2,3,0,3,",
            "\"\",text 1,1,2,3,"),
        Files.readAllLines(list));
  }

  @Test
  void decisionsAreReadBack() throws IOException {
    RatedTexts rated =
        MadeUpAnswers.of(folder, MadeUpAnswers.TOPICS, "outage praise", "outage billing");
    Path list = folder.resolve("list.csv");
    Adjudication.write(list, rated);
    List<String> lines = Files.readAllLines(list);
    Files.write(
        list,
        List.of(
            lines.get(0),
            lines.get(1) + "billing",
            lines.get(2) + "nothing",
            ",another text,1,outage,billing,outage"));
    Problems problems = new Problems();

    assertEquals(Map.of(0, 1.0), Adjudication.read(list, rated, problems));
    assertEquals(2, problems.count());
    assertTrue(
        problems.messages().get(0).contains("Text is 'another text', none of the set"),
        problems.messages().get(0));
    assertTrue(
        problems.messages().get(1).contains("line 3: Category is 'nothing', none of "),
        problems.messages().get(1));
  }
}
