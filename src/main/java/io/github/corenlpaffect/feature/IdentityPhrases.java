package io.github.corenlpaffect.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases that say who someone is: "Native American", "19-year-old", "wheelchair-using", names of
 * places and brands in several words, and words that say who someone is before a person only, as in
 * "a blind man". Like the words of {@link Identities} they have the row of their group, and like
 * them each is one word. Immutable and thread-safe.
 */
final class IdentityPhrases {
  private static final Comparator<IdentityPhrase> LONGEST_FIRST =
      (one, other) -> Integer.compare(other.length(), one.length());

  /** Those of English. */
  static final IdentityPhrases ENGLISH = read("identity-phrases-en.tsv", "persons-en.txt");

  private final Map<String, List<IdentityPhrase>> byFirst = new HashMap<>();

  private IdentityPhrases(List<IdentityPhrase> phrases) {
    for (IdentityPhrase phrase : phrases) {
      List<IdentityPhrase> some = byFirst.getOrDefault(phrase.first(), new ArrayList<>());
      some.add(phrase);
      byFirst.put(phrase.first(), some);
    }
    for (List<IdentityPhrase> some : byFirst.values()) {
      some.sort(LONGEST_FIRST);
    }
  }

  /** All phrases. */
  List<IdentityPhrase> all() {
    List<IdentityPhrase> all = new ArrayList<>();
    for (List<IdentityPhrase> some : byFirst.values()) {
      all.addAll(some);
    }
    return all;
  }

  /** Those whose group a vocabulary has. */
  IdentityPhrases known(Vocabulary vocabulary) {
    List<IdentityPhrase> all = all();
    List<IdentityPhrase> known = new ArrayList<>();
    for (IdentityPhrase phrase : all) {
      if (vocabulary.row(phrase.group()) != Vocabulary.UNKNOWN) {
        known.add(phrase);
      }
    }
    return known.size() == all.size() ? this : new IdentityPhrases(known);
  }

  /** The phrases that may begin with a word, the longest first; none for most words. */
  List<IdentityPhrase> beginningWith(String text, String standard) {
    String kind =
        Spelling.isNumber(standard)
            ? IdentityPhrase.NUMBER
            : Identities.ENGLISH.group(text).orElse("");
    List<IdentityPhrase> ofWord = byFirst.getOrDefault(standard, List.of());
    List<IdentityPhrase> ofKind = byFirst.getOrDefault(kind, List.of());
    if (ofWord.isEmpty() && ofKind.isEmpty()) {
      return List.of();
    }
    List<IdentityPhrase> beginning = new ArrayList<>(ofWord);
    beginning.addAll(ofKind);
    beginning.sort(LONGEST_FIRST);
    return List.copyOf(beginning);
  }

  private static IdentityPhrases read(String phrases, String persons) {
    Set<String> words = new HashSet<>();
    for (List<String> row : ResourceTable.read(persons)) {
      for (String word : row.get(0).split(" ")) {
        words.add(StandardSpelling.ENGLISH.of(word));
      }
    }
    List<IdentityPhrase> all = new ArrayList<>();
    for (List<String> row : ResourceTable.read(phrases)) {
      for (String phrase : row.get(1).split("\\|")) {
        all.add(IdentityPhrase.parse(Identities.entry(row.get(0)), phrase.strip(), words));
      }
    }
    return new IdentityPhrases(all);
  }
}
