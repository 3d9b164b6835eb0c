package io.github.corenlpaffect.cli;

import java.util.OptionalDouble;

/**
 * What one measure says of one task.
 *
 * @param task the head's name
 * @param metric the measure
 * @param texts the number of texts that it looks at
 * @param head its value for the model's head
 * @param product its value for what the model's product shows
 * @param baseline its value for the means and majorities of the corpus's train part
 * @param sample its values on the texts that CoreNLP has seen; empty figures without any
 */
record EvaluationRow(
    String task,
    String metric,
    int texts,
    OptionalDouble head,
    OptionalDouble product,
    OptionalDouble baseline,
    Sample sample) {

  /**
   * CoreNLP beside the product on the same texts.
   *
   * @param texts their number
   * @param coreNlp CoreNLP's own sentiment
   * @param product what the model's product shows
   */
  record Sample(int texts, OptionalDouble coreNlp, OptionalDouble product) {
    static final Sample NONE = new Sample(0, OptionalDouble.empty(), OptionalDouble.empty());
  }
}
