package io.github.corenlpaffect.feature;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * From a CoreNLP sentence to {@link SentenceFeatures}. Needs tokens; uses lemmas, parts of speech,
 * named entities and basic dependencies where an earlier annotator left them. Thread-safe.
 *
 * <p>What should not matter makes no difference: user names, web addresses and a full stop at the
 * end are left out (unless there is nothing else), contractions are their long forms, a capital at
 * the beginning of a word says nothing, and several spellings of a word are one.
 */
public final class FeatureExtractor {
  private final EntryMatcher entries;
  private final WordResolver resolver;
  private final WordCache cache;

  /** An extractor for a model's vocabulary of English words. */
  public FeatureExtractor(Vocabulary vocabulary) {
    this(vocabulary, EntryMatcher.NONE);
  }

  /** An extractor that also finds the entries of a user's lexicon. */
  public FeatureExtractor(Vocabulary vocabulary, UserLexicon lexicon) {
    this(vocabulary, new EntryMatcher(lexicon.entries()));
  }

  private FeatureExtractor(Vocabulary vocabulary, EntryMatcher entries) {
    this.entries = entries;
    Vocabulary folded = Identities.ENGLISH.fold(vocabulary);
    resolver = new WordResolver(folded, CueLexicon.ENGLISH, entries);
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
    addWords(tokens, features);
    LayerMarks.addDependencies(sentence, token -> true, features);
  }

  /**
   * Fills a buffer with the features that a sentence would have if others of its tokens were not
   * there. Words keep the indices of their tokens in the whole sentence.
   *
   * @param sentence a CoreNLP sentence with tokens
   * @param present the indices of the tokens that are there
   * @param features what is overwritten
   */
  public void extract(CoreMap sentence, BitSet present, SentenceFeatures features) {
    features.clear();
    List<CoreLabel> all = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int[] indices = present.stream().toArray();
    List<CoreLabel> tokens = new ArrayList<>(indices.length);
    for (int index : indices) {
      tokens.add(all.get(index));
    }
    addWords(tokens, features);
    features.renumberTokens(indices);
    LayerMarks.addDependencies(sentence, present::get, features);
  }

  /**
   * Whether a token is a user name or web address, which counts only where there is nothing else.
   */
  public static boolean isReference(CoreLabel token) {
    return Presence.of(SplitTokens.text(token)) == Presence.ALONE;
  }

  private void addWords(List<CoreLabel> tokens, SentenceFeatures features) {
    new SentenceWalk(tokens, entries, resolver, cache, features).addWords(false);
    if (features.words() == 0) {
      new SentenceWalk(tokens, entries, resolver, cache, features).addWords(true);
    }
  }

  /** The rows that a word would have if it were not in the vocabulary: its character n-grams. */
  public int[] ngramRows(String lowerCaseWord) {
    return resolver.ngramRows(lowerCaseWord);
  }

  /**
   * The words of a sentence as they are written: CoreNLP's tokens, with emoji and emoticons that
   * its tokenizer has split put together again; none for a sentence without tokens.
   */
  public static List<String> words(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>(tokens.size());
    int token = 0;
    while (token < tokens.size()) {
      String first = SplitTokens.text(tokens.get(token));
      int length = SplitTokens.unitLength(tokens, token, first);
      words.add(SplitTokens.joined(tokens, token, length, first));
      token += length;
    }
    return words;
  }
}
