/**
 * From a CoreNLP sentence to {@link io.github.corenlpaffect.feature.SentenceFeatures}: which rows
 * of the model's word table a token means, and which marks (spelling, negation, part of speech …)
 * it carries. Uses CoreNLP's annotations and nothing else of this project.
 *
 * <p>What runs while a model is loaded has loops and {@code concat} rather than lambdas, streams,
 * regular expressions and {@code +}: a new JVM takes up to milliseconds to make each of these run.
 */
package io.github.corenlpaffect.feature;
