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

  private SoftLabels trained(String name, TrainingListener listener) throws IOException {
    TeacherOptions options =
        Samples.options(
            "teacher.frozenLayers", "11",
            "teacher.dropout", "0",
            "teacher.batch", "2",
            "teacher.epochs", "5");
    ImmutableList<TrainingCorpus<Sample>> corpora;
    ImmutableList<Sample> samples;
    try (WordPieces pieces = WordPieces.read(BertTeacher.tokenizer(), 64)) {
      samples = ImmutableList.of(sample(RAIN, 0, pieces), sample(TEA, 1, pieces));
      corpora = ImmutableList.of(new TrainingCorpus<>("made up", samples, 4));
    }
    TeacherData data =
        new TeacherData(
            new TrainingTexts(
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(TASK),
                ImmutableList.of(1.0)),
            corpora);
    try (NDManager manager = NDManager.newBaseManager();
        TorchWorkers workers = new TorchWorkers(2)) {
      TeacherNetwork network =
          new TeacherNetwork(manager, OnnxWeights.read(BertTeacher.encoder()), 2, options);
      TeacherCheckpoint checkpoint =
          new TeacherCheckpoint(folder.resolve(name), "made up", Duration.ZERO);
      new TeacherTrainer(manager, network, data, options, workers)
          .train(name, corpora, checkpoint, listener);
      LabelPart part = new LabelPart(folder.resolve(name + ".labels"), "made up", 2);
      return new TeacherLabeller(manager, network, data.texts().heads(), workers)
          .label(name, samples, part, new Interruption(Integer.MAX_VALUE));
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
