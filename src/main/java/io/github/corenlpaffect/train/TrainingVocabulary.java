package io.github.corenlpaffect.train;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import io.github.corenlpaffect.train.knowledge.VocabularyBuilder;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;
import java.io.IOException;
import java.util.List;

/** The words of a training run, before anything is learnt. */
public final class TrainingVocabulary {
  private TrainingVocabulary() {}

  /**
   * The words that a run would have, near-copies of dev texts among the texts, from frequent to
   * rare.
   *
   * @throws IOException if a corpus or a source of knowledge cannot be read
   */
  public static ImmutableList<String> words(TrainingOptions options) throws IOException {
    WordKnowledge knowledge = WordKnowledge.read(options.knowledge().withoutVectors());
    List<Corpus> corpora = Corpora.read(options.data(), options.corpora().keySet());
    try (Workers workers = new Workers(options.threads())) {
      return new VocabularyBuilder(knowledge, counts(corpora, workers)).build(options.vocabulary());
    }
  }

  /** The words of the training texts of corpora, in the spelling of vocabularies. */
  public static ImmutableSet<String> seen(List<Corpus> corpora) {
    try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
      return ImmutableSet.copyOf(counts(corpora, workers).elementSet());
    }
  }

  /** How often each word occurs in the training texts, in the spelling of vocabularies. */
  static Multiset<String> counts(List<Corpus> corpora, Workers workers) {
    SentencePipeline tokenizer = SentencePipeline.tokenizing();
    Multiset<String> counts = HashMultiset.create();
    for (Corpus corpus : corpora) {
      workers
          .map(corpus.train(), text -> FeatureExtractor.words(tokenizer.sentence(text.text())))
          .forEach(words -> words.forEach(word -> counts.add(VocabularyBuilder.entry(word))));
    }
    return counts;
  }
}
