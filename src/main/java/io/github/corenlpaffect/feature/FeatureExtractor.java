package io.github.corenlpaffect.feature;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * From a CoreNLP sentence to {@link SentenceFeatures}. Needs tokens; uses lemmas, parts of speech,
 * named entities and basic dependencies where an earlier annotator left them. Thread-safe.
 */
public final class FeatureExtractor {
  /** Emoticons that CoreNLP's tokenizer splits into characters. */
  private static final Set<String> SPLIT_EMOTICONS = Set.of("<3", "</3", "D:", "(:", "):", "(;");

  private static final int LONGEST_SPLIT_EMOTICON = 3;

  private final WordResolver resolver;
  private final WordCache cache;

  /** An extractor for a model's vocabulary of English words. */
  public FeatureExtractor(Vocabulary vocabulary) {
    resolver = new WordResolver(vocabulary, CueLexicon.ENGLISH);
    cache = new WordCache(resolver);
  }

  /**
   * Fills a buffer with the features of a sentence; of one without tokens it has no words.
   *
   * @param sentence a CoreNLP sentence
   * @param features what is overwritten
   */
  public void extract(CoreMap sentence, SentenceFeatures features) {
    features.clear();
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens == null) {
      return;
    }
    CueScope scope = new CueScope();
    int token = 0;
    while (token < tokens.size() && !features.isFull()) {
      int length = unitLength(tokens, token);
      String text = length == 1 ? text(tokens.get(token)) : joined(tokens, token, length);
      Word word = cache.get(text);
      long marks = scope.enter(word, word.startsPair ? nextWord(tokens, token + 1) : null);
      CoreLabel label = tokens.get(token);
      features.add(rows(word, label), marks | word.marks | LayerMarks.of(label), token);
      token += length;
    }
    LayerMarks.addDependencies(sentence, features);
  }

  /** The rows that a word would have if it were not in the vocabulary: its character n-grams. */
  public int[] ngramRows(String lowerCaseWord) {
    return resolver.ngramRows(lowerCaseWord);
  }

  /**
   * The words of a sentence as the model counts them: CoreNLP's tokens, with emoji and emoticons
   * that its tokenizer has split put together again.
   */
  public static List<String> words(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<String> words = new ArrayList<>(tokens.size());
    int token = 0;
    while (token < tokens.size()) {
      int length = unitLength(tokens, token);
      words.add(joined(tokens, token, length));
      token += length;
    }
    return words;
  }

  private int[] rows(Word word, CoreLabel label) {
    String lemma = word.guessed ? label.lemma() : null;
    int[] rows = lemma == null ? word.rows : resolver.exactRows(lemma);
    return rows.length == 0 ? word.rows : rows;
  }

  private String nextWord(List<CoreLabel> tokens, int next) {
    return next < tokens.size() ? cache.get(text(tokens.get(next))).lowerCase : null;
  }

  private static int unitLength(List<CoreLabel> tokens, int start) {
    String first = text(tokens.get(start));
    if (Emoji.startsEmoji(first)) {
      return emojiLength(tokens, start);
    }
    if (first.length() <= 2) {
      for (int length = LONGEST_SPLIT_EMOTICON; length > 1; length--) {
        if (areAdjacent(tokens, start, length)
            && SPLIT_EMOTICONS.contains(joined(tokens, start, length))) {
          return length;
        }
      }
    }
    return 1;
  }

  private static int emojiLength(List<CoreLabel> tokens, int start) {
    int length = 1;
    while (areAdjacent(tokens, start + length - 1, 2)
        && (Emoji.continuesEmoji(text(tokens.get(start + length)))
            || Emoji.endsOpen(text(tokens.get(start + length - 1))))) {
      length++;
    }
    return length;
  }

  private static boolean areAdjacent(List<CoreLabel> tokens, int start, int length) {
    if (start + length > tokens.size()) {
      return false;
    }
    for (int i = start; i < start + length - 1; i++) {
      if (tokens.get(i).endPosition() != tokens.get(i + 1).beginPosition()) {
        return false;
      }
    }
    return true;
  }

  private static String joined(List<CoreLabel> tokens, int start, int length) {
    StringBuilder joined = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      joined.append(text(tokens.get(i)));
    }
    return joined.toString();
  }

  private static String text(CoreLabel token) {
    String word = token.word();
    return word == null ? "" : word;
  }
}
