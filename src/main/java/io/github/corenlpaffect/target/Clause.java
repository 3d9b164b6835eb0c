package io.github.corenlpaffect.target;

import java.util.ArrayList;
import java.util.List;

/** A clause: its tokens and its verb. */
final class Clause {
  static final int NONE = -1;

  final List<Integer> tokens = new ArrayList<>();
  /** The first token of the finite verb with its auxiliaries; {@link #NONE} without one. */
  int verb = NONE;
  /** The verb that carries the meaning. */
  int main = NONE;
  /** The subordinating word it begins with, or the empty string. */
  String marker = "";
  /** The clause that this one is said or meant in. */
  Clause reporter;
  /** The clause before it of the same sentence part, whose subject or predicate it may share. */
  Clause previous;
  /** The noun phrase that a relative clause speaks of. */
  NounPhrase antecedent;
  int pronoun = NONE;

  int begin() {
    return tokens.get(0);
  }

  int end() {
    return tokens.get(tokens.size() - 1) + 1;
  }

  boolean hasVerb() {
    return verb != NONE;
  }
}
