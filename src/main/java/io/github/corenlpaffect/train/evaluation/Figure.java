package io.github.corenlpaffect.train.evaluation;

import java.util.OptionalDouble;

/**
 * One line of an evaluation.
 *
 * @param task the head's name
 * @param metric the measure, for instance {@code Pearson, anger}
 * @param head its value on the head's outputs; empty where the system has no such head or the
 *     measure is undefined
 * @param product its value on what the product shows; empty where the product does not show all of
 *     the labels or the measure is undefined
 * @param texts the number of texts with a label that the measure looks at
 */
public record Figure(
    String task, String metric, OptionalDouble head, OptionalDouble product, int texts) {}
