package io.github.corenlpaffect.train.knowledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import io.github.corenlpaffect.feature.Identities;
import io.github.corenlpaffect.feature.StandardSpelling;
import io.github.corenlpaffect.feature.WordClass;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the words of a vocabulary: the classes, the groups of {@link Identities}, the words of
 * the training texts of which something is known or that occur twice, the words of the lexicons,
 * and of the other words with vectors or clusters the most frequent; all ordered by frequency, and
 * without {@link FrequentSlips}, which the model takes for what was meant.
 */
public final class VocabularyBuilder {
  private static final int LONGEST_WORD = 40;
  private static final int MIN_COUNT = 2;

  private final WordKnowledge knowledge;
  private final Multiset<String> counts;
  private final double tokens;

  /**
   * A builder.
   *
   * @param counts the words of the training texts, in lower case
   */
  public VocabularyBuilder(WordKnowledge knowledge, Multiset<String> counts) {
    this.knowledge = knowledge;
    this.counts = counts;
    this.tokens = Math.max(1, counts.size());
  }

  /** At most {@code size} words from frequent to rare. */
  public ImmutableList<String> build(int size) {
    Set<String> described = knowledge.describedWords();
    Set<String> affective = knowledge.affectiveWords();
    Map<String, Double> priorities = new HashMap<>();
    for (Multiset.Entry<String> entry : counts.entrySet()) {
      String word = entry.getElement();
      if (entry.getCount() >= MIN_COUNT || described.contains(word) || affective.contains(word)) {
        priorities.put(word, 1 + frequency(word));
      }
    }
    for (String word : affective) {
      priorities.merge(word, 0.5 + frequency(word), Math::max);
    }
    for (String word : described) {
      priorities.merge(word, frequency(word), Math::max);
    }
    for (String word : List.of(WordClass.USER, WordClass.URL, WordClass.NUMBER)) {
      priorities.put(word, 2.0);
    }
    for (String group : Identities.ENGLISH.groups()) {
      priorities.put(group, 2.0);
    }
    Set<String> chosen = new HashSet<>();
    priorities.entrySet().stream()
        .filter(entry -> isWord(entry.getKey()))
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(size)
        .forEach(entry -> chosen.add(entry.getKey()));
    return withoutSlips(
        chosen.stream()
            .sorted(
                Comparator.comparingDouble(this::frequency)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .collect(ImmutableList.toImmutableList()));
  }

  private ImmutableList<String> withoutSlips(ImmutableList<String> words) {
    FrequentSlips slips = new FrequentSlips(knowledge, words);
    return words.stream()
        .filter(word -> !slips.contains(word))
        .collect(ImmutableList.toImmutableList());
  }

  private double frequency(String word) {
    return knowledge.frequency(word) + counts.count(word) / tokens;
  }

  private static boolean isWord(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_WORD
        && word.charAt(0) != '@'
        && !word.startsWith("http")
        && word.indexOf(' ') < 0
        && word.equals(entry(word));
  }

  /**
   * The spelling under which a word of a text stands in a vocabulary: the standard one in lower
   * case, but an emoticon as it is, and a word of {@link Identities} by its group.
   */
  public static String entry(String word) {
    String spelling = Identities.ENGLISH.group(word).orElseGet(() -> spelling(word));
    return Identities.ENGLISH.group(spelling).orElse(spelling);
  }

  private static String spelling(String word) {
    String lower = StandardSpelling.lowerCase(word);
    String standard = StandardSpelling.ENGLISH.of(lower);
    if (!standard.equals(lower)) {
      return standard;
    }
    boolean emoticon = word.codePoints().filter(Character::isLetter).limit(2).count() < 2;
    return emoticon && word.length() > 1 ? word : lower;
  }
}
