package io.github.corenlpaffect.feature;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * From a CoreNLP sentence to {@link SentenceFeatures}. Needs tokens; uses lemmas, parts of speech,
 * named entities and basic dependencies where an earlier annotator left them. Thread-safe.
 */
public final class FeatureExtractor {
  private static final int[] NO_ROWS = {};

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
    CueScope scope = new CueScope();
    EntryScope entry = new EntryScope(entries, cache, tokens);
    boolean tagged = !tokens.isEmpty() && LayerMarks.isTagged(tokens.get(0));
    int token = 0;
    int clause = 0;
    while (token < tokens.size() && !features.isFull()) {
      String first = SplitTokens.text(tokens.get(token));
      int length = SplitTokens.unitLength(tokens, token, first);
      Word word = cache.get(SplitTokens.joined(tokens, token, length, first));
      entry.enter(word, token);
      long marks =
          entry.isInsideSeveral()
              ? scope.pass()
              : scope.enter(word, word.startsPair ? nextWord(tokens, token + 1) : null);
      CoreLabel label = tokens.get(token);
      long layers = tagged ? LayerMarks.of(label) : 0;
      boolean begins = clause == features.words();
      features.add(rows(word, label, begins), marks | word.marks | layers, token);
      if (entry.isInside()) {
        features.assign(entry.entry(), entry.leads());
      }
      if (word.exclaims) {
        features.mark(clause, features.words() - 1, Mark.EXCLAIMED.bit());
      }
      clause = word.cue == Cue.BOUNDARY ? features.words() : clause;
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
   * that its tokenizer has split put together again; none for a sentence without tokens.
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

  private int[] rows(Word word, CoreLabel label, boolean beginsClause) {
    if (!word.guessed) {
      return word.rows;
    }
    int[] rows = label.lemma() == null ? NO_ROWS : resolver.exactRows(label.lemma());
    if (rows.length == 0 && !beginsClause) {
      rows = resolver.nameRows(word);
    }
    return rows.length == 0 ? word.rows : rows;
  }

  private String nextWord(List<CoreLabel> tokens, int next) {
    return next < tokens.size() ? cache.get(SplitTokens.text(tokens.get(next))).lowerCase : null;
  }
}
