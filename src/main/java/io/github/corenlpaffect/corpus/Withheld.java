package io.github.corenlpaffect.corpus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;

/**
 * The training texts of a corpus that a model is not to see, so that it can be measured on them
 * instead of the corpus's dev part: {@code all} of them; {@code every N}, those whose index in the
 * training part, counted from 0, is a multiple of N; or {@code id PREFIX}, those whose id begins
 * so. Immutable.
 */
public final class Withheld {
  private static final String ALL = "all";
  private static final String EVERY = "every ";
  private static final String ID = "id ";

  private final String rule;
  private final int step;
  private final String prefix;

  private Withheld(String rule, int step, String prefix) {
    this.rule = rule;
    this.step = step;
    this.prefix = prefix;
  }

  /**
   * The texts that a rule means.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Withheld of(String rule) {
    String words = rule.strip();
    if (words.equals(ALL)) {
      return new Withheld(words, 1, "");
    }
    if (words.startsWith(ID)) {
      return new Withheld(words, 1, words.substring(ID.length()));
    }
    Integer step = words.startsWith(EVERY) ? Ints.tryParse(words.substring(EVERY.length())) : null;
    checkArgument(
        step != null && step > 1,
        "'%s' withholds nothing; write 'all', 'every 5' or 'id PREFIX'",
        rule);
    return new Withheld(words, step, "");
  }

  /**
   * The corpus with these texts as its dev part, and the others to learn from.
   *
   * @throws IllegalArgumentException if it has no such text
   */
  public Corpus from(Corpus corpus) {
    ImmutableList.Builder<LabelledText> train = ImmutableList.builder();
    ImmutableList.Builder<LabelledText> dev = ImmutableList.builder();
    for (int i = 0; i < corpus.train().size(); i++) {
      LabelledText text = corpus.train().get(i);
      (i % step == 0 && text.id().startsWith(prefix) ? dev : train).add(text);
    }
    ImmutableList<LabelledText> withheld = dev.build();
    checkArgument(
        !withheld.isEmpty(), "'%s' withholds no training text of %s", rule, corpus.name());
    return new Corpus(
        corpus.name(), corpus.terms(), corpus.tasks(), train.build(), withheld, corpus.files());
  }
}
