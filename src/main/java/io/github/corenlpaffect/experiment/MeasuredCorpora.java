package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Withheld;
import java.util.HashMap;
import java.util.Map;

/**
 * Where targets are measured: each on one corpus, the first that has the task and a dev part, or
 * else the first that has the task. Other corpora with the task are learnt from alone.
 */
final class MeasuredCorpora {
  private final ImmutableSet<String> targets;
  private final MeasuredPart part;
  private final ImmutableMap<String, String> withheld;
  private final Map<String, String> corpusOf = new HashMap<>();

  /**
   * A choice of corpora.
   *
   * @param targets names of the tasks that count
   * @param withheld by the corpus's name what the user withholds of it
   */
  MeasuredCorpora(
      ImmutableList<Corpus> corpora,
      ImmutableSet<String> targets,
      MeasuredPart part,
      ImmutableMap<String, String> withheld) {
    this.targets = targets;
    this.part = part;
    this.withheld = withheld;
    corpora.stream().filter(corpus -> !corpus.dev().isEmpty()).forEach(this::choose);
    corpora.forEach(this::choose);
  }

  private void choose(Corpus corpus) {
    corpus.tasks().stream()
        .map(ExperimentData::name)
        .filter(targets::contains)
        .forEach(task -> corpusOf.putIfAbsent(task, corpus.name()));
  }

  /** The chosen among these, with their measured texts as dev parts. */
  ImmutableList<Corpus> of(ImmutableList<Corpus> corpora) {
    return corpora.stream()
        .filter(corpus -> corpusOf.containsValue(corpus.name()))
        .map(this::measured)
        .collect(ImmutableList.toImmutableList());
  }

  private Corpus measured(Corpus corpus) {
    String rule = withheld.get(corpus.name());
    Corpus held = rule == null ? part.of(corpus) : Withheld.of(rule).from(corpus);
    return new Corpus(
        held.name(), held.terms(), tasks(held), held.train(), held.dev(), held.files());
  }

  /** Without targets that are measured elsewhere. */
  private ImmutableList<Task> tasks(Corpus corpus) {
    return corpus.tasks().stream()
        .filter(
            task ->
                corpusOf
                    .getOrDefault(ExperimentData.name(task), corpus.name())
                    .equals(corpus.name()))
        .collect(ImmutableList.toImmutableList());
  }
}
