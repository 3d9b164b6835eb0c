package io.github.corenlpaffect.train.knowledge;

/** Which clusters of words training may use. */
public enum Clusters {
  /** None at all. */
  NONE,
  /**
   * Brown clusters of tweets. The software that they are published with is under the GPL, version 2
   * or later; of the clusters themselves, and of the tweets, no terms are stated.
   */
  BROWN
}
