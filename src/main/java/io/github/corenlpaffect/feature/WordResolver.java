package io.github.corenlpaffect.feature;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Finds the best rows of the word table that a token's spelling allows: the one of all numbers for
 * one that counts something, else those of its standard spelling, else of the common word whose
 * letters it draws out, else of the token itself, else lower-cased, of British and American
 * spelling the commoner, in compatible characters, with runs shortened, as the words of a hashtag
 * or of an emoji's name, as the word that it is a slip of, and in the end as its character n-grams.
 * Thread-safe.
 */
final class WordResolver {
  private static final int SHORTEST_NGRAM = 3;
  private static final int LONGEST_NGRAM = 5;
  private static final int LONGEST_SPELLED = 24;
  private static final int LONGEST_LOOKED_UP = 200;

  private static final char HYPHEN = '-';
  private static final int[] NO_ROWS = {};

  private final Vocabulary vocabulary;
  private final CommonWords common;
  private final CueLexicon cues;
  private final EntryMatcher entries;
  private final HashtagSplitter hashtags;
  private final IdentityPhrases phrases;
  private final int names;

  WordResolver(Vocabulary vocabulary, CueLexicon cues, EntryMatcher entries) {
    this.vocabulary = vocabulary;
    common = new CommonWords(vocabulary);
    this.cues = cues;
    this.entries = entries;
    this.hashtags = new HashtagSplitter(vocabulary);
    phrases = IdentityPhrases.ENGLISH.known(vocabulary);
    names = vocabulary.row(Identities.NAME);
  }

  Word resolve(String token) {
    String looked = clip(token, LONGEST_LOOKED_UP);
    String lower = StandardSpelling.lowerCase(looked);
    List<String> parts = Contractions.ENGLISH.words(lower);
    return parts.isEmpty() ? resolve(token, looked, lower) : resolve(token, lower, parts);
  }

  private Word resolve(String token, String looked, String lower) {
    String plain = StandardSpelling.ENGLISH.of(lower);
    int[] rows = knownRows(looked, lower, plain);
    boolean guessed = rows.length == 0;
    String standard = guessed ? Slips.meant(plain, common::row).orElse(plain) : plain;
    if (guessed) {
      rows = standard.equals(plain) ? ngramRows(lower) : commonestRow(standard);
    }
    return new Word(
        token,
        standard,
        rows,
        Spelling.marks(looked),
        cue(standard),
        cues.startsPair(standard),
        phrases.beginningWith(looked, standard),
        guessed,
        entries.number(lower),
        null);
  }

