package io.github.corenlpaffect.train.distillation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * The labels of several teachers as one: the mean of their probabilities. It is probabilities that
 * are averaged and not logits, because cross-entropy against the mean is the mean of the
 * cross-entropies against each, because classes keep adding up to 1, and because a stored 0 or 1
 * has no logit.
 *
 * <p>Texts that one of the teachers lacks are left out. A head that only some of them have is the
 * mean over these.
 */
public final class SoftLabelMean {
  private SoftLabelMean() {}

  /**
   * The mean of teachers.
   *
   * @throws IllegalArgumentException if there is none, or if two have different heads of one name
   */
  public static SoftLabels of(List<SoftLabels> teachers) {
    checkArgument(!teachers.isEmpty(), "no soft labels to average");
    ImmutableList<HeadSpec> heads = heads(teachers);
    SoftLabels.Builder mean = new SoftLabels.Builder(heads);
    LongStream.of(teachers.get(0).hashes())
        .filter(hash -> teachers.stream().allMatch(teacher -> teacher.row(hash) >= 0))
        .forEach(hash -> mean.put(hash, mean(heads, teachers, hash)));
    return mean.build();
  }

  private static ImmutableList<HeadSpec> heads(List<SoftLabels> teachers) {
    Map<String, HeadSpec> heads = new LinkedHashMap<>();
    for (SoftLabels teacher : teachers) {
      for (HeadSpec head : teacher.heads()) {
        HeadSpec known = heads.putIfAbsent(head.name(), head);
        checkArgument(
            known == null || known.equals(head),
            "teachers whose heads differ cannot be averaged: %s and %s",
            known,
            head);
      }
    }
    return ImmutableList.copyOf(heads.values());
  }

  private static float[] mean(List<HeadSpec> heads, List<SoftLabels> teachers, long hash) {
    int[] offsets = HeadOutputs.offsets(heads);
    double[] sums = new double[offsets[heads.size()]];
    int[] counts = new int[sums.length];
    for (SoftLabels teacher : teachers) {
      float[] probabilities = teacher.probabilities(teacher.row(hash));
      int[] places = places(heads, offsets, teacher.heads());
      for (int i = 0; i < places.length; i++) {
        sums[places[i]] += probabilities[i];
        counts[places[i]]++;
      }
    }
    float[] mean = new float[sums.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (sums[i] / counts[i]);
    }
    return mean;
  }

  /** Where a teacher's outputs stand among all. */
  private static int[] places(List<HeadSpec> heads, int[] offsets, List<HeadSpec> own) {
    List<Integer> places = new ArrayList<>();
    for (HeadSpec head : own) {
      int offset = offsets[heads.indexOf(head)];
      for (int i = 0; i < head.outputs(); i++) {
        places.add(offset + i);
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }
}
