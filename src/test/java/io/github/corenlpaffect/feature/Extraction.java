package io.github.corenlpaffect.feature;

import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The features that an extractor with a few known words finds in a text, in readable form. */
final class Extraction {
  private static final String BUCKET = "#";

  private final List<String> vocabulary;
  private final SentenceFeatures features = new SentenceFeatures();
  private final Map<Integer, String> words;

  private Extraction(List<String> vocabulary, CoreMap sentence) {
    this.vocabulary = vocabulary;
    words = Sentences.wordsByToken(sentence);
    new FeatureExtractor(vocabularyOf(vocabulary)).extract(sentence, features);
  }

  /** Extracts with a vocabulary, given as one text of blank-separated words. */
  static Extraction of(String vocabulary, String text) {
    return of(vocabulary, Sentences.of(text));
  }

  static Extraction of(String vocabulary, CoreMap sentence) {
    return new Extraction(Arrays.asList(vocabulary.split(" ")), sentence);
  }

  static Vocabulary vocabularyOf(List<String> words) {
    return new Vocabulary(words.stream().mapToLong(TextHash::of).toArray(), 1000);
  }

  SentenceFeatures features() {
    return features;
  }

  /** The words of the vocabulary that stand for a word of the sentence; # for character n-grams. */
  List<String> known(int word) {
    return IntStream.range(features.start(word), features.end(word))
        .map(features::row)
        .mapToObj(row -> row < vocabulary.size() ? vocabulary.get(row) : BUCKET)
        .distinct()
        .toList();
  }

  /** What stands for each word of the sentence, as {@link #known} gives it. */
  List<List<String>> known() {
    return IntStream.range(0, features.words()).mapToObj(this::known).toList();
  }

  Set<Mark> marks(int word) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (Mark mark : Mark.values()) {
      if ((features.marks(word) & mark.bit()) != 0) {
        marks.add(mark);
      }
    }
    return marks;
  }

  /** The words that carry a mark, in order. */
  List<String> marked(Mark mark) {
    return IntStream.range(0, features.words())
        .filter(word -> (features.marks(word) & mark.bit()) != 0)
        .mapToObj(word -> words.get(features.token(word)))
        .toList();
  }
}
