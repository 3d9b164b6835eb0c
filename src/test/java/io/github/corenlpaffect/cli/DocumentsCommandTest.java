package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsCommandTest {
  @TempDir Path folder;

  private Path data;
  private Path model;

  @BeforeEach
  void writeFiles() throws IOException {
    data = folder.resolve("data");
    Path brighter = Files.createDirectories(data.resolve("brighter"));
    String header = "id,text,anger,fear,joy,sadness,surprise\n";
    String split =
        """
        1,I am happy. The chair has four legs here.,0,1,3,0,1
        2,I am sad. Not good at all.,3,1,0,3,0
        3,The train is late! I am not happy.,2,0,1,1,2
        """;
    Files.writeString(brighter.resolve("eng-train.csv"), header + split + "4,Good.,0,0,2,0,0\n");
    Files.writeString(brighter.resolve("eng-dev.csv"), header + split + "5,Bad.,1,2,0,2,1\n");
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
  }

  @Test
  void eachWeightingIsARowOfTextsOfSeveralSentences() {
    List<JsonObject> rows = rows();

    assertEquals(
        List.of(
            "tokens",
            "equal",
            "tokens^1/4",
            "tokens^1/2",
            "tokens × confidence",
            "tokens × (1 − neutral)",
            "tokens × strength",
            "strength",
            "tokens, first twice",
            "tokens, last twice",
            "peak and end",
            "document",
            "one sequence"),
        rows.stream().map(row -> row.getString("weighting")).toList());
    for (JsonObject row : rows) {
      assertEquals("brighter", row.getString("task"));
      assertEquals(3, row.getInt("train_texts"));
      assertEquals(3, row.getInt("dev_texts"));
    }
  }

  @Test
  void theMeanOverTokensDiffersNotFromItself() {
    JsonObject tokens = rows().get(0);

    assertEquals("tokens", tokens.getString("weighting"));
    for (String column : List.of("difference", "low", "high")) {
      assertEquals(0, tokens.getJsonNumber(column).doubleValue());
    }
    assertEquals(
        tokens.getJsonNumber("train").doubleValue(), tokens.getJsonNumber("dev").doubleValue());
  }

  @Test
  void aFolderWithoutTheCorporaIsAnError() {
    Run run = Run.affect("documents", "-d", folder, "-m", model);

    assertEquals(1, run.code());
    assertTrue(run.err().contains("holds none of the corpora's folders"), run.err());
  }

  private List<JsonObject> rows() {
    Run run = Run.affect("documents", "-d", data, "-m", model, "-f", "json");
    assertEquals(0, run.code(), run.err());
    return Json.createReader(new StringReader(run.out())).readArray().getValuesAs(JsonObject.class);
  }
}
