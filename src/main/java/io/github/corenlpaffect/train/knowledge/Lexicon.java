package io.github.corenlpaffect.train.knowledge;

import com.google.common.collect.ImmutableMap;

/**
 * Scores of words.
 *
 * @param name its file's name
 * @param columns how many scores a word has
 * @param polarities whether it is a list of positive and negative words
 * @param scores by word, in lower case where the owner has it so
 */
record Lexicon(
    String name, int columns, boolean polarities, ImmutableMap<String, float[]> scores) {}
