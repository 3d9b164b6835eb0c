package io.github.corenlpaffect.teacher;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.train.TrainingTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts that are labelled together.
 *
 * @param name says what they are, fit for a file's name
 * @param texts each once
 */
record LabelStage(String name, ImmutableList<String> texts) {
  /** The stage of all corpora's dev texts. */
  static final String DEV = "dev";

  private static final String RECOMBINED = "recombined";

  /** The share of a corpus that is trained on from which its texts matter most. */
  private static final double SELDOM = 0.1;

  /**
   * All stages, what matters most first: dev texts, the corpora that training sees most, the texts
   * made by recombination, the other corpora. No text stands in two stages.
   */
  static ImmutableList<LabelStage> of(TrainingTexts read, TeacherOptions options) {
    List<Corpus> corpora = read.read();
    List<Corpus> sorted = new ArrayList<>(corpora);
    sorted.sort(Comparator.comparing(corpus -> -passes(corpus, options)));
    Set<String> seen = new HashSet<>();
    ImmutableList.Builder<LabelStage> stages = ImmutableList.builder();
    List<LabelledText> dev = corpora.stream().flatMap(corpus -> corpus.dev().stream()).toList();
    stages.add(stage(DEV, texts(dev), seen));
    sorted.stream()
        .filter(corpus -> passes(corpus, options) >= SELDOM)
        .forEach(corpus -> stages.add(stage(corpus.name(), texts(corpus.train()), seen)));
    ImmutableSet<String> recombined =
        read.recombination(options.recombine())
            .texts(options.recombined(), options.recombineSeed());
    stages.add(stage(RECOMBINED, recombined.asList(), seen));
    sorted.stream()
        .filter(corpus -> passes(corpus, options) < SELDOM)
        .forEach(corpus -> stages.add(stage(corpus.name(), texts(corpus.train()), seen)));
    return stages.build();
  }

  private static double passes(Corpus corpus, TeacherOptions options) {
    return options.training().corpora().get(corpus.name());
  }

  private static List<String> texts(List<LabelledText> labelled) {
    return labelled.stream().map(LabelledText::text).toList();
  }

  private static LabelStage stage(String name, List<String> texts, Set<String> seen) {
    return new LabelStage(
        name, texts.stream().filter(seen::add).collect(ImmutableList.toImmutableList()));
  }
}
