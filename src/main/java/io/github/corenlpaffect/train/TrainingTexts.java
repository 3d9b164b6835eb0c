package io.github.corenlpaffect.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.NearCopies;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Withheld;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.distillation.Recombination;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The texts and tasks that the options choose, before anything is made of the texts.
 *
 * @param whole the corpora as they were read, or the sample of them
 * @param read the same, without the training texts that are withheld
 * @param corpora the same, without the training texts that nearly repeat a dev text; where some are
 *     set apart to find the best epoch, these are the dev texts
 * @param tasks what is learnt, in the order of the heads
 * @param weights of the tasks' losses, in the same order
 */
public record TrainingTexts(
    ImmutableList<Corpus> whole,
    ImmutableList<Corpus> read,
    ImmutableList<Corpus> corpora,
    ImmutableList<Task> tasks,
    ImmutableList<Double> weights) {

  /**
   * Reads the corpora.
   *
   * @throws IOException if a corpus cannot be read
   * @throws IllegalArgumentException if the options name a corpus or a task that does not exist
   */
  public static TrainingTexts read(TrainingOptions options, TrainingListener listener)
      throws IOException {
    List<HeadSpec> base =
        BaseModel.read(options).map(from -> from.model().heads()).orElse(List.of());
    return of(ChosenCorpora.read(options, base), options, listener);
  }

  /**
   * Takes corpora that have been read already, for instance parts of them; the options name each of
   * them.
   *
   * @param given as they are to be learnt from, but for what the options leave out or withhold
   * @throws IllegalArgumentException if the options do not name a corpus, or name a task that does
   *     not exist
   */
  public static TrainingTexts of(
      ImmutableList<Corpus> given, TrainingOptions options, TrainingListener listener) {
    given.forEach(
        corpus ->
            checkArgument(
                options.corpora().containsKey(corpus.name()),
                "corpus.%s is missing: the passes over it",
                corpus.name()));
    ImmutableList<Corpus> whole = sample(given, options.sample());
    new TermsCheck(options.terms()).corpora(whole);
    ImmutableList<Corpus> read = withhold(whole, options.withheld());
    ImmutableList<Corpus> clean = validated(withoutCopies(read, listener), options.validation());
    Map<String, Task> tasks = tasks(clean, options.taskWeights());
    sayUnmeasured(clean, tasks.keySet(), listener);
    ImmutableList<Double> weights =
        tasks.keySet().stream()
            .map(name -> options.taskWeights().getOrDefault(name, 1.0))
            .collect(ImmutableList.toImmutableList());
    return new TrainingTexts(whole, read, clean, ImmutableList.copyOf(tasks.values()), weights);
  }

  /**
   * What makes texts out of those of some corpora. What is withheld has no part in any of them, but
   * the others are those that would be made if nothing were.
   *
   * @throws IllegalArgumentException if there is no corpus of a name
   */
  public Recombination recombination(Set<String> names) {
    return Recombination.of(whole, names).without(withheld());
  }

  private Set<String> withheld() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < whole.size(); i++) {
      if (read.get(i) != whole.get(i)) {
        read.get(i).dev().forEach(text -> texts.add(text.text()));
      }
    }
    return texts;
  }

  /** The heads, in the order of the tasks. */
  public ImmutableList<HeadSpec> heads() {
    return tasks.stream().map(Task::head).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Corpus> sample(ImmutableList<Corpus> corpora, double share) {
    TextSample sample = TextSample.ofTraining(share);
    return share == 1
        ? corpora
        : corpora.stream().map(sample::keep).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Corpus> validated(ImmutableList<Corpus> corpora, double share) {
    TextSample sample = TextSample.ofValidation(share);
    return share == 0
        ? corpora
        : corpora.stream().map(sample::asDev).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Corpus> withhold(
      List<Corpus> corpora, Map<String, String> withheld) {
    Set<String> unknown = new TreeSet<>(withheld.keySet());
    ImmutableList.Builder<Corpus> kept = ImmutableList.builder();
    for (Corpus corpus : corpora) {
      String rule = withheld.get(corpus.name());
      kept.add(rule == null ? corpus : Withheld.of(rule).from(corpus));
      unknown.remove(corpus.name());
    }
    checkArgument(unknown.isEmpty(), "texts of %s cannot be withheld: not read", unknown);
    return kept.build();
  }

  private static ImmutableList<Corpus> withoutCopies(
      List<Corpus> corpora, TrainingListener listener) {
    NearCopies copies = NearCopies.ofDev(corpora);
    ImmutableList.Builder<Corpus> clean = ImmutableList.builder();
    for (Corpus corpus : corpora) {
      Corpus kept = copies.removedFrom(corpus);
      listener.say(
          String.format(
              "%-18s %,8d to learn from, %,6d to measure on, %,5d near-copies dropped",
              corpus.name(),
              kept.train().size(),
              corpus.dev().size(),
              corpus.train().size() - kept.train().size()));
      clean.add(kept);
    }
    return clean.build();
  }

  private static void sayUnmeasured(
      List<Corpus> corpora, Set<String> tasks, TrainingListener listener) {
    Set<String> measured =
        corpora.stream()
            .flatMap(corpus -> corpus.dev().stream())
            .flatMap(text -> text.labels().keySet().stream())
            .collect(Collectors.toSet());
    Set<String> unmeasured = Sets.difference(tasks, measured);
    if (!measured.isEmpty() && !unmeasured.isEmpty()) {
      listener.say(
          "no text to measure on has a label of "
              + String.join(", ", unmeasured)
              + ": without a part in finding the best epoch");
    }
  }

  private static Map<String, Task> tasks(List<Corpus> corpora, Map<String, Double> weights) {
    Map<String, Task> tasks = new LinkedHashMap<>();
    corpora.forEach(
        corpus -> corpus.tasks().forEach(task -> tasks.putIfAbsent(task.head().name(), task)));
    for (String name : weights.keySet()) {
      if (!tasks.containsKey(name)) {
        throw new IllegalArgumentException(
            "task." + name + ": no such task in the chosen corpora; they have " + tasks.keySet());
      }
    }
    tasks.keySet().removeIf(name -> weights.getOrDefault(name, 1.0) == 0);
    return tasks;
  }
}
