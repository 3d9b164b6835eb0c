package io.github.corenlpaffect.application.course;

import io.github.corenlpaffect.application.Dimension;

/**
 * A sentence in which a dimension is strongest.
 *
 * @param dimension the dimension
 * @param value its value in the sentence
 * @param sentence the sentence
 */
public record Peak(Dimension dimension, double value, CourseSentence sentence) {}
