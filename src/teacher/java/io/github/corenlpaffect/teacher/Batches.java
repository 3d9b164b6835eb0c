package io.github.corenlpaffect.teacher;

import com.google.common.collect.Lists;
import io.github.corenlpaffect.train.Noise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Puts texts of about one length into one batch, so that little is computed for padding. */
final class Batches {
  /** Batches within which texts are sorted by length. */
  private static final int BUCKET = 40;

  private Batches() {}

  /** Batches to train on: near in length, in random order. */
  static List<List<Sample>> shuffled(List<Sample> samples, int size, long seed) {
    List<List<Sample>> batches = new ArrayList<>();
    for (List<Sample> bucket : Lists.partition(samples, size * BUCKET)) {
      List<Sample> sorted = new ArrayList<>(bucket);
      sorted.sort(Comparator.comparingInt(Sample::length));
      List<List<Sample>> ofBucket = new ArrayList<>(Lists.partition(sorted, size));
      Collections.shuffle(ofBucket, new Random(Noise.seed(seed, batches.size())));
      batches.addAll(ofBucket);
    }
    return batches;
  }

  /** Batches to label: from long to short, each of about this number of word pieces. */
  static List<List<Sample>> byLength(List<Sample> samples, int pieces) {
    List<Sample> sorted = new ArrayList<>(samples);
    sorted.sort(Comparator.comparingInt(Sample::length).reversed());
    List<List<Sample>> batches = new ArrayList<>();
    int from = 0;
    while (from < sorted.size()) {
      int to = Math.min(sorted.size(), from + Math.max(1, pieces / sorted.get(from).length()));
      batches.add(sorted.subList(from, to));
      from = to;
    }
    return batches;
  }
}
