package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.model.AffectModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Has the model read some of a sentence's words as if they were a sentence. What is spoken of
 * stands there as "it": its name says nothing of what is felt toward it.
 */
final class PartReader {
  private static final String TARGET = "it";
  private static final String TARGETS = "they";
  private static final String COPULA = "is";
  private static final Set<String> MODALS = Set.of("would", "'d");

  private final AffectModel model;
  private final Words words;

  PartReader(AffectModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** What these tokens say, in their order. */
  Opinion read(Collection<Integer> tokens) {
    List<String> part = new ArrayList<>();
    new TreeSet<>(tokens).forEach(i -> part.add(words.token(i).word()));
    return read(part);
  }

  /** What these tokens say of "it". */
  Opinion readOfIt(Collection<Integer> tokens) {
    List<String> part = new ArrayList<>(List.of(TARGET, COPULA));
    new TreeSet<>(tokens).forEach(i -> part.add(words.token(i).word()));
    return tokens.isEmpty() ? Opinion.NONE : read(part);
  }

  /**
   * What these tokens say, with "it" for the target.
   *
   * @param target a token of the target; it need not be one of the others
   */
  Opinion read(Collection<Integer> tokens, int target, boolean needsCopula) {
    TreeSet<Integer> all = new TreeSet<>(tokens);
    all.add(target);
    List<String> part = new ArrayList<>();
    for (int i : all) {
      if (i == target) {
        part.add(words.tag(target).endsWith("S") || Set.of("are", "were").contains(words.word(target + 1)) ? TARGETS : TARGET);
        if (needsCopula) {
          part.add(COPULA);
        }
      } else if (!(MODALS.contains(words.word(i)) && words.word(i + 1).equals("be"))) {
        part.add(words.word(i).equals("be") && MODALS.contains(words.word(i - 1)) ? COPULA : words.token(i).word());
      }
    }
    return read(part);
  }

  private Opinion read(List<String> part) {
    if (part.isEmpty()) {
      return Opinion.NONE;
    }
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : part) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.set(CoreAnnotations.TextAnnotation.class, word);
      labels.add(label);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    return Opinion.of(model.predict(sentence));
  }
}
