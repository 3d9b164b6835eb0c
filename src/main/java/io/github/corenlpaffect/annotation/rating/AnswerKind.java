package io.github.corenlpaffect.annotation.rating;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.agreement.Coefficient;
import io.github.corenlpaffect.annotation.agreement.Level;

/** What an answer to a text can be. */
public sealed interface AnswerKind permits Amounts, Categories {

  /** The column of answers. */
  String column();

  /**
   * The number of an answer.
   *
   * @throws IllegalArgumentException if it is none; says what would be one
   */
  double number(String answer);

  /** The answer with this number, as a person writes it. */
  String answer(double number);

  /** What two different answers tell. */
  Level level();

  /** The coefficients of agreement that are fit for such answers. */
  ImmutableList<Coefficient> coefficients();
}
