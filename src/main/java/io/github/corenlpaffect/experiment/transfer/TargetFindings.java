package io.github.corenlpaffect.experiment.transfer;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.train.evaluation.MainMeasure;

/**
 * What was found of one task of a domain.
 *
 * @param domain the domain's name
 * @param target the task's name
 * @param measure its main measure
 * @param texts how many texts it was measured on
 * @param product by what was known of the domain the figure of what the product shows
 * @param head the same of the task's own head, where it was learnt
 * @param gains by what was known how much better the product is than with nothing known
 */
record TargetFindings(
    String domain,
    String target,
    MainMeasure measure,
    int texts,
    ImmutableMap<Condition, MeanDeviation> product,
    ImmutableMap<Condition, MeanDeviation> head,
    ImmutableMap<Condition, Difference> gains) {

  /** The same with other gains. */
  TargetFindings with(ImmutableMap<Condition, Difference> others) {
    return new TargetFindings(domain, target, measure, texts, product, head, others);
  }

  /** What a report calls it: the target, and its domain where that is another name. */
  String label() {
    return target.startsWith(domain) ? target : domain + ": " + target;
  }
}
