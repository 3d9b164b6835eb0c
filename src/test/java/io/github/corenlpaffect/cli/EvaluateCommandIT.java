package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandIT {
  @TempDir Path folder;

  @Test
  void coreNlpAndTheProductAreComparedOnTheSameTexts() throws IOException {
    Path emobank = Files.createDirectories(folder.resolve("emobank"));
    Files.writeString(
        emobank.resolve("emobank-train-dev.csv"),
        """
        id,split,text,V,A,D
        1,dev,What a wonderful and lovely day!,5,3,3
        2,dev,This is the worst film I have ever seen.,1,3,3
        3,dev,He is a very good teacher.,4.5,3,3
        4,dev,It was a terrible and stupid idea.,1.5,3,3
        """);
    Path model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);

    Run run =
        Run.affect(
            "evaluate", "-d", folder, "-m", model, "--corenlp", "--corenlp-texts", 3, "-f", "csv");

    assertEquals(0, run.code(), run.err());
    List<String> valence =
        run.out()
            .lines()
            .filter(line -> line.contains("valence"))
            .map(line -> line.replace("\"Pearson, valence\"", ""))
            .map(line -> List.of(line.split(",")))
            .findFirst()
            .orElseThrow();
    assertEquals("4", valence.get(2));
    assertEquals("3", valence.get(6));
    assertTrue(Double.parseDouble(valence.get(7)) > 0.5, valence.toString());
  }
}
