package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * A text, and what models make of it. Texts are told apart by their place, not by what they say.
 *
 * @param text the text
 * @param answers of each question what each model answers
 * @param vector what the first model's outputs are read from; not to be changed
 * @param words its words in small letters
 */
public record Candidate(
    String text,
    ImmutableList<ImmutableList<Answer>> answers,
    float[] vector,
    ImmutableSet<String> words) {

  /** How unsure the models are of a question, by their own account: the mean, 0…1. */
  double uncertainty(int question) {
    return answers.get(question).stream().mapToDouble(Answer::uncertainty).average().orElseThrow();
  }

  /** How far the models disagree about a question, 0…1; 0 with one model. */
  double disagreement(int question) {
    return Answer.disagreement(answers.get(question));
  }

  /** What the first model answers to a question. */
  Answer first(int question) {
    return answers.get(question).get(0);
  }
}
