package io.github.corenlpaffect.teacher;

import com.google.common.collect.ImmutableMap;

/**
 * A text as the teacher sees it.
 *
 * @param text the text
 * @param pieces its word pieces
 * @param labels by the task's place what is known of it, as {@code LabelledText} holds it
 */
record Sample(String text, int[] pieces, ImmutableMap<Integer, double[]> labels) {

  int length() {
    return pieces.length;
  }
}
