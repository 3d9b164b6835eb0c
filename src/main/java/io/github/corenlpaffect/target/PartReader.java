package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Has the model read some of a sentence's words as if they were a sentence. What is spoken of
 * stands there as a pronoun, for its name says nothing of what is felt toward it; "would be" is
 * read as "is".
 */
final class PartReader {
  private static final String COPULA = "is";
  private static final Set<String> WOULD = Set.of("would", "'d");
  private static final Set<String> PLURAL_VERBS = Set.of("are", "were");

  private final Function<CoreMap, Affect> model;
  private final Words words;

  /**
   * @param model says the affect of a sentence of tokens
   */
  PartReader(Function<CoreMap, Affect> model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** What these tokens say, in their order. */
  Opinion read(Collection<Integer> tokens) {
    return readWords(new TreeSet<>(tokens).stream().map(i -> words.written(i)).toList());
  }

  /** What these tokens say behind "it is"; nothing if there are none. */
  Opinion readOfIt(Collection<Integer> tokens) {
    List<String> part = new ArrayList<>(List.of("it", COPULA));
    new TreeSet<>(tokens).forEach(i -> part.add(words.written(i)));
    return tokens.isEmpty() ? Opinion.NONE : readWords(part);
  }

  /** What these adjectives say behind "it is". */
  Opinion readAdjectives(List<String> adjectives) {
    List<String> part = new ArrayList<>(List.of("it", COPULA));
    part.addAll(adjectives);
    return readWords(part);
  }

  /** What these tokens say with a pronoun in the place of the target. */
  Opinion read(Collection<Integer> tokens, int target) {
    return readWords(part(tokens, target, List.of(pronoun(target))));
  }

  /** The same with "is" behind the pronoun. */
  Opinion readAsPredicate(Collection<Integer> tokens, int target) {
    return readWords(part(tokens, target, List.of(pronoun(target), COPULA)));
  }

  private List<String> part(Collection<Integer> tokens, int target, List<String> instead) {
    TreeSet<Integer> all = new TreeSet<>(tokens);
    all.add(target);
    List<String> part = new ArrayList<>();
    for (int i : all) {
      if (i == target) {
        part.addAll(instead);
      } else if (!isWouldBe(i)) {
        part.add(isWouldBe(i - 1) ? COPULA : words.written(i));
      }
    }
    return part;
  }

  private boolean isWouldBe(int i) {
    return words.isOneOf(i, WOULD) && words.word(i + 1).equals("be");
  }

  private String pronoun(int target) {
    boolean plural = words.isPlural(target) || words.isOneOf(target + 1, PLURAL_VERBS);
    return plural ? "they" : "it";
  }

  private Opinion readWords(List<String> part) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : part) {
      CoreLabel label = new CoreLabel();
      label.setWord(word == null ? "" : word);
      labels.add(label);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    return labels.isEmpty() ? Opinion.NONE : Opinion.read(model.apply(sentence));
  }
}
