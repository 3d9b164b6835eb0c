/**
 * From a CoreNLP sentence to {@link io.github.corenlpaffect.feature.SentenceFeatures}: which rows
 * of the model's word table a token means, and which marks (spelling, negation, part of speech …)
 * it carries. Uses CoreNLP's annotations and nothing else of this project.
 */
package io.github.corenlpaffect.feature;
