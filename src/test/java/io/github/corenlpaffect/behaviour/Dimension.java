package io.github.corenlpaffect.behaviour;

import java.util.List;
import java.util.Map;

/**
 * A respect in which people differ and a model must not care.
 *
 * @param frames sentences with the slot {@code person}, or with {@code word}
 * @param groups the fillers of the slots by group, at least two groups; what stands for a person
 *     has as many variants in each, in the same order where they correspond
 */
record Dimension(
    String name, List<Template> frames, Map<String, List<Map<String, Filler>>> groups) {
  static final String PERSON = "person";
  static final String WORD = "word";

  /** The sentences that a frame makes of a group, without repetition. */
  static List<String> sentences(Template frame, List<Map<String, Filler>> group) {
    return group.stream().map(frame::fill).distinct().toList();
  }
}
