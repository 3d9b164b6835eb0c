package io.github.corenlpaffect.feature;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds the best rows of the word table that a token's spelling allows: the token itself, else
 * lower-cased, in compatible characters, with runs shortened, as the words of a hashtag or of an
 * emoji's name, and in the end as its character n-grams. Thread-safe.
 */
final class WordResolver {
  private static final int SHORTEST_NGRAM = 3;
  private static final int LONGEST_NGRAM = 5;
  private static final int LONGEST_SPELLED = 24;
  private static final int LONGEST_LOOKED_UP = 200;
  private static final int[] NO_ROWS = {};

  private final Vocabulary vocabulary;
  private final CueLexicon cues;
  private final EntryMatcher entries;
  private final HashtagSplitter hashtags;

  WordResolver(Vocabulary vocabulary, CueLexicon cues, EntryMatcher entries) {
    this.vocabulary = vocabulary;
    this.cues = cues;
    this.entries = entries;
    this.hashtags = new HashtagSplitter(vocabulary);
  }

  Word resolve(String token) {
    String looked = clip(token, LONGEST_LOOKED_UP);
    String lower = lowerCase(looked);
    int[] rows = knownRows(looked, lower);
    boolean guessed = rows.length == 0;
    Cue cue = cue(lower);
    return new Word(
        token,
        lower,
        guessed ? ngramRows(lower) : rows,
        Spelling.marks(looked),
        cue,
        cues.startsPair(lower),
        guessed,
        cue == Cue.BOUNDARY && looked.indexOf('!') >= 0,
        entries.number(lower));
  }

  /** A token in lower case with straight apostrophes. */
  static String lowerCase(String token) {
    return token.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Elongated intensifiers, punctuation in any number, emoticons and emoji have cues as well. */
  private Cue cue(String lower) {
    Cue cue = cues.cue(lower);
    if (cue != Cue.NONE || lower.isEmpty()) {
      return cue;
    }
    if (Emoji.startsEmoji(lower) || cues.cue(lower.substring(0, 1)) == Cue.BOUNDARY) {
      return Cue.BOUNDARY;
    }
    return Spelling.plainer(lower).stream().map(cues::cue).anyMatch(Cue.INTENSIFIER::equals)
        ? Cue.INTENSIFIER
        : Cue.NONE;
  }

  /** The rows of a word as it stands or in lower case; empty if neither is known. */
  int[] exactRows(String word) {
    int[] rows = row(word);
    return rows.length > 0 ? rows : row(word.toLowerCase(Locale.ROOT));
  }

  /** The row of first names for an unknown word that is written like one; empty for others. */
  int[] nameRows(Word word) {
    boolean capital = (word.marks & Mark.INITIAL_CAPITAL.bit()) != 0;
    return capital && word.text.chars().allMatch(Character::isLetter)
        ? row(Identities.NAME)
        : NO_ROWS;
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

  private int[] knownRows(String token, String lower) {
    int[] rows = row(token);
    if (rows.length == 0) {
      rows = row(lower);
    }
    if (rows.length == 0) {
      rows = classRow(lower);
    }
    if (rows.length == 0 && !Spelling.isAscii(lower)) {
      rows = row(Normalizer.normalize(lower, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
    }
    if (rows.length == 0) {
      rows = firstKnown(Spelling.plainer(lower));
    }
    if (rows.length == 0 && Spelling.isHashtag(token)) {
      rows = hashtagRows(token.substring(1), lower.substring(1));
    }
    return rows.length == 0 && Emoji.startsEmoji(token) ? emojiRows(token) : rows;
  }

  private int[] firstKnown(List<String> spellings) {
    for (String spelling : spellings) {
      int row = vocabulary.row(spelling);
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
    return rows.length > 0 ? rows : hashtags.rows(body);
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
