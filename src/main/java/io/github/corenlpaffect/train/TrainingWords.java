package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.corenlpaffect.feature.TextHash;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.train.knowledge.KnownWord;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;

/**
 * The words of a model in training, from frequent to rare.
 *
 * @param words their spelling
 * @param known what is known of each
 * @param counts how often each occurs in training
 */
record TrainingWords(ImmutableList<String> words, ImmutableList<KnownWord> known, int[] counts) {

  static TrainingWords of(
      ImmutableList<String> words, Multiset<String> counts, WordKnowledge knowledge) {
    return new TrainingWords(
        words,
        words.stream().map(knowledge::lookUp).collect(ImmutableList.toImmutableList()),
        words.stream().mapToInt(counts::count).toArray());
  }

  Vocabulary vocabulary(int buckets) {
    return new Vocabulary(words.stream().mapToLong(TextHash::of).toArray(), buckets);
  }
}
