package io.github.corenlpaffect.feature;

/**
 * What a word carries besides its identity. Each mark has one row of weights in the model, which is
 * added to the word's. A word's marks are the bits of a {@code long}, by {@link #ordinal()}.
 */
public enum Mark {
  // Spelling.
  ALL_CAPITALS,
  /**
   * Keeps its place in model files; no word carries it, for a capital at the beginning says
   * nothing.
   */
  INITIAL_CAPITAL,
  ELONGATED,
  HASHTAG,
  // Affective context.
  NEGATED,
  INTENSIFIED,
  DIMINISHED,
  /** The clause ends in an exclamation mark. */
  EXCLAIMED,
  // Parts of speech, where the pipeline has them.
  POS_ADJECTIVE,
  POS_ADVERB,
  POS_COMMON_NOUN,
  POS_PROPER_NOUN,
  POS_VERB,
  POS_PAST_VERB,
  POS_MODAL,
  POS_PRONOUN,
  POS_DETERMINER,
  POS_ADPOSITION,
  POS_CONJUNCTION,
  POS_NUMBER,
  POS_INTERJECTION,
  POS_COMPARATIVE,
  POS_OTHER,
  // Named entities, where the pipeline has them.
  NER_PERSON,
  NER_PLACE,
  NER_ORGANIZATION,
  NER_TIME,
  NER_QUANTITY,
  NER_OTHER,
  // Dependencies, where the pipeline has them: the word's relation to its governor.
  DEP_ROOT,
  DEP_SUBJECT,
  DEP_OBJECT,
  DEP_OBLIQUE,
  DEP_CLAUSE,
  DEP_MODIFIER,
  DEP_ADVERB,
  DEP_COORDINATED,
  DEP_FUNCTION,
  DEP_OTHER,
  /** The word governs a negator. */
  DEP_GOVERNS_NEGATOR;

  private static final Mark FIRST_LAYER = POS_ADJECTIVE;

  /** The marks that need nothing but tokens; the others come from earlier annotators. */
  public static final long WITHOUT_LAYERS = FIRST_LAYER.bit() - 1;

  /** The mark's bit. */
  public long bit() {
    return 1L << ordinal();
  }
}
