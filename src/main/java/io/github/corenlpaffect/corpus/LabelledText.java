package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableMap;

/**
 * A text with the labels that it carries, for some tasks or for all.
 *
 * @param id where the text comes from, unique in its corpus
 * @param text the text as a person would write it: escapes decoded, one sequence
 * @param labels from the head's name to one number per label of the head, on the corpus's own
 *     scale, NaN where a label is missing; for single-label heads the probability of each label
 */
public record LabelledText(String id, String text, ImmutableMap<String, double[]> labels) {}
