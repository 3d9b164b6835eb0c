package io.github.corenlpaffect.experiment.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.experiment.TaskPredictions;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransferComparisonTest {
  private static final int TEXTS = 100;

  private final Task task =
      Task.ofItsOwn(HeadSpec.singleLabel("made", List.of("negative", "positive")));
  private final Corpus corpus =
      new Corpus(
          "made",
          "open",
          ImmutableList.of(task),
          ImmutableList.of(),
          IntStream.range(0, TEXTS)
              .mapToObj(i -> new LabelledText("t" + i, "text " + i, gold(i)))
              .collect(ImmutableList.toImmutableList()),
          ImmutableList.of());
  private final Domain domain =
      new Domain(corpus, ImmutableList.of(task), ImmutableList.of(), ImmutableList.of(corpus));

  /** Accuracies .5 and .6 without labels, .6 and .7 with four, .9 and .9 with all. */
  @Test
  void gainsAreDifferencesOfMeansOverSeeds() {
    TargetFindings found = found();

    assertEquals(0.55, found.product().get(Condition.SOURCE).mean(), 1e-12);
    assertEquals(Math.sqrt(0.005), found.product().get(Condition.SOURCE).deviation(), 1e-12);
    assertEquals(0.10, found.gains().get(Condition.few(4)).value(), 1e-12);
    assertEquals(0.35, found.gains().get(Condition.ALL).value(), 1e-12);
    assertEquals(ImmutableList.of(Condition.ALL), found.head().keySet().asList());
    assertEquals(TEXTS, found.texts());
    assertTrue(found.gains().get(Condition.ALL).interval().low() > 0);
  }

  @Test
  void allComparisonsOfTheStudyAreCorrectedTogether() {
    TargetFindings found = found();

    List<TargetFindings> adjusted = TransferComparison.adjusted(List.of(found, found));

    double p = found.gains().get(Condition.ALL).p();
    assertEquals(4 * p, adjusted.get(0).gains().get(Condition.ALL).adjusted(), 1e-12);
    assertEquals(4 * p, adjusted.get(1).gains().get(Condition.ALL).adjusted(), 1e-12);
    TransferFindings both =
        new TransferFindings(options(), ImmutableList.of(), ImmutableList.copyOf(adjusted));
    assertEquals(2, both.gainers(Condition.ALL));
    assertEquals(0, both.losers(Condition.ALL));
    assertEquals(0.35, both.meanGain(Condition.ALL), 1e-12);
  }

  @Test
  void whatIsUndefinedIsNoGainAndNotDrawn() {
    TargetFindings found = found();
    TargetFindings undefined =
        new TransferComparison(options())
            .of(domain, said(Double.NaN, 0.6, 0.6, 0.7, 0.9, 0.9))
            .get(0);
    assertEquals(0.6, undefined.product().get(Condition.SOURCE).mean(), 1e-12);
    assertFalse(undefined.gains().get(Condition.ALL).isSignificant());
    TargetFindings none =
        new TransferComparison(options())
            .of(domain, said(Double.NaN, Double.NaN, 0.6, 0.7, 0.9, 0.9))
            .get(0);

    assertTrue(Double.isNaN(none.gains().get(Condition.ALL).value()));
    assertFalse(TransferChart.svg(findings(none)).isPresent());
    assertTrue(TransferChart.svg(findings(found)).isPresent());
    assertTrue(new TransferReport(findings(none)).lines().get(0).contains("labels 0: –"));
    assertTrue(TransferJson.of(findings(none)).toString().contains("{\"value\":null"));
  }

  private static TransferFindings findings(TargetFindings target) {
    return new TransferFindings(
        options(), ImmutableList.of(), TransferComparison.adjusted(List.of(target)));
  }

  private TargetFindings found() {
    return new TransferComparison(options()).of(domain, said(0.5, 0.6, 0.6, 0.7, 0.9, 0.9)).get(0);
  }

  private static TransferOptions options() {
    Properties properties = new Properties();
    properties.setProperty("transfer.domains", "made");
    properties.setProperty("transfer.labels", "4");
    properties.setProperty("transfer.seeds", "1 2");
    properties.setProperty("transfer.selfTraining", "false");
    properties.setProperty("transfer.resamples", "200");
    return TransferOptions.of(properties);
  }

  private ImmutableTable<Condition, Long, DomainPredictions> said(double... accuracies) {
    ImmutableTable.Builder<Condition, Long, DomainPredictions> said = ImmutableTable.builder();
    int next = 0;
    for (Condition condition : options().conditions()) {
      for (long seed : options().seeds()) {
        ImmutableList<TaskPredictions> right = ImmutableList.of(right(accuracies[next++]));
        said.put(
            condition,
            seed,
            new DomainPredictions(
                right, condition.equals(Condition.ALL) ? right : ImmutableList.of()));
      }
    }
    return said.buildOrThrow();
  }

  /** Predictions that are right for this share of the texts, the first ones; NaN for none. */
  private TaskPredictions right(double accuracy) {
    return TaskPredictions.of(
        corpus,
        "made",
        text -> {
          double[] gold = gold(text).get("made");
          double[] wrong = {gold[1], gold[0]};
          return Double.isNaN(accuracy)
              ? new double[] {Double.NaN, Double.NaN}
              : text < accuracy * TEXTS ? gold : wrong;
        });
  }

  private static ImmutableMap<String, double[]> gold(int text) {
    return ImmutableMap.of("made", text % 2 == 0 ? new double[] {1, 0} : new double[] {0, 1});
  }
}
