package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.train.evaluation.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {
  private static final int EPOCHS = 6;
  private static final String[] GATED = {"train.encoder", "gated", "train.cells", "4"};

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();

  @Test
  void theSameSeedGivesTheSameBytesOnOneThreadAndOnTwo() throws IOException {
    byte[] one = train("one", 1, Integer.MAX_VALUE);
    byte[] two = train("two", 2, Integer.MAX_VALUE);

    assertArrayEquals(one, two);
  }

  @Test
  void aGatedEncoderHasTheSameBytesOnOneThreadAndOnTwo() throws IOException {
    byte[] one = train("one", 1, Integer.MAX_VALUE, GATED);
    byte[] two = train("two", 2, Integer.MAX_VALUE, GATED);

    assertArrayEquals(one, two);
    assertEquals(
        "gated",
        AffectModel.load(folder.resolve("one.model")).provenance().entries().get("train.encoder"));
  }

  @ParameterizedTest
  @EnumSource(ArchitectureKind.class)
  void everyArchitectureLearnsItsTextsAndIsServedFromItsFile(ArchitectureKind kind)
      throws IOException {
    String[] options = {
      "train.architecture", kind.label(),
      "train.epochs", "300",
      "train.rate", "0.02",
      "train.hidden", "12",
      "train.seed", "5",
      "train.teacherShare", "0"
    };
    byte[] one = train("one", 1, Integer.MAX_VALUE, options);
    byte[] two = train("two", 2, Integer.MAX_VALUE, options);
    AffectModel model = AffectModel.load(folder.resolve("one.model"));

    assertArrayEquals(one, two);
    assertEquals(kind, model.parts().network().architecture().kind());
    assertTrue(figure(model, "dev.topic.accuracy").startsWith("1.0000"));
    assertEquals("1.0000 / 1.0000", figure(model, "dev.five.accuracy"));
  }

  @Test
  void theModelTakesALexicon() throws IOException {
    train("values", 1, Integer.MAX_VALUE);

    assertTrue(AffectModel.load(folder.resolve("values.model")).parts().values().isPresent());
  }

  @Test
  void anotherSeedGivesAnotherModel() throws IOException {
    byte[] one = train("one", 1, Integer.MAX_VALUE);
    byte[] other = train("other", 1, Integer.MAX_VALUE, "train.seed", "2");

    assertFalse(Arrays.equals(one, other));
  }

  @Test
  void aRunThatWasKilledGoesOnAndEndsWithTheSameBytes() throws IOException {
    byte[] whole = train("whole", 1, Integer.MAX_VALUE);

    assertThrows(Killed.class, () -> train("killed", 1, 4));
    assertTrue(Files.exists(folder.resolve("killed.model.checkpoint")));
    said.clear();
    byte[] resumed = train("killed", 1, Integer.MAX_VALUE);

    assertEquals(List.of("epoch 4 of 6", "epoch 5 of 6", "epoch 6 of 6"), begun());
    assertArrayEquals(whole, resumed);
    assertFalse(Files.exists(folder.resolve("killed.model.checkpoint")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"uncertainty", "dwa", "random", "gradnorm"})
  void aRunWithAWeightingGoesOnWithTheSameWeights(String weighting) throws IOException {
    String[] options = {
      "train.weighting", weighting, "train.combination", "pcgrad", "train.taskPatience", "2"
    };
    byte[] whole = train("whole", 1, Integer.MAX_VALUE, options);
    assertThrows(Killed.class, () -> train("killed", 1, 4, options));
    assertArrayEquals(whole, train("killed", 2, Integer.MAX_VALUE, options));
  }

  @Test
  void aCheckpointOfOtherOptionsIsNotUsed() throws IOException {
    assertThrows(Killed.class, () -> train("killed", 1, 4));
    said.clear();
    train("killed", 1, Integer.MAX_VALUE, "train.rate", "0.02");

    assertEquals(EPOCHS, begun().size());
  }

  @Test
  void tellsOfEveryEpochItsFigures() throws IOException {
    train("told", 1, Integer.MAX_VALUE);

    assertEquals(
        List.of("measured 1", "measured 2", "measured 3", "measured 4", "measured 5", "measured 6"),
        said.stream().filter(line -> line.startsWith("measured")).toList());
  }

  @Test
  void learnsItsTexts() throws IOException {
    train(
        "learnt",
        2,
        Integer.MAX_VALUE,
        "train.epochs",
        "150",
        "train.rate",
        "0.02",
        "train.seed",
        "5",
        "train.teacherShare",
        "0");
    AffectModel model = AffectModel.load(folder.resolve("learnt.model"));

    assertTrue(figure(model, "dev.topic.accuracy").startsWith("1.0000"));
    assertEquals("1.0000 / 1.0000", figure(model, "dev.five.accuracy"));
    assertTrue(model.provenance().entries().containsKey("train.seed"));
  }

  private static String figure(AffectModel model, String name) {
    return model.provenance().entries().get(name);
  }

  private List<String> begun() {
    return said.stream().filter(line -> line.startsWith("epoch")).toList();
  }

  private byte[] train(String name, int threads, int killAtEpoch, String... more)
      throws IOException {
    Path file = folder.resolve(name + ".model");
    List<String> settings =
        new ArrayList<>(
            List.of(
                "train.model", file.toString(),
                "train.epochs", String.valueOf(EPOCHS),
                "train.patience", "1000",
                "train.warmup", "2",
                "train.batch", "4",
                "train.dropout.word", "0.1",
                "train.dropout.pooled", "0.1",
                "train.threads", String.valueOf(threads)));
    settings.addAll(List.of(more));
    TrainingOptions options = SmallTraining.options(settings.toArray(String[]::new));
    try (Workers workers = new Workers(threads)) {
      TrainingData data = SmallTraining.data(options, workers);
      new Trainer(options, new Listener(killAtEpoch))
          .train(data, NetworkInTraining.random(data, options), workers);
    }
    return Files.readAllBytes(file);
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final class Listener extends SilentListener {
    private final int killAtEpoch;

    Listener(int killAtEpoch) {
      this.killAtEpoch = killAtEpoch;
    }

    @Override
    public void begin(String work, long size) {
      if (work.startsWith("epoch " + killAtEpoch + " ")) {
        throw new Killed();
      }
      said.add(work);
    }

    @Override
    public void measured(int epoch, long parameters, List<Figure> figures) {
      said.add("measured " + epoch);
      assertTrue(parameters > 0 && !figures.isEmpty());
    }
  }
}
