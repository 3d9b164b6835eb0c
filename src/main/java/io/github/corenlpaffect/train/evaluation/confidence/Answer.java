package io.github.corenlpaffect.train.evaluation.confidence;

/**
 * How sure the product was of a text and how far it was from gold.
 *
 * @param confidence as it was stated, 0…1
 * @param error of sentiment 0 for the right class and 1 for another; of amounts the absolute error
 *     as a share of the range
 */
record Answer(double confidence, double error) {}
