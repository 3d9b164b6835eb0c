package io.github.corenlpaffect.application.course;

import io.github.corenlpaffect.Affect;

/**
 * A sentence in the course of a text.
 *
 * @param index its place among the text's sentences, from 0
 * @param begin where it begins in the text, in characters
 * @param end where it ends
 * @param text the sentence itself
 * @param place where its middle is, counted in tokens: 0 is the beginning of the text, 1 its end
 * @param share its share of the tokens of the text, 0…1; all together 1
 * @param weight how much it counts in a mean, above 0, as for the document's affect
 * @param affect its affect
 */
public record CourseSentence(
    int index,
    int begin,
    int end,
    String text,
    double place,
    double share,
    double weight,
    Affect affect) {

  /** The same at another place. */
  CourseSentence at(double place) {
    return new CourseSentence(index, begin, end, text, place, share, weight, affect);
  }
}
