package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Again and again the text that adds most to how well the words of the pool are covered: a word
 * counts by the texts that hold it, and what each further text adds to it is half of what the one
 * before added. Such a sum of concave functions of features is submodular, so that the greedy
 * choice is near the best (Wei, Iyer and Bilmes 2015; Kirchhoff and Bilmes 2014), and scores only
 * fall, so that few are computed again (Minoux 1978). Words of one text alone say nothing of others
 * and are passed over.
 */
final class WordCoverage implements Strategy {
  private static final int FEWEST = 2;

  private record Scored(int place, double score, int computed) {}

  @Override
  public ImmutableIntArray choose(Pool pool, int count, Random random) {
    ImmutableList<Candidate> texts = pool.candidates();
    Multiset<String> frequencies = HashMultiset.create();
    texts.forEach(text -> frequencies.addAll(text.words()));
    Multiset<String> covered = HashMultiset.create();
    pool.labelled().forEach(text -> covered.addAll(text.words()));
    PriorityQueue<Scored> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble((Scored scored) -> -scored.score())
                .thenComparing(Scored::place));
    for (int place = 0; place < texts.size(); place++) {
      queue.add(new Scored(place, gain(texts.get(place), frequencies, covered), 0));
    }
    ImmutableIntArray.Builder chosen = ImmutableIntArray.builder(count);
    for (int i = 0; i < count; ) {
      Scored best = queue.remove();
      Candidate text = texts.get(best.place());
      if (best.computed() < i) {
        queue.add(new Scored(best.place(), gain(text, frequencies, covered), i));
      } else {
        chosen.add(best.place());
        covered.addAll(text.words());
        i++;
      }
    }
    return chosen.build();
  }

  private static double gain(
      Candidate text, Multiset<String> frequencies, Multiset<String> covered) {
    double gain = 0;
    for (String word : text.words()) {
      int frequency = frequencies.count(word);
      gain += frequency < FEWEST ? 0 : frequency * Math.pow(2, -covered.count(word));
    }
    return gain;
  }
}
