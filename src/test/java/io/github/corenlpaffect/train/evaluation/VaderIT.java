package io.github.corenlpaffect.train.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.LabelledText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** VADER itself, where it was fetched and can run. */
class VaderIT {
  private static final Path FOLDER = Path.of(".cache", "vader");
  private static Vader vader;

  @BeforeAll
  static void find() throws IOException {
    assumeTrue(onPath("node"), "there is no command node, which VADER needs");
    assumeTrue(
        Files.isDirectory(FOLDER),
        "VADER is not there; src/main/scripts/fetch-vader.sh fetches it");
    vader = new Vader(FOLDER);
  }

  @Test
  void answersInTheOrderOfTheTexts() {
    List<LabelledText> texts =
        List.of(text("I love it!"), text("I hate it."), text("It has four legs."));
    List<Prediction> predictions = vader.predict(texts);

    assertEquals(0.6696, predictions.get(0).valence());
    assertEquals(1, predictions.get(0).positive());
    assertEquals(1, predictions.get(1).negative());
    assertEquals(1, predictions.get(2).neutral());
  }

  @Test
  void everyTextIsOneTextWhateverItHolds() {
    String strange = "so\n\r\n\u2028\u2029\t\u0000 \"quoted\" \\ 😀 ${x} great";

    assertEquals(2, vader.predict(List.of(text(strange), text(""))).size());
    assertTrue(vader.predict(strange).valence() > 0);
    assertEquals(0, vader.predict("").valence());
  }

  private static LabelledText text(String text) {
    return new LabelledText("", text, ImmutableMap.of());
  }

  private static boolean onPath(String command) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }
}
