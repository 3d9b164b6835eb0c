package io.github.corenlpaffect.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * British and American spellings of one word, by rules for endings and a resource of pairs. The
 * rules also find spellings that nobody uses ("promize"), so the commonest that is known should be
 * taken. Immutable and thread-safe.
 */
final class SpellingVariants {
  static final SpellingVariants ENGLISH = new SpellingVariants("variants-en.tsv");

  /** What must be left of a word before such an ending, so that "four" and "prise" stay. */
  private static final int SHORTEST_STEM = 3;

  private static final String VOWELS = "aeiou";

  /** The endings by their last letter. */
  private static final Map<Character, List<Ending>> ENDINGS =
      Stream.of(
              endings(
                  "our",
                  "or",
                  ",s,ed,ing,er,ers,ite,ites,ful,fully,less,able,ably,hood,hoods,ly,y"),
              endings("is", "iz", "e,ed,es,ing,er,ers,ation,ations,able,ingly"),
              endings("ys", "yz", "e,ed,es,ing,er,ers"),
              endings("ogue", "og", ",s"))
          .flatMap(List::stream)
          .collect(Collectors.groupingBy(Ending::lastLetter));

  private static final List<String> AFTER_DOUBLED = List.of("led", "ling", "ler", "lers");

  private final Map<String, String> pairs = new HashMap<>();

  /** An ending, and another way to write it. */
  private record Ending(String from, String to) {
    char lastLetter() {
      return from.charAt(from.length() - 1);
    }
  }

  private SpellingVariants(String resource) {
    for (List<String> row : ResourceTable.read(resource)) {
      pairs.put(row.get(0), row.get(1));
      pairs.put(row.get(1), row.get(0));
    }
  }

  /** Other spellings of a lower-case word; none for most. */
  List<String> of(String word) {
    String pair = pairs.get(word);
    if (pair != null) {
      return List.of(pair);
    }
    List<String> variants = new ArrayList<>();
    for (Ending ending : endingsLike(word)) {
      int stem = word.length() - ending.from().length();
      if (stem >= SHORTEST_STEM && word.endsWith(ending.from())) {
        variants.add(word.substring(0, stem) + ending.to());
      }
    }
    for (String ending : AFTER_DOUBLED) {
      addDoubled(variants, word, ending);
    }
    return variants;
  }

  private static List<Ending> endingsLike(String word) {
    return word.isEmpty()
        ? List.of()
        : ENDINGS.getOrDefault(word.charAt(word.length() - 1), List.of());
  }

  private static List<Ending> endings(String british, String american, String suffixes) {
    return Stream.of(suffixes.split(","))
        .flatMap(
            suffix ->
                Stream.of(
                    new Ending(british + suffix, american + suffix),
                    new Ending(american + suffix, british + suffix)))
        .toList();
  }

  /** "travelled" and "traveled": an unstressed syllable in "el" before the ending. */
  private static void addDoubled(List<String> variants, String word, String ending) {
    int stem = word.length() - ending.length();
    if (!word.endsWith(ending) || stem < SHORTEST_STEM) {
      return;
    }
    String start = word.substring(0, stem);
    if (start.endsWith("el") && hasVowel(start, stem - 2)) {
      variants.add(start + ending.substring(1));
    } else if (start.endsWith("e") && hasVowel(start, stem - 1)) {
      variants.add(start + "l" + ending);
    }
  }

  /** Whether a vowel stands before a position, and a consonant between them. */
  private static boolean hasVowel(String word, int end) {
    int at = end - 1;
    while (at >= 0 && VOWELS.indexOf(word.charAt(at)) < 0) {
      at--;
    }
    return at >= 0 && at < end - 1;
  }
}
