package io.github.corenlpaffect.feature;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

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
  public static final Identities ENGLISH = read("identities-en.tsv");

  /** The entry that stands for first names in a vocabulary. */
  static final String NAME = entry("name");

  /** The entries that stand for names of any kind. */
  static final Set<String> PROPER = Set.of(NAME, entry("surname"), entry("place"), entry("brand"));

  private static final String BLANK = " ";

  /** For each group its words, a blank between two. */
  private final Map<String, String> members = new LinkedHashMap<>();

  private final List<String> names;
  private final WordGroups words;

  private Identities(Map<String, StringJoiner> members) {
    for (Map.Entry<String, StringJoiner> group : members.entrySet()) {
      this.members.put(group.getKey(), group.getValue().toString());
    }
    names = List.copyOf(this.members.keySet());
    words = new WordGroups(List.copyOf(this.members.values()));
  }

  /** The entries that stand for groups in a vocabulary, for instance {@code <brother>}. */
  public Set<String> groups() {
    return Collections.unmodifiableSet(members.keySet());
  }

  /** The words of a group; none if it is no entry of {@link #groups}. */
  public List<String> members(String group) {
    String text = members.get(group);
    return text == null ? List.of() : List.of(text.split(BLANK));
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

  private static Identities read(String resource) {
    Map<String, StringJoiner> members = new LinkedHashMap<>();
    for (List<String> row : ResourceTable.read(resource)) {
      String group = entry(row.get(0));
      StringJoiner words = members.getOrDefault(group, new StringJoiner(BLANK));
      members.put(group, words.add(row.get(1)));
    }
    return new Identities(members);
  }
}
