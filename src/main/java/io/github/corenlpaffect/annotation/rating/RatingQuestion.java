package io.github.corenlpaffect.annotation.rating;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * How annotators are asked.
 *
 * @param words the question
 * @param kind what an answer can be
 */
record RatingQuestion(String words, AnswerKind kind) {
  /** The most answers that get a button and a key each. */
  static final int MOST_BUTTONS = 10;

  /** The usual words for a dimension: an emotion, valence, or something of one's own. */
  static String usual(String dimension, AnswerKind kind) {
    if (kind instanceof Amounts scale) {
      return dimension.equals("valence")
          ? "How does whoever wrote this feel, from "
              + scale.answer(scale.low())
              + ", as bad as can be, to "
              + scale.answer(scale.high())
              + ", as good as can be?"
          : "How much "
              + dimension
              + " does the text express, from "
              + scale.answer(scale.low())
              + ", none, to "
              + scale.answer(scale.high())
              + ", the most one can infer?";
    }
    return "Which " + dimension + " fits the text?";
  }

  /** The answers to choose from; none where there are so many that they have to be typed. */
  ImmutableList<String> answers() {
    if (kind instanceof Categories categories) {
      return categories.names();
    }
    Amounts scale = (Amounts) kind;
    double low = Math.ceil(scale.low());
    double steps = Math.floor(scale.high()) - low + 1;
    return steps < 2 || steps > MOST_BUTTONS
        ? ImmutableList.of()
        : IntStream.range(0, (int) steps)
            .mapToObj(step -> scale.answer(low + step))
            .collect(ImmutableList.toImmutableList());
  }
}
