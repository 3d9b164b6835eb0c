package io.github.corenlpaffect.feature;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/** Goes through the tokens of a sentence and adds their words to its features. One thread. */
final class SentenceWalk {
  private final TokenWords tokens;
  private final WordResolver resolver;
  private final SentenceFeatures features;
  private final CueScope scope = new CueScope();
  private final EntryScope entry;
  private final boolean tagged;
  private Word before;
  private int clause;
  private boolean afterName;
  private int fullStops;

  SentenceWalk(
      List<CoreLabel> tokens,
      EntryMatcher entries,
      WordResolver resolver,
      WordCache cache,
      SentenceFeatures features) {
    this.tokens = new TokenWords(tokens, cache, features.tokenWords());
    this.resolver = resolver;
    this.features = features;
    entry = new EntryScope(entries, this.tokens);
    tagged = !tokens.isEmpty() && LayerMarks.isTagged(tokens.get(0));
  }

  /**
   * Adds all words.
   *
   * @param all whether user names and web addresses are added as well
   */
  void addWords(boolean all) {
    int token = 0;
    while (token < tokens.size() && !features.isFull()) {
      int length = tokens.unitLength(token);
      Word word = tokens.unit(token, length);
      IdentityPhrase identity = identity(word, token);
      if (identity != null) {
        word = tokens.of(identity.group());
        length = identity.length();
      }
      entry.enter(word, token);
      if (all || word.presence != Presence.ALONE || entry.isInside()) {
        add(word.piece ? longForm(word) : word, token, token + length);
      }
      token += length;
    }
    removeLastStops();
  }

  /** The phrase of a group that begins at a token, or null. */
  private IdentityPhrase identity(Word word, int token) {
    for (int i = 0; i < word.identities.size(); i++) {
      if (word.identities.get(i).begins(tokens, token)) {
        return word.identities.get(i);
      }
    }
    return null;
  }

  /** Adds the word that some tokens make, or the words that the token is a contraction of. */
  private void add(Word first, int token, int end) {
    boolean leads = entry.isInside() && entry.leads();
    for (Word word = first; word != null && !features.isFull(); word = word.next) {
      add(word, token, end, leads);
      leads = false;
      before = word;
    }
  }

  /**
   * Adds a word, but of several names in a row the first alone: how many someone has is a custom.
   */
  private void add(Word word, int token, int end, boolean leads) {
    long marks =
        entry.isInsideSeveral()
            ? scope.pass()
            : scope.enter(word, word.startsPair ? following(word, token) : null);
    CoreLabel label = tokens.token(token);
    long layers = tagged ? LayerMarks.of(label) : 0;
    boolean begins = clause == features.words();
    int row = row(word, label, begins);
    boolean name = resolver.isName(row);
    if (name && afterName && !begins && !entry.isInside()) {
      return;
    }
    afterName = name;
    if (row == Word.SEVERAL_ROWS) {
      features.add(word.rows, marks | word.marks | layers, token, end);
    } else {
      features.add(row, marks | word.marks | layers, token, end);
    }
    if (entry.isInside()) {
      features.assign(entry.entry(), leads);
    }
    if (word.exclaims) {
      features.mark(clause, features.words() - 1, Mark.EXCLAIMED.bit());
    }
    clause = word.cue == Cue.BOUNDARY ? features.words() : clause;
    fullStops = word.presence == Presence.INSIDE ? fullStops + 1 : 0;
  }

  /** A full stop at the end says nothing: whether a writer sets it is a habit. */
  private void removeLastStops() {
    for (; fullStops > 0 && features.words() > 1; fullStops--) {
      features.removeLast();
    }
  }

  private Word longForm(Word piece) {
    if (before == null) {
      return piece;
    }
    String word = Contractions.ENGLISH.after(before.standard, piece.standard);
    if (word.equals(piece.standard)) {
      return piece;
    }
    boolean capitals = (piece.marks & Mark.ALL_CAPITALS.bit()) != 0;
    return tokens.of(capitals ? word.toUpperCase(Locale.ROOT) : word);
  }

  /** The row of a word, or {@link Word#SEVERAL_ROWS}; a guess gives way to lemma and name. */
  private int row(Word word, CoreLabel label, boolean beginsClause) {
    if (!word.guessed) {
      return word.row;
    }
    int row = label.lemma() == null ? Vocabulary.UNKNOWN : resolver.exactRow(label.lemma());
    if (row == Vocabulary.UNKNOWN && word.nameLike && !beginsClause) {
      row = resolver.nameRow();
    }
    return row == Vocabulary.UNKNOWN ? word.row : row;
  }

  private String following(Word word, int token) {
    if (word.next != null) {
      return word.next.standard;
    }
    int next = token + 1;
    return next < tokens.size() ? tokens.word(next).standard : null;
  }
}
