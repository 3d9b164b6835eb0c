package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.EmotionIntensities;

/**
 * A text to choose from.
 *
 * @param number its place among all of them, from 0
 * @param source what its source is called
 * @param line the line at which its record begins, from 1
 * @param text what may be labelled
 * @param valence what a model predicts, −1 to 1
 * @param emotions what a model predicts
 */
record Candidate(
    long number,
    String source,
    long line,
    String text,
    double valence,
    EmotionIntensities emotions) {}
