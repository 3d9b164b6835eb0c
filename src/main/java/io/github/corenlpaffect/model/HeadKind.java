package io.github.corenlpaffect.model;

/** The kinds of prediction that a head can make. */
public enum HeadKind {
  /** One amount per label, each between the head's low and high. */
  REGRESSION,
  /** One whole level per label, from the head's low to its high. */
  ORDINAL,
  /** Exactly one of the labels: probabilities that add up to 1. */
  SINGLE_LABEL,
  /** Any number of the labels: one probability each. */
  MULTI_LABEL
}
