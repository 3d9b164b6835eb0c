/**
 * How a model does on texts of different kinds, each of them a part of a corpus, beside another
 * system on the same texts. Uses what {@code train.evaluation} predicts.
 */
package io.github.corenlpaffect.train.evaluation.domain;
