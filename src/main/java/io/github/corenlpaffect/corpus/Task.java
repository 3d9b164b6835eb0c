package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.Map;

/**
 * A set of labels that a corpus has: the head that predicts them and what they say about the
 * product's own outputs.
 *
 * @param head the head, on the corpus's own scale
 * @param scale how the labels relate to the product's scale
 * @param meaning from a label of the head to the product's output that it informs: an emotion's
 *     label, {@code valence}, a sentiment ({@code very negative} … {@code very positive}, where
 *     {@code negative} of a head without {@code very negative} covers both), or {@code none} for a
 *     label that denies all emotions; labels that inform nothing are absent
 */
public record Task(HeadSpec head, Scale scale, ImmutableMap<String, String> meaning) {

  /** How a corpus's labels relate to the product's absolute scale. */
  public enum Scale {
    /** The labels are amounts on the product's scale, up to a linear change of units. */
    ABSOLUTE,
    /**
     * The labels are amounts on the product's scale, rounded to whole levels of the head: a finer
     * scale beside them orders what has the same level.
     */
    ROUNDED,
    /** The labels grow with the product's amounts in a way that training has to find out. */
    MONOTONE
  }

  /** A task whose labels inform nothing but their own head. */
  public static Task ofItsOwn(HeadSpec head) {
    return new Task(head, Scale.MONOTONE, ImmutableMap.of());
  }

  /** A task whose labels have the names of the product's outputs that they inform. */
  public static Task ofOutputs(HeadSpec head, Scale scale) {
    return new Task(head, scale, Maps.toMap(head.labels(), label -> label));
  }

  /** A task of outputs and of one label that denies all emotions. */
  public static Task ofOutputsOrNone(HeadSpec head, Scale scale, String none) {
    return new Task(
        head, scale, Maps.toMap(head.labels(), label -> label.equals(none) ? "none" : label));
  }

  /** A task with the meaning of its labels. */
  public static Task of(HeadSpec head, Scale scale, Map<String, String> meaning) {
    return new Task(head, scale, ImmutableMap.copyOf(meaning));
  }
}
