package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;

/**
 * Holds the heads of the model that training began with to what it said, as {@link ProductAnchor}
 * does for the product (Li and Hoiem 2016): the old outputs are soft labels wherever a text has no
 * label of its own, nor a teacher's, for the head. Immutable.
 */
final class HeadAnchor {
  private final ImmutableList<HeadSpec> heads;
  private final int[] offsets;

  /** An anchor for heads in training, in their order: those of the tasks come first. */
  HeadAnchor(ImmutableList<HeadSpec> heads) {
    this.heads = heads;
    offsets = HeadOutputs.offsets(heads);
  }

  /**
   * Adds the gradient of the loss, the mean of {@link SoftLoss} over all heads that are held.
   *
   * @param raw the raw outputs of all heads
   * @param gradient what the gradient of {@code raw} is added to
   */
  void add(Example example, double weight, float[] raw, float[] gradient) {
    float[] anchor = example.anchor().heads();
    int held = 0;
    for (int head = 0; head < heads.size(); head++) {
      held += isHeld(example, head) ? 1 : 0;
    }
    for (int head = 0; head < heads.size(); head++) {
      if (isHeld(example, head)) {
        SoftLoss.add(heads.get(head), anchor, weight / held, raw, offsets[head], gradient);
      }
    }
  }

  private boolean isHeld(Example example, int head) {
    return speaks(example.anchor().heads(), head)
        && !speaks(example.taught(), head)
        && !example.isLabelled(head);
  }

  /** Whether soft labels hold any for a head: a teacher's end with the heads of the tasks. */
  private boolean speaks(float[] softLabels, int head) {
    return offsets[head] < softLabels.length && !Float.isNaN(softLabels[offsets[head]]);
  }
}
