package io.github.corenlpaffect.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
  public static final Identities ENGLISH = read("identities-en.tsv");

  /** The entry that stands for first names in a vocabulary. */
  static final String NAME = entry("name");

  /** The entries that stand for names of any kind. */
  static final Set<String> PROPER = Set.of(NAME, entry("surname"), entry("place"), entry("brand"));

  private static final String HASH = "#";

  private final Map<String, List<String>> members;
  private final Map<String, String> groups = new HashMap<>();

  private Identities(Map<String, List<String>> members) {
    this.members = Collections.unmodifiableMap(members);
    for (Map.Entry<String, List<String>> group : members.entrySet()) {
      for (String word : group.getValue()) {
        groups.put(word, group.getKey());
      }
    }
  }

  /** The entries that stand for groups in a vocabulary, for instance {@code <brother>}. */
  public Set<String> groups() {
    return members.keySet();
  }

  /** The words of a group; none if it is no entry of {@link #groups}. */
  public List<String> members(String group) {
    return members.getOrDefault(group, List.of());
  }

  /** The entry of the group that a word or hashtag belongs to, if any. */
  public Optional<String> group(String word) {
    String bare = Spelling.isHashtag(word) ? word.substring(1) : word;
    String group = groups.get(bare);
    return Optional.ofNullable(
        group == null ? groups.get(StandardSpelling.lowerCase(bare)) : group);
  }

  /** A vocabulary in which words have the row of their group, if it has one. */
  Vocabulary fold(Vocabulary vocabulary) {
    RowTable rows = new RowTable(2 * groups.size());
    for (Map.Entry<String, List<String>> group : members.entrySet()) {
      int row = vocabulary.row(group.getKey());
      for (String word : row == Vocabulary.UNKNOWN ? List.<String>of() : group.getValue()) {
        rows.putIfAbsent(TextHash.of(word), row);
        rows.putIfAbsent(TextHash.of(HASH + word), row);
      }
    }
    return vocabulary.withAliases(rows);
  }

  static String entry(String group) {
    return "<" + group + ">";
  }

  private static Identities read(String resource) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (List<String> row : ResourceTable.read(resource)) {
      List<String> words = members.getOrDefault(entry(row.get(0)), new ArrayList<>());
      words.addAll(List.of(row.get(1).split(" ")));
      members.put(entry(row.get(0)), words);
    }
    return new Identities(members);
  }
}
