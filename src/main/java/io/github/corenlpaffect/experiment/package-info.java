/**
 * Experiments: a grid of training recipes, run and measured under equal conditions, compared with
 * honest statistics. May use training, corpora, metrics, {@code report} and what they use; only
 * {@code cli} uses it.
 */
package io.github.corenlpaffect.experiment;
