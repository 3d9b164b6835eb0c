package io.github.corenlpaffect.train.knowledge;

/**
 * What is known of one word before training. Arrays are shared and never written.
 *
 * @param vector its pretrained vector, or an empty array
 * @param columns the lexicon columns in which it has a score, ascending
 * @param scores its scores there, scaled
 * @param clusters one row of the cluster table for each prefix of its cluster, or an empty array
 * @param polar whether a list of positive and negative words has it
 */
public record KnownWord(
    float[] vector, int[] columns, float[] scores, int[] clusters, boolean polar) {
  /** Nothing is known. */
  public static final KnownWord NOTHING =
      new KnownWord(new float[0], new int[0], new float[0], new int[0], false);
}
