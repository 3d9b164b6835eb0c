package io.github.corenlpaffect.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that say who someone is, or where, whose or when something is: pronouns, kin and roles,
 * nationalities, religions, orientations, ages, names, places, brands, months, days. All words of a
 * group have one row, so that a model cannot hold one dearer than another. Their groups are entries
 * of the vocabulary; in that of a model which was trained without them, every word keeps its own
 * row. Immutable and thread-safe.
 *
 * <p>From a resource of two tab-separated columns: a group and its words. A word in lower case is
 * meant in any case, one with a capital only as it is written. What is left apart: words that are
 * more often something else (Will, May, Hope, Reading, Target), places that stand for what happened
 * there (Chernobyl), names of several words (New Zealand), {@code they}. Phrases, and words that
 * say so before a person only, are those of {@link IdentityPhrases}.
 */
public final class Identities {
  /** Those of English. */
  public static final Identities ENGLISH = new Identities(ResourceTable.read("identities-en.tsv"));

  /** The entry that stands for first names in a vocabulary. */
  static final String NAME = entry("name");

  /** The entries that stand for names of any kind. */
  static final Set<String> PROPER = Set.of(NAME, entry("surname"), entry("place"), entry("brand"));

  /** The number of each group, from 0 in the order of the entries. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final List<String> names;
  private final WordGroups words;

  private Identities(List<List<String>> rows) {
    int[] groups = new int[rows.size()];
    List<String> texts = new ArrayList<>(groups.length);
    for (List<String> row : rows) {
      String name = entry(row.get(0));
      numbers.putIfAbsent(name, numbers.size());
      groups[texts.size()] = numbers.get(name);
      texts.add(row.get(1));
    }
    names = List.copyOf(numbers.keySet());
    words = new WordGroups(texts, groups);
  }

  /** The entries that stand for groups in a vocabulary, for instance {@code <brother>}. */
  public Set<String> groups() {
    return Collections.unmodifiableSet(numbers.keySet());
  }

  /** The words of a group; none if it is no entry of {@link #groups}. */
  public List<String> members(String group) {
    return words.members(numbers.getOrDefault(group, WordGroups.NONE));
  }

  /** The entry of the group that a word or hashtag belongs to, if any. */
  public Optional<String> group(String word) {
    String bare = Spelling.isHashtag(word) ? word.substring(1) : word;
    int group = words.of(bare);
    if (group == WordGroups.NONE) {
      group = words.of(StandardSpelling.lowerCase(bare));
    }
    return group == WordGroups.NONE ? Optional.empty() : Optional.of(names.get(group));
  }

  /** A vocabulary in which words have the row of their group, if it has one. */
  Vocabulary fold(Vocabulary vocabulary) {
    int[] rows = new int[names.size()];
    boolean hasGroups = false;
    for (int group = 0; group < rows.length; group++) {
      rows[group] = vocabulary.row(names.get(group));
      hasGroups |= rows[group] != Vocabulary.UNKNOWN;
    }
    return hasGroups ? vocabulary.withAliases(words.rows(rows)) : vocabulary;
  }

  static String entry(String group) {
    return "<".concat(group).concat(">");
  }
}
