/**
 * What a model's, a baseline's or CoreNLP's own predictions are worth on corpora: for each task the
 * measures that its owners use, once on the head's outputs and once on what the product shows.
 */
package io.github.corenlpaffect.train.evaluation;
