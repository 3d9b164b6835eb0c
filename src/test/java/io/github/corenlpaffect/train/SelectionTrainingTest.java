package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.selection.SelectionHistory;
import io.github.corenlpaffect.train.selection.SelectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real trainings of three made-up corpora, of which the tasks of the first are the targets. */
class SelectionTrainingTest {
  private static final int EPOCHS = 3;
  private static final int NEVER = Integer.MAX_VALUE;

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void everySelectionEndsWithTheSameBytesOnTwoThreadsAndAfterAKill(SelectionKind kind)
      throws IOException {
    byte[] one = train("one", kind, 1, NEVER);

    assertArrayEquals(one, train("two", kind, 2, NEVER));
    assertThrows(Killed.class, () -> train("killed", kind, 1, 2));
    assertTrue(Files.exists(folder.resolve("killed.model.checkpoint")));
    assertArrayEquals(one, train("killed", kind, 1, NEVER));
    assertTellsShares(kind, "one.model");
  }

  private void assertTellsShares(SelectionKind kind, String model) throws IOException {
    Map<String, String> entries = AffectModel.load(folder.resolve(model)).provenance().entries();

    double sum = 0;
    for (String corpus : List.of("moods", "tags", "values")) {
      sum += Double.parseDouble(entries.get("share." + corpus).split(" ")[0]);
    }
    assertEquals(1, sum, 2e-4);
    assertTrue(entries.get("share.moods").endsWith("of the examples, 6 of its texts for tuning"));
    assertEquals(kind.name().toLowerCase(Locale.ROOT), entries.get("train.selection"));
  }

  @Test
  void everyEpochTellsItsShares() throws IOException {
    train("told", SelectionKind.FIXED, 1, NEVER);

    // Nearly 15, 11 and 8 of 34 examples: every round rounds.
    List<String> shares = said.stream().filter(line -> line.startsWith("shares")).toList();
    assertEquals(EPOCHS, shares.size());
    for (String line : shares) {
      assertTrue(line.matches("shares:  moods 0.4..  tags 0.(29|3.).*  values 0.2.."), line);
    }
  }

  @Test
  void selectionsDiffer() throws IOException {
    byte[] fixed = train("fixed", SelectionKind.FIXED, 2, NEVER);

    for (SelectionKind kind : SelectionKind.values()) {
      assertEquals(
          kind == SelectionKind.FIXED,
          Arrays.equals(fixed, train(kind.name(), kind, 2, NEVER)),
          kind.name());
    }
  }

  @Test
  void aPlainRunSaysNothingOfSelections() throws IOException {
    TrainingOptions options = options("plain", 1, "train.targets", "ranks");
    train(options, NEVER);
    Map<String, String> entries = AffectModel.load(options.model()).provenance().entries();

    for (String name : List.of("selection", "rounds", "tuning", "targets")) {
      assertFalse(entries.containsKey("train." + name), name);
    }
    assertFalse(entries.containsKey("share.moods"));
  }

  @Test
  void fixedRoundsAreTheEpochsOfThePlan() {
    TrainingOptions options = options("fixed", 1);
    try (Workers workers = new Workers(1)) {
      TrainingData data = data(options, workers);
      Curriculum curriculum =
          new Curriculum(data, options, NetworkInTraining.random(data, options), workers);
      EpochPlan<Example> plan = new EpochPlan<>(data.corpora(), options.seed());
      SelectionHistory history = curriculum.begun(SelectionHistory.NONE);
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        int[] counts = curriculum.counts(history);
        assertEquals(plan.epoch(epoch), curriculum.examples(history, counts));
        history = curriculum.after(history, counts);
      }
    }
  }

  @Test
  void aTargetThatIsNotLearntIsRefused() {
    assertMessage(
        "train.targets names nonsense, which is no task of this run; it learns [ranks, levels,",
        "train.targets",
        "nonsense");
  }

  @Test
  void targetsWithoutTextsForTuningAreRefused() {
    assertMessage(
        "no text for tuning has labels of [v-levels]",
        "train.targets",
        "v-levels",
        "train.seed",
        "2");
  }

  private void assertMessage(String part, String... more) {
    List<String> settings = new ArrayList<>(List.of("train.selection", "bandit"));
    settings.addAll(List.of(more));
    TrainingOptions options = options("refused", 1, settings.toArray(String[]::new));
    Exception e = assertThrows(IllegalArgumentException.class, () -> trainWithoutTuning(options));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  private byte[] train(String name, SelectionKind kind, int threads, int killInEpoch)
      throws IOException {
    TrainingOptions options =
        options(
            name,
            threads,
            "train.selection",
            kind.name().toLowerCase(Locale.ROOT),
            "train.rounds",
            "4",
            "train.tuning",
            "0.1",
            "train.targets",
            "ranks five");
    train(options, killInEpoch);
    return Files.readAllBytes(options.model());
  }

  private void train(TrainingOptions options, int killInEpoch) throws IOException {
    try (Workers workers = new Workers(options.threads())) {
      TrainingData data = data(options, workers);
      new Trainer(options, new Killer(killInEpoch))
          .train(data, NetworkInTraining.random(data, options), workers);
    }
  }

  private static void trainWithoutTuning(TrainingOptions options) throws IOException {
    try (Workers workers = new Workers(1)) {
      TrainingData data = SmallTraining.data(options, workers);
      new Trainer(options, new SilentListener())
          .train(data, NetworkInTraining.random(data, options), workers);
    }
  }

  private TrainingOptions options(String name, int threads, String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "train.model", folder.resolve(name + ".model").toString(),
                "train.epochs", String.valueOf(EPOCHS),
                "train.patience", "1000",
                "train.warmup", "2",
                "train.batch", "4",
                "train.rate", "0.02",
                "train.dropout.word", "0.1",
                "train.threads", String.valueOf(threads)));
    settings.addAll(List.of(more));
    return SmallTraining.options(settings.toArray(String[]::new));
  }

  private static TrainingData data(TrainingOptions options, Workers workers) {
    return SmallTraining.data(options, workers, SelectionTrainingTest::corpora);
  }

  private static ImmutableList<TrainingCorpus<Example>> corpora(ImmutableList<Example> texts) {
    return ImmutableList.of(
        new TrainingCorpus<>(
            "moods", ImmutableList.of(texts.get(0), texts.get(1), texts.get(5)), 5, texts),
        new TrainingCorpus<>("tags", texts.subList(2, 4), 5.5),
        new TrainingCorpus<>("values", texts.subList(4, 5), 8));
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Kills in the middle of an epoch. */
  private final class Killer extends SilentListener {
    private final int epoch;
    private int begun;

    Killer(int epoch) {
      this.epoch = epoch;
    }

    @Override
    public void say(String line) {
      said.add(line);
    }

    @Override
    public void begin(String work, long size) {
      begun++;
    }

    @Override
    public void advance(long done, String detail) {
      if (begun == epoch && done >= 5) {
        throw new Killed();
      }
    }
  }
}
