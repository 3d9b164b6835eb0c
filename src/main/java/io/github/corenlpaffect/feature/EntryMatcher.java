package io.github.corenlpaffect.feature;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Finds the entries of a user's lexicon in a sentence, whatever the case, the longest first. Every
 * word of an entry has a number, which is looked up once per spelling, see {@link Word#entryWord}.
 * Thread-safe.
 */
final class EntryMatcher {
  /** The number of words that stand in no entry. */
  static final int NO_WORD = -1;

  /** Finds nothing. */
  static final EntryMatcher NONE = new EntryMatcher(List.of());

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Phrase>> tagged = new HashMap<>();
  private final Map<Integer, List<Phrase>> untagged = new HashMap<>();

  /**
   * The words of an entry.
   *
   * @param words their numbers
   * @param entry the index of the entry
   */
  record Phrase(int[] words, String partOfSpeech, int entry) {
    int length() {
      return words.length;
    }
  }

  EntryMatcher(List<LexiconEntry> entries) {
    if (!entries.isEmpty()) {
      add(entries);
      sort();
    }
  }

  /** The number of a word by its spelling, {@link #NO_WORD} for most. */
  int number(String lowerCase) {
    if (numbers.isEmpty()) {
      return NO_WORD;
    }
    int number = exact(lowerCase);
    if (number == NO_WORD && Spelling.isHashtag(lowerCase)) {
      number = exact(lowerCase.substring(1));
    }
    for (String plainer : number == NO_WORD ? Spelling.plainer(lowerCase) : List.<String>of()) {
      number = number == NO_WORD ? exact(plainer) : number;
    }
    return number;
  }

  /**
   * The entry that begins at a word, or null.
   *
   * @param words the sentence, read up to that word
   */
  Phrase match(EntryScope words) {
    boolean tags = words.tag(0) != null;
    for (Phrase phrase : (tags ? tagged : untagged).getOrDefault(words.number(0), List.of())) {
      if (matches(phrase, words, tags)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean matches(Phrase phrase, EntryScope words, boolean tags) {
    int last = phrase.length() - 1;
    for (int i = 1; i <= last; i++) {
      if (words.number(i) != phrase.words()[i]) {
        return false;
      }
    }
    String tag = tags ? words.tag(last) : null;
    return tag == null || tag.startsWith(phrase.partOfSpeech());
  }

  private int exact(String lowerCase) {
    return numbers.getOrDefault(spelling(lowerCase), NO_WORD);
  }

  private static String spelling(String lowerCase) {
    return Emoji.startsEmoji(lowerCase)
        ? Emoji.plain(lowerCase)
        : StandardSpelling.ENGLISH.of(lowerCase);
  }

  private void add(List<LexiconEntry> entries) {
    TokenizerAnnotator tokenizer = new TokenizerAnnotator(new Properties());
    for (int entry = 0; entry < entries.size(); entry++) {
      Annotation text = new Annotation(entries.get(entry).words());
      tokenizer.annotate(text);
      int[] words =
          FeatureExtractor.words(text).stream()
              .map(StandardSpelling::lowerCase)
              .mapToInt(word -> numbers.computeIfAbsent(spelling(word), w -> numbers.size()))
              .toArray();
      if (words.length > 0) {
        Phrase phrase = new Phrase(words, entries.get(entry).partOfSpeech(), entry);
        tagged.computeIfAbsent(words[0], first -> new ArrayList<>()).add(phrase);
        untagged.computeIfAbsent(words[0], first -> new ArrayList<>()).add(phrase);
      }
    }
  }

  private void sort() {
    Comparator<Phrase> longest = Comparator.comparingInt(Phrase::length).reversed();
    Comparator<Phrase> vaguest = Comparator.comparingInt(phrase -> phrase.partOfSpeech().length());
    tagged.values().forEach(phrases -> phrases.sort(longest.thenComparing(vaguest.reversed())));
    untagged.values().forEach(phrases -> phrases.sort(longest.thenComparing(vaguest)));
  }
}