  /** A contraction in one token, as the words of its long form; all in capitals if it is. */
  private Word resolve(String token, String lower, List<String> parts) {
    boolean capitals = (Spelling.marks(token) & Mark.ALL_CAPITALS.bit()) != 0;
    Word word = null;
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = capitals ? parts.get(i).toUpperCase(Locale.ROOT) : parts.get(i);
      Word resolved = resolve(part, part, parts.get(i));
      word =
          i == 0
              ? resolved.first(token, entries.number(lower), word)
              : resolved.first(part, resolved.entryWord, word);
    }
    return word;
  }

  /** Elongated intensifiers, punctuation in any number, emoticons and emoji have cues as well. */
  private Cue cue(String lower) {
    Cue cue = cues.cue(lower);
    if (cue != Cue.NONE || lower.isEmpty()) {
      return cue;
    }
    boolean sign = lower.charAt(0) != HYPHEN && cues.cue(lower.substring(0, 1)) == Cue.BOUNDARY;
    if (sign || Emoji.startsEmoji(lower)) {
      return Cue.BOUNDARY;
    }
    for (String plainer : Spelling.plainer(lower)) {
      if (cues.cue(plainer) == Cue.INTENSIFIER) {
        return Cue.INTENSIFIER;
      }
    }
    return Cue.NONE;
  }

  /** The row of a word as it stands or in lower case, or {@link Vocabulary#UNKNOWN}. */
  int exactRow(String word) {
    int row = vocabulary.row(word);
    return row == Vocabulary.UNKNOWN ? vocabulary.row(word.toLowerCase(Locale.ROOT)) : row;
  }

  /** Whether a row is that of first names. */
  boolean isName(int row) {
    return row == names;
  }

  /** The row of first names, or {@link Vocabulary#UNKNOWN}. */
  int nameRow() {
    return names;
  }

  /** The rows of the character n-grams of a lower-case word. */
  int[] ngramRows(String word) {
    String spelled = "<" + clip(word, LONGEST_SPELLED) + ">";
    int shortest = Math.min(SHORTEST_NGRAM, spelled.length());
    int[] rows = new int[(LONGEST_NGRAM - shortest + 1) * spelled.length()];
    int count = 0;
    for (int start = 0; start < spelled.length(); start++) {
      int longest = Math.min(LONGEST_NGRAM, spelled.length() - start);
      long state = TextHash.start();
      for (int length = 1; length <= longest; length++) {
        state = TextHash.extend(state, spelled.charAt(start + length - 1));
        if (length >= shortest) {
          rows[count++] = vocabulary.bucketRowOf(TextHash.finish(state));
        }
      }
    }
    return Arrays.copyOf(rows, count);
  }

  private int[] knownRows(String token, String lower, String standard) {
    int[] rows = standard.equals(lower) ? NO_ROWS : row(standard);
    if (Spelling.isCount(token)) {
      rows = row(WordClass.NUMBER);
    }
    if (rows.length == 0) {
      rows = undrawnRow(lower);
    }
    if (rows.length == 0 && !token.equals(lower)) {
      rows = row(token);
    }
    if (rows.length == 0) {
      rows = commonestRow(lower);
    }
    if (rows.length == 0) {
      rows = classRow(lower);
    }
    if (rows.length == 0 && !Spelling.isAscii(lower)) {
      rows = row(Normalizer.normalize(lower, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
    if (rows.length == 0) {
      rows = plainerRow(Spelling.plainer(lower));
    }
    if (rows.length == 0 && Spelling.isHashtag(token)) {
      rows = hashtagRows(token.substring(1), lower.substring(1));
    }
    return rows.length == 0 && Emoji.startsEmoji(token) ? emojiRows(token) : rows;
  }

  /** The row of a word or of another spelling of it, whichever is the commonest. */
  private int[] commonestRow(String word) {
    int commonest = vocabulary.row(word);
    for (String variant : SpellingVariants.ENGLISH.of(word)) {
      int row = vocabulary.row(variant);
      if (row != Vocabulary.UNKNOWN && (commonest == Vocabulary.UNKNOWN || row < commonest)) {
        commonest = row;
      }
    }
    return commonest == Vocabulary.UNKNOWN ? NO_ROWS : new int[] {commonest};
  }

  /**
   * The row of the common word behind one with drawn-out letters, which says what the word means
   * better than a row of its own would; empty if the drawn-out form is the commoner, or the word a
   * negator: "nooo" denies nothing.
   */
  private int[] undrawnRow(String word) {
    if ((Spelling.marks(word) & Mark.ELONGATED.bit()) == 0) {
      return NO_ROWS;
    }
    int drawn = vocabulary.row(word);
    int[] rows = firstRow(Spelling.undrawn(word), this::commonUnlessNegator);
    return rows.length > 0 && (drawn == Vocabulary.UNKNOWN || rows[0] < drawn) ? rows : NO_ROWS;
  }

  private int commonRow(CharSequence word) {
    return common.row(TextHash.of(word));
  }

  private int commonUnlessNegator(CharSequence word) {
    return cues.cue(word.toString()) == Cue.NEGATOR ? Vocabulary.UNKNOWN : commonRow(word);
  }

  /** The first spelling that is a common word, or else the first that is a word at all. */
  private int[] plainerRow(List<String> spellings) {
    int[] common = firstRow(spellings, this::commonRow);
    return common.length > 0 ? common : firstRow(spellings, vocabulary::row);
  }

  private static int[] firstRow(List<String> spellings, ToIntFunction<CharSequence> rowOf) {
    for (String spelling : spellings) {
      int row = rowOf.applyAsInt(spelling);
      if (row != Vocabulary.UNKNOWN) {
        return new int[] {row};
      }
    }
    return NO_ROWS;
  }

  private int[] classRow(String token) {
    if (Spelling.isUserName(token)) {
      return row(WordClass.USER);
    }
    if (Spelling.isUrl(token)) {
      return row(WordClass.URL);
    }
    return Spelling.isNumber(token) ? row(WordClass.NUMBER) : NO_ROWS;
  }

  private int[] hashtagRows(String body, String lowerBody) {
    int[] rows = row(lowerBody);
    if (rows.length == 0) {
      rows = hashtags.rows(body);
    }
    return rows.length > 0
        ? rows
        : Slips.meant(lowerBody, common::row).map(this::commonestRow).orElse(NO_ROWS);
  }

  private int[] emojiRows(String emoji) {
    int[] rows = row(Emoji.plain(emoji));
    if (rows.length == 0) {
      rows = row(Emoji.first(emoji));
    }
    return rows.length > 0
        ? rows
        : Arrays.stream(Emoji.name(emoji).split("[ -]"))
            .mapToInt(vocabulary::row)
            .filter(row -> row != Vocabulary.UNKNOWN)
            .toArray();
  }

  private int[] row(String word) {
    int row = vocabulary.row(word);
    return row == Vocabulary.UNKNOWN ? NO_ROWS : new int[] {row};
  }

  private static String clip(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
