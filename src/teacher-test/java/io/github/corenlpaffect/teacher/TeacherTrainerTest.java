package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.NDManager;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.TrainingCorpus;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.TrainingTexts;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeacherTrainerTest {
  private static final Task TASK =
      Task.ofItsOwn(HeadSpec.singleLabel("topic", ImmutableList.of("rain", "tea")));
  private static final String RAIN = "rain rain rain";
  private static final String TEA = "a cup of tea";

  @TempDir private Path folder;

  @Test
  void aNetworkLearnsWhatItsTextsSay() throws IOException {
    SoftLabels labels = trained("whole", new Interruption(Integer.MAX_VALUE));
    assertTrue(labels.of(RAIN).orElseThrow()[0] > 0.8);
    assertTrue(labels.of(TEA).orElseThrow()[1] > 0.8);
  }

  @Test
  void aRunThatWasKilledEndsAsOneThatWasNot() throws IOException {
    SoftLabels whole = trained("whole", new Interruption(Integer.MAX_VALUE));
    assertThrows(CancellationException.class, () -> trained("killed", new Interruption(7)));
    Interruption second = new Interruption(Integer.MAX_VALUE);
    SoftLabels killed = trained("killed", second);
    assertEquals(8, second.firstStep);
    assertArrayEquals(whole.of(TEA).orElseThrow(), killed.of(TEA).orElseThrow(), 1e-4f);
  }

  @Test
  void aNetworkBeginsWithAnother() throws IOException {
    SoftLabels labels = trained("whole", new Interruption(Integer.MAX_VALUE));
    try (NDManager manager = NDManager.newBaseManager();
        TorchWorkers workers = new TorchWorkers(1)) {
      TeacherNetwork network = network(manager, 2, "0");
      TeacherCheckpoint.begin(folder.resolve("whole"), network.weights());
      assertArrayEquals(
          labels.of(TEA).orElseThrow(),
          label("other", manager, network, workers).of(TEA).orElseThrow(),
          1e-4f);
      TeacherNetwork three = network(manager, 3, "11");
      assertThrows(
          IOException.class,
          () -> TeacherCheckpoint.begin(folder.resolve("whole"), three.weights()));
    }
  }

  private SoftLabels trained(String name, TrainingListener listener) throws IOException {
    ImmutableList<TrainingCorpus<Sample>> corpora =
        ImmutableList.of(new TrainingCorpus<>("made up", samples(), 4));
    TeacherData data =
        new TeacherData(
            new TrainingTexts(
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(TASK),
                ImmutableList.of(1.0)),
            corpora);
    try (NDManager manager = NDManager.newBaseManager();
        TorchWorkers workers = new TorchWorkers(2)) {
      TeacherNetwork network = network(manager, 2, "11");
      TeacherCheckpoint checkpoint =
          new TeacherCheckpoint(folder.resolve(name), "made up", Duration.ZERO);
      new TeacherTrainer(manager, network, data, options("11"), workers)
          .train(name, corpora, checkpoint, listener);
      return label(name, manager, network, workers);
    }
  }

  private SoftLabels label(
      String name, NDManager manager, TeacherNetwork network, TorchWorkers workers)
      throws IOException {
    LabelPart part = new LabelPart(folder.resolve(name + ".labels"), "made up", 2);
    return new TeacherLabeller(manager, network, ImmutableList.of(TASK.head()), workers)
        .label(name, samples(), part, new Interruption(Integer.MAX_VALUE));
  }

  private static TeacherNetwork network(NDManager manager, int outputs, String frozenLayers)
      throws IOException {
    OnnxWeights encoder = OnnxWeights.read(BertTeacher.encoder());
    return new TeacherNetwork(manager, encoder, outputs, options(frozenLayers));
  }

  private static TeacherOptions options(String frozenLayers) {
    return Samples.options(
        "teacher.frozenLayers", frozenLayers,
        "teacher.dropout", "0",
        "teacher.batch", "2",
        "teacher.epochs", "5");
  }

  private static ImmutableList<Sample> samples() throws IOException {
    try (WordPieces pieces = WordPieces.read(BertTeacher.tokenizer(), 64, Samples.words())) {
      return ImmutableList.of(sample(RAIN, 0, pieces), sample(TEA, 1, pieces));
    }
  }

  private static Sample sample(String text, int topic, WordPieces pieces) {
    double[] label = {1 - topic, topic};
    return new Sample(text, pieces.of(text), ImmutableMap.of(0, label));
  }

  /** Ends the run after a step. */
  private static final class Interruption implements TrainingListener {
    private final int last;
    private long firstStep = -1;

    Interruption(int last) {
      this.last = last;
    }

    @Override
    public void say(String line) {}

    @Override
    public void begin(String work, long size) {}

    @Override
    public void advance(long done, String detail) {
      firstStep = firstStep < 0 ? done : firstStep;
      if (done > last) {
        throw new CancellationException("killed");
      }
    }

    @Override
    public void end() {}
  }
}
