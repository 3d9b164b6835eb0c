package io.github.corenlpaffect.train.distillation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The labels of several teachers as one: the mean of their probabilities. It is probabilities that
 * are averaged and not logits, because cross-entropy against the mean is the mean of the
 * cross-entropies against each, because classes keep adding up to 1, and because a stored 0 or 1
 * has no logit.
 *
 * <p>Each head of each text is the mean over the teachers that have both, as networks have that
 * were trained on different folds; a text without a teacher for one of the heads is left out.
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
    int[] offsets = HeadOutputs.offsets(heads);
    List<int[]> places =
        teachers.stream().map(teacher -> places(heads, offsets, teacher.heads())).toList();
    SoftLabels.Builder mean = new SoftLabels.Builder(heads);
    teachers.stream()
        .flatMapToLong(teacher -> LongStream.of(teacher.hashes()))
        .distinct()
        .forEach(
            hash ->
                mean(teachers, places, hash, offsets[heads.size()])
                    .ifPresent(row -> mean.put(hash, row)));
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

  private static Optional<float[]> mean(
      List<SoftLabels> teachers, List<int[]> places, long hash, int outputs) {
    double[] sums = new double[outputs];
    int[] counts = new int[outputs];
    for (int t = 0; t < teachers.size(); t++) {
      int row = teachers.get(t).row(hash);
      if (row >= 0) {
        add(teachers.get(t).probabilities(row), places.get(t), sums, counts);
      }
    }
    float[] mean = new float[outputs];
    for (int i = 0; i < outputs; i++) {
      if (counts[i] == 0) {
        return Optional.empty();
      }
      mean[i] = (float) (sums[i] / counts[i]);
    }
    return Optional.of(mean);
  }

  private static void add(float[] probabilities, int[] places, double[] sums, int[] counts) {
    for (int i = 0; i < places.length; i++) {
      sums[places[i]] += probabilities[i];
      counts[places[i]]++;
    }
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
