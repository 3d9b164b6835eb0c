package io.github.corenlpaffect.application.course;

/**
 * A place at which the smooth course of a dimension turns.
 *
 * @param kind which way
 * @param place where, 0…1 of the text
 * @param value of the arc there
 * @param prominence how far the arc falls from a high, or rises from a low, on the side where that
 *     is less
 * @param sentence the sentence around it that is nearest to its end of the dimension
 */
public record TurningPoint(
    Kind kind, double place, double value, double prominence, CourseSentence sentence) {}
