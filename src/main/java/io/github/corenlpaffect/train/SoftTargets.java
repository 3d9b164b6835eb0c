package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A teacher's labels in the order of the heads that are trained. */
final class SoftTargets {
  private static final float[] NONE = {};

  private final Optional<SoftLabels> labels;
  private final ImmutableList<HeadSpec> heads;
  private final int[] offsets;
  private final int[] sources;

  /**
   * Targets for heads; those that the teacher does not have stay without.
   *
   * @param labels empty for training without a teacher
   */
  SoftTargets(Optional<SoftLabels> labels, List<HeadSpec> heads) {
    this.labels = labels;
    this.heads = ImmutableList.copyOf(heads);
    offsets = HeadOutputs.offsets(heads);
    sources = new int[heads.size()];
    List<HeadSpec> known = labels.map(SoftLabels::heads).orElse(ImmutableList.of());
    int[] knownOffsets = HeadOutputs.offsets(known);
    for (int i = 0; i < sources.length; i++) {
      int place = known.indexOf(heads.get(i));
      sources[i] = place < 0 ? -1 : knownOffsets[place];
    }
  }

  /**
   * The targets for a text.
   *
   * @return one probability per raw output of all heads, NaN where the teacher has no such head;
   *     empty if the teacher has not seen the text
   */
  float[] of(String text) {
    return labels.flatMap(known -> known.of(text)).map(this::inOrder).orElse(NONE);
  }

  /** A head's targets on its own scale, one number per label. */
  static double[] values(HeadSpec head, float[] targets, int offset) {
    double[] probabilities = new double[head.outputs()];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = targets[offset + i];
    }
    return HeadOutputs.values(head, probabilities);
  }

  private float[] inOrder(float[] probabilities) {
    float[] targets = new float[offsets[heads.size()]];
    Arrays.fill(targets, Float.NaN);
    for (int i = 0; i < sources.length; i++) {
      if (sources[i] >= 0) {
        int length = offsets[i + 1] - offsets[i];
        System.arraycopy(probabilities, sources[i], targets, offsets[i], length);
      }
    }
    return targets;
  }
}
