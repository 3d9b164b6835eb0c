package io.github.corenlpaffect.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that say together who someone is or name a place or brand, or one that says who someone is
 * before a person only.
 *
 * @param words tokens in standard spelling, {@link #NUMBER}, or the entry of a group, which any of
 *     its words fits
 * @param persons words for persons and entries of groups of them, one of which must follow; empty
 *     if anything may
 * @param group the entry of the group whose row the phrase has
 */
record IdentityPhrase(List<String> words, Set<String> persons, String group) {
  static final String NUMBER = "<number>";
  private static final String PERSON = "<person>";

  /**
   * A phrase as it is written in the resource.
   *
   * @param persons what may stand for {@code <person>}
   */
  static IdentityPhrase parse(String group, String phrase, Set<String> persons) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ")) {
      words.add(StandardSpelling.ENGLISH.of(word));
    }
    int last = words.size() - 1;
    return words.get(last).equals(PERSON)
        ? new IdentityPhrase(List.copyOf(words.subList(0, last)), persons, group)
        : new IdentityPhrase(List.copyOf(words), Set.of(), group);
  }

  String first() {
    return words.get(0);
  }

  int length() {
    return words.size();
  }

  /** Whether the phrase stands at a token. No word of a user's lexicon is part of a phrase. */
  boolean begins(TokenWords tokens, int start) {
    int end = start + words.size();
    if (end + (persons.isEmpty() ? 0 : 1) > tokens.size()) {
      return false;
    }
    for (int token = start; token < end; token++) {
      Word word = tokens.word(token);
      if (word.entryWord != EntryMatcher.NO_WORD || !fits(word, words.get(token - start))) {
        return false;
      }
    }
    return persons.isEmpty() || isPerson(tokens.word(end));
  }

  private static boolean fits(Word word, String expected) {
    if (expected.charAt(0) != '<') {
      return expected.equals(word.standard);
    }
    return expected.equals(NUMBER)
        ? Spelling.isNumber(word.standard)
        : Identities.ENGLISH.group(word.text).filter(expected::equals).isPresent();
  }

  private boolean isPerson(Word word) {
    return persons.contains(word.standard)
        || Identities.ENGLISH.group(word.text).filter(persons::contains).isPresent();
  }
}
