package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceCommandTest {
  @TempDir Path folder;

  private Path data;
  private Path model;

  @BeforeEach
  void writeFiles() throws IOException {
    data = Files.createDirectories(folder.resolve("data"));
    Path brighter = Files.createDirectories(data.resolve("brighter"));
    String header = "id,text,anger,fear,joy,sadness,surprise\n";
    Files.writeString(brighter.resolve("eng-train.csv"), header);
    Files.writeString(
        brighter.resolve("eng-dev.csv"),
        header + "a,I am happy!,0,0,3,0,0\nb,I am not happy.,1,0,0,2,0\nc,The user.,0,0,0,0,0\n");
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
  }

  @Test
  void eachTenthOfAPartIsARow() {
    List<String> csv = confidence("-f", "csv").out().lines().toList();

    assertEquals("part,task,decile,texts,confidence,error", csv.get(0));
    assertEquals(4, csv.size());
    assertTrue(csv.get(1).startsWith("emotions,brighter,1,1,0."), csv.get(1));
  }

  @Test
  void thePlotIsAPictureAndAlwaysTheSame() throws IOException {
    Path first = folder.resolve("first.png");
    Path second = folder.resolve("second.png");
    confidence("--plot", first.toString());
    confidence("--plot", second.toString());

    BufferedImage picture = ImageIO.read(first.toFile());
    assertEquals(720, picture.getWidth());
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void aPlotThatCannotBeWrittenIsNamed() {
    Path nowhere = folder.resolve("nowhere");
    Run run =
        Run.affect("confidence", "-d", data, "-m", model, "--plot", nowhere.resolve("plot.png"));

    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains(nowhere.toString()), run.err());
  }

  @Test
  void aFolderThatTellsNothingIsAnError() throws IOException {
    Files.createDirectories(folder.resolve("xed"));
    Run run = Run.affect("confidence", "-d", folder, "-m", model);

    assertEquals(1, run.code());
    String message = folder + " holds none of the corpora's folders: sst, semeval2018, brighter";
    assertEquals("affect: " + message, run.err().strip());
  }

  private Run confidence(String... arguments) {
    Run run =
        Run.affect(
            Stream.concat(
                    Stream.of("confidence", "-d", data.toString(), "-m", model.toString()),
                    Stream.of(arguments))
                .toArray());
    assertEquals(0, run.code(), run.err());
    return run;
  }
}
