package io.github.corenlpaffect.train.evaluation.domain;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.metric.Interval;
import io.github.corenlpaffect.metric.PairedBootstrap;
import io.github.corenlpaffect.train.evaluation.Predictor;
import io.github.corenlpaffect.train.evaluation.domain.DomainFigure.Rival;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Measures a model domain by domain, perhaps beside another system.
 *
 * @param model the model
 * @param rival the other system
 */
public record DomainEvaluation(Predictor model, Optional<Predictor> rival) {

  /** The figures of the domains that a corpus has texts of. */
  public ImmutableList<DomainFigure> figures(Corpus corpus) {
    return Domain.all().stream()
        .filter(domain -> domain.corpus().equals(corpus.name()))
        .map(domain -> figure(domain, corpus))
        .filter(figure -> figure.texts() > 0)
        .collect(ImmutableList.toImmutableList());
  }

  private DomainFigure figure(Domain domain, Corpus corpus) {
    List<LabelledText> texts = domain.heldOut(corpus);
    double[] gold = domain.gold(corpus, texts);
    double[] predicted = predicted(domain, model, texts);
    return new DomainFigure(
        domain,
        texts.size(),
        domain.measure().of(gold, predicted),
        rival.map(other -> compared(domain, gold, predicted, predicted(domain, other, texts))));
  }

  private static double[] predicted(Domain domain, Predictor system, List<LabelledText> texts) {
    return system.predict(texts).stream().mapToDouble(domain.measure()::predicted).toArray();
  }

  private static Rival compared(
      Domain domain, double[] gold, double[] predicted, double[] ofRival) {
    DomainMeasure measure = domain.measure();
    Interval interval =
        PairedBootstrap.ofDifference(
            gold.length,
            drawn -> measure.of(chosen(gold, drawn), chosen(predicted, drawn)),
            drawn -> measure.of(chosen(gold, drawn), chosen(ofRival, drawn)));
    double value = measure.of(gold, ofRival);
    return new Rival(value, measure.of(gold, predicted) - value, interval);
  }

  private static double[] chosen(double[] values, int[] texts) {
    return Arrays.stream(texts).mapToDouble(text -> values[text]).toArray();
  }
}
