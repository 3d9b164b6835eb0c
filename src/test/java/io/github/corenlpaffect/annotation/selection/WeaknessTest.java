package io.github.corenlpaffect.annotation.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.metric.Correlation;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeaknessTest {
  private static final double EXACT = 1e-9;

  @TempDir private Path folder;
  private final AffectModel model = SmallModel.withSeed(1);

  @Test
  void theExpectedGainIsTheErrorOverTheLabels() {
    assertEquals(.4 / 50, ExpectedGain.ofNextLabel(.6, 50), EXACT);
    assertEquals(1.0 / 50, ExpectedGain.ofNextLabel(-.3, 50), EXACT);
  }

  @Test
  void everyTaskIsMeasuredOnTheTextsThatHaveItsLabels() throws IOException {
    Corpus labelled =
        read(
            "text\turgency@0..1\tvalence\tanger\n"
                + "I am sad\t1\t-0.5\t\n"
                + "I am happy !\t0.2\t1\t\n"
                + "not the user\t0.9\t0\t0.4\n");

    Map<String, Double> gains = Weakness.of(model, labelled);

    assertEquals(
        Set.of("own/urgency/value", "valence/valence"), gains.keySet(), "one label tells nothing");
    ModelPredictor predictor = new ModelPredictor(model, ModelPredictor.FAST_TIER);
    double[] said =
        labelled.train().stream()
            .mapToDouble(text -> predictor.affect(text.text()).valence())
            .toArray();
    double figure = Correlation.pearson(new double[] {-.5, 1, 0}, said);
    assertEquals(ExpectedGain.ofNextLabel(figure, 3), gains.get("valence/valence"), EXACT);
  }

  @Test
  void questionsCountByTheirOwnGainOrTheirTasksOrTheMean() {
    CandidateReader reader =
        new CandidateReader(List.of(model), List.of("valence", "own/levels", "own/topic"));
    assertEquals(
        ImmutableDoubleArray.of(.2, .1, .4, .25),
        ExpectedGain.weights(
            reader,
            Map.of("valence", .2, "own/levels/anger", .1, "own/levels", .4, "own/topic/x", .3)));
    assertEquals(ImmutableDoubleArray.of(1, 1, 1, 1), ExpectedGain.weights(reader, Map.of()));
  }

  private Corpus read(String table) throws IOException {
    return new OwnFormat(model.heads())
        .read(Files.writeString(folder.resolve("labelled.tsv"), table));
  }
}
