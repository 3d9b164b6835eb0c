package io.github.corenlpaffect.train;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.Arrays;
import java.util.List;

/**
 * What the model that training begins with says of a text.
 *
 * @param product its raw outputs of the product; empty without such a model
 * @param heads the probabilities of the raw outputs of the heads in training, NaN where it has no
 *     such head; empty without such a model
 */
record Anchor(float[] product, float[] heads) {
  /** Nothing to hold to. */
  static final Anchor NONE = new Anchor(new float[0], new float[0]);

  /** Whether there is anything to hold to. */
  boolean holds() {
    return product.length > 0;
  }

  /**
   * What a model says of a sentence.
   *
   * @param heads the heads in training, in order
   */
  static Anchor of(AffectModel base, List<HeadSpec> heads, CoreMap sentence) {
    int[] from = HeadOutputs.offsets(base.heads());
    int[] to = HeadOutputs.offsets(heads);
    float[] raw = base.predictRawHeads(sentence);
    float[] probabilities = new float[to[heads.size()]];
    Arrays.fill(probabilities, Float.NaN);
    for (int i = 0; i < heads.size(); i++) {
      int known = base.heads().indexOf(heads.get(i));
      if (known >= 0) {
        double[] said = HeadOutputs.probabilities(heads.get(i), raw, from[known]);
        for (int output = 0; output < said.length; output++) {
          probabilities[to[i] + output] = (float) said[output];
        }
      }
    }
    return new Anchor(base.predictRawProduct(sentence), probabilities);
  }
}
