package io.github.corenlpaffect.feature;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Phrases that say who someone is: "Native American", "19-year-old", "wheelchair-using", and words
 * that do so before a person only, as in "a blind man". Like the words of {@link Identities} they
 * have the row of their group, and like them each is one word. Immutable and thread-safe.
 */
final class IdentityPhrases {
  /** Those of English. */
  static final IdentityPhrases ENGLISH = read("identity-phrases-en.tsv", "persons-en.txt");

  private final Map<String, List<IdentityPhrase>> byFirst;

  private IdentityPhrases(Stream<IdentityPhrase> phrases) {
    byFirst =
        phrases
            .sorted(comparingInt(IdentityPhrase::length).reversed())
            .collect(groupingBy(IdentityPhrase::first));
  }

  /** All phrases. */
  List<IdentityPhrase> all() {
    return byFirst.values().stream().flatMap(List::stream).toList();
  }

  /** Those whose group a vocabulary has. */
  IdentityPhrases known(Vocabulary vocabulary) {
    return new IdentityPhrases(
        all().stream().filter(phrase -> vocabulary.row(phrase.group()) != Vocabulary.UNKNOWN));
  }

  /** The phrases that may begin with a word, the longest first; none for most words. */
  List<IdentityPhrase> beginningWith(String text, String standard) {
    String kind =
        Spelling.isNumber(standard)
            ? IdentityPhrase.NUMBER
            : Identities.ENGLISH.group(text).orElse("");
    return Stream.of(standard, kind)
        .flatMap(first -> byFirst.getOrDefault(first, List.of()).stream())
        .sorted(comparingInt(IdentityPhrase::length).reversed())
        .toList();
  }

  private static IdentityPhrases read(String phrases, String persons) {
    Set<String> words =
        ResourceTable.read(persons).stream()
            .flatMap(row -> Stream.of(row.get(0).split(" ")))
            .map(StandardSpelling.ENGLISH::of)
            .collect(toUnmodifiableSet());
    return new IdentityPhrases(
        ResourceTable.read(phrases).stream().flatMap(row -> phrases(row, words)));
  }

  private static Stream<IdentityPhrase> phrases(List<String> row, Set<String> persons) {
    String group = Identities.entry(row.get(0));
    return Stream.of(row.get(1).split(" \\| "))
        .map(phrase -> IdentityPhrase.parse(group, phrase, persons));
  }
}
