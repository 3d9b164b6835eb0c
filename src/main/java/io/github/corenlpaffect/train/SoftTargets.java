package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import java.util.Arrays;
import java.util.List;

/**
 * Teachers' labels in the order of the heads that are trained: for each head of each text the mean
 * of the teachers that have both.
 */
final class SoftTargets {
  private static final float[] NONE = {};
  private static final int ABSENT = -1;

  private final ImmutableList<SoftLabels> teachers;
  private final ImmutableList<int[]> sources;
  private final int[] offsets;

  /**
   * Targets for heads.
   *
   * @param teachers none for training without any
   */
  SoftTargets(List<SoftLabels> teachers, List<HeadSpec> heads) {
    this.teachers = ImmutableList.copyOf(teachers);
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
    int[] counts = new int[offsets.length - 1];
    for (int i = 0; i < teachers.size(); i++) {
      int[] source = sources.get(i);
      teachers.get(i).of(text).ifPresent(probabilities -> add(probabilities, source, sums, counts));
    }
    return Arrays.stream(counts).allMatch(count -> count == 0) ? NONE : means(sums, counts);
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

  private void add(float[] probabilities, int[] source, float[] sums, int[] counts) {
    for (int head = 0; head < source.length; head++) {
      if (source[head] != ABSENT) {
        counts[head]++;
        for (int i = offsets[head]; i < offsets[head + 1]; i++) {
          sums[i] += probabilities[source[head] + i - offsets[head]];
        }
      }
    }
  }

  private float[] means(float[] sums, int[] counts) {
    for (int head = 0; head < counts.length; head++) {
      for (int i = offsets[head]; i < offsets[head + 1]; i++) {
        sums[i] = counts[head] == 0 ? Float.NaN : sums[i] / counts[head];
      }
    }
    return sums;
  }
}
