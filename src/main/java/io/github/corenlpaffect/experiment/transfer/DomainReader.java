package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.experiment.SilentListener;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.TrainingTexts;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the domains of a study. A training text that nearly repeats a text to measure on, of
 * whatever corpus, is in none of them. Corpora that are made of the same files are one domain.
 */
final class DomainReader {
  private final TransferRecipe recipe;
  private final TransferOptions options;

  DomainReader(TransferRecipe recipe, TransferOptions options) {
    this.recipe = recipe;
    this.options = options;
  }

  /**
   * Reads them, in the order of the options.
   *
   * @throws IOException if a corpus cannot be read
   * @throws IllegalArgumentException if a domain is unknown, has nothing to learn from or to
   *     measure on, has too few labels, or stands alone
   */
  ImmutableList<Domain> read(TrainingListener listener) throws IOException {
    TrainingTexts texts = TrainingTexts.read(recipe.whole(), listener);
    ImmutableList<Corpus> corpora = texts.corpora();
    requireKnown(corpora, texts.tasks());
    ImmutableList<Corpus> learnt =
        TrainingTexts.of(corpora, recipe.splitting(), new SilentListener()).corpora();
    ImmutableList.Builder<Domain> domains = ImmutableList.builder();
    for (String name : options.domains()) {
      int place = names(corpora).indexOf(name);
      domains.add(domain(place, corpora, learnt.get(place), texts.tasks()));
    }
    return domains.build();
  }

  private void requireKnown(List<Corpus> corpora, List<Task> tasks) {
    requireKnown("domains", options.domains(), names(corpora));
    requireKnown("targets", options.targets(), tasks.stream().map(DomainReader::name).toList());
  }

  private static void requireKnown(String option, Set<String> names, Collection<String> known) {
    Set<String> unknown = new TreeSet<>(names);
    unknown.removeAll(known);
    checkArgument(
        unknown.isEmpty(),
        "%s: %s is not among what is learnt from; that is %s",
        option.equals("targets") ? TransferOptions.TARGETS : TransferOptions.PREFIX + option,
        unknown,
        known);
  }

  private Domain domain(int place, List<Corpus> corpora, Corpus learnt, List<Task> tasks) {
    Corpus corpus = corpora.get(place);
    Domain domain =
        new Domain(
            corpus,
            targets(corpus, tasks),
            labelled(learnt.train(), tasks),
            ImmutableList.copyOf(corpora));
    requireTexts(domain);
    return domain;
  }

  private ImmutableList<Task> targets(Corpus corpus, List<Task> tasks) {
    ImmutableList<Task> targets =
        corpus.tasks().stream()
            .filter(tasks::contains)
            .filter(task -> options.targets().isEmpty() || options.targets().contains(name(task)))
            .filter(task -> MainMeasure.of(task.head()).isOfProduct(task))
            .collect(toImmutableList());
    checkArgument(
        !targets.isEmpty(),
        "the domain %s has no task that counts of which the product shows all that its main measure"
            + " looks at; its tasks are %s, %s = %s",
        corpus.name(),
        corpus.tasks().stream().map(DomainReader::name).toList(),
        TransferOptions.TARGETS,
        options.targets().isEmpty() ? "all" : options.targets());
    return targets;
  }

  private void requireTexts(Domain domain) {
    checkArgument(
        !domain.sources().isEmpty(),
        "transfer needs another corpus to learn from than that of the domain %s; corpus.NAME ="
            + " PASSES chooses some",
        domain.name());
    checkArgument(
        !domain.pool().isEmpty(), "the domain %s has no text to learn from", domain.name());
    for (Task target : domain.targets()) {
      checkArgument(
          !labelled(domain.corpus().dev(), List.of(target)).isEmpty(),
          "the domain %s has no text to measure %s on: a dev text with its labels; withheld.%s ="
              + " every 5 sets texts apart",
          domain.name(),
          name(target),
          domain.name());
    }
    int most = options.labels().isEmpty() ? 0 : options.labels().get(options.labels().size() - 1);
    checkArgument(
        most < domain.pool().size(),
        "%slabels = %s asks for as many labelled texts as the domain %s has, or more: it has %s",
        TransferOptions.PREFIX,
        most,
        domain.name(),
        domain.pool().size());
  }

  private static ImmutableList<LabelledText> labelled(List<LabelledText> texts, List<Task> tasks) {
    return texts.stream()
        .filter(text -> tasks.stream().anyMatch(task -> text.labels().containsKey(name(task))))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> names(List<Corpus> corpora) {
    return corpora.stream().map(Corpus::name).collect(toImmutableList());
  }

  static String name(Task task) {
    return task.head().name();
  }
}
