package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.util.Arrays;
import java.util.List;

/**
 * Teachers' labels in the order of the heads that are trained: for each head of each text the
 * weighted mean of the teachers that have both.
 */
final class SoftTargets {
  private static final float[] NONE = {};
  private static final int ABSENT = -1;

  private final ImmutableList<SoftLabels> teachers;
  private final ImmutableList<Double> trust;
  private final ImmutableList<int[]> sources;
  private final int[] offsets;

  /**
   * Targets for heads.
   *
   * @param teachers none for training without any
   * @param trust the weight of each teacher
   */
  SoftTargets(List<SoftLabels> teachers, List<Double> trust, List<HeadSpec> heads) {
    this.teachers = ImmutableList.copyOf(teachers);
    this.trust = ImmutableList.copyOf(trust);
    offsets = HeadOutputs.offsets(heads);
    sources =
        teachers.stream()
            .map(teacher -> sources(teacher.heads(), heads))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * The targets for a text.
   *
   * @return one probability per raw output of all heads, NaN where no teacher speaks of a head;
   *     empty if none has seen the text
   */
  float[] of(String text) {
    float[] sums = new float[offsets[offsets.length - 1]];
    double[] weights = new double[offsets.length - 1];
    for (int i = 0; i < teachers.size(); i++) {
      int teacher = i;
      teachers
          .get(i)
          .of(text)
          .ifPresent(probabilities -> add(teacher, probabilities, sums, weights));
    }
    return Arrays.stream(weights).allMatch(weight -> weight == 0) ? NONE : means(sums, weights);
  }

  /** A head's targets on its own scale, one number per label. */
  static double[] values(HeadSpec head, float[] targets, int offset) {
    double[] probabilities = new double[head.outputs()];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = targets[offset + i];
    }
    return HeadOutputs.values(head, probabilities);
  }

  /** Where a teacher has the outputs of each head. */
  private static int[] sources(List<HeadSpec> known, List<HeadSpec> heads) {
    int[] places = HeadOutputs.offsets(known);
    return heads.stream()
        .mapToInt(known::indexOf)
        .map(head -> head < 0 ? ABSENT : places[head])
        .toArray();
  }

  private void add(int teacher, float[] probabilities, float[] sums, double[] weights) {
    int[] source = sources.get(teacher);
    double weight = trust.get(teacher);
    for (int head = 0; head < source.length; head++) {
      if (source[head] != ABSENT) {
        weights[head] += weight;
        for (int i = offsets[head]; i < offsets[head + 1]; i++) {
          sums[i] += (float) weight * probabilities[source[head] + i - offsets[head]];
        }
      }
    }
  }

  private float[] means(float[] sums, double[] weights) {
    for (int head = 0; head < weights.length; head++) {
      for (int i = offsets[head]; i < offsets[head + 1]; i++) {
        sums[i] = weights[head] == 0 ? Float.NaN : (float) (sums[i] / weights[head]);
      }
    }
    return sums;
  }
}
