package io.github.corenlpaffect.experiment.activelearning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import io.github.corenlpaffect.annotation.selection.Candidate;
import io.github.corenlpaffect.annotation.selection.CandidateReader;
import io.github.corenlpaffect.annotation.selection.ExpectedGain;
import io.github.corenlpaffect.annotation.selection.Pool;
import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.annotation.selection.Weakness;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.experiment.JsonFile;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.Noise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One strategy with one seed, from the first labels to the last: choose, look the labels up, learn,
 * measure. What is done is written down after each step and not done again. Not thread-safe.
 */
final class Course {
  private final SimulationData data;
  private final SimulationOptions options;
  private final SimulationRecipe recipe;
  private final StrategyKind strategy;
  private final long seed;
  private final Path folder;
  private final List<Step> steps;

  /** The models that learnt last; none until they are needed. */
  private List<AffectModel> models = List.of();

  /**
   * A course, as far as it has been gone.
   *
   * @param folder where it is written down
   * @throws IOException if that cannot be read
   */
  Course(
      SimulationData data,
      SimulationOptions options,
      SimulationRecipe recipe,
      StrategyKind strategy,
      long seed,
      Path folder)
      throws IOException {
    this.data = data;
    this.options = options;
    this.recipe = recipe;
    this.strategy = strategy;
    this.seed = seed;
    this.folder = folder;
    steps =
        Files.exists(file()) ? new ArrayList<>(Step.of(JsonFile.read(file()))) : new ArrayList<>();
  }

  /** Whether all steps are done. */
  boolean isDone() {
    return steps.size() == options.labels().size();
  }

  /** How good the model was after each step that is done. */
  ImmutableList<Double> figures() {
    return steps.stream().map(Step::figure).collect(ImmutableList.toImmutableList());
  }

  /** Takes the next step. */
  void step() throws IOException {
    boolean chooses = !steps.isEmpty() && strategy != StrategyKind.RANDOM;
    if (chooses && models.isEmpty()) {
      models = train(labelled());
    }
    ImmutableIntArray next = chooses ? chosen() : byChance();
    ImmutableMap<String, Double> gains =
        chooses && strategy == StrategyKind.GAIN
            ? Weakness.of(models.get(0), data.of(texts(next.asList())))
            : ImmutableMap.of();
    List<Integer> all = new ArrayList<>(labelled());
    next.forEach(all::add);
    models = train(all);
    steps.add(new Step(next, gains, data.figure(models.get(0))));
    JsonFile.write(file(), Step.json(ImmutableList.copyOf(steps)));
  }

  private ImmutableIntArray chosen() {
    CandidateReader reader = new CandidateReader(models, List.of(options.target()));
    Set<Integer> known = labelled();
    int[] open =
        IntStream.range(0, data.pool().size()).filter(place -> !known.contains(place)).toArray();
    ImmutableMap<String, Double> gains = steps.get(steps.size() - 1).gains();
    Pool pool =
        Pool.of(reader, read(Ints.asList(open), reader), read(known, reader))
            .withWeights(ExpectedGain.weights(reader, gains));
    return ImmutableIntArray.copyOf(
        strategy.choose(pool, batch(), place(0)).stream().map(place -> open[place]));
  }

  private List<Candidate> read(Collection<Integer> places, CandidateReader reader) {
    return places.parallelStream()
        .map(place -> reader.read(data.pool().get(place).text()))
        .toList();
  }

  private List<AffectModel> train(Collection<Integer> places) throws IOException {
    List<AffectModel> trained = new ArrayList<>();
    for (int model = 0; model < options.models(strategy); model++) {
      Path file = folder.resolve(strategy.label() + "-" + seed + ".model");
      trained.add(recipe.train(data.corpus(), texts(places), file, place(model)));
      Files.delete(file);
    }
    return trained;
  }

  /** The next texts in an order by chance that is the same for all strategies. */
  private ImmutableIntArray byChance() {
    List<Integer> places =
        IntStream.range(0, data.pool().size()).boxed().collect(Collectors.toList());
    Collections.shuffle(places, new Random(seed));
    int done = labelled().size();
    return ImmutableIntArray.copyOf(places.subList(done, done + batch()));
  }

  /** Places of the texts that have labels, in the order in which they got them. */
  private Set<Integer> labelled() {
    Set<Integer> places = new LinkedHashSet<>();
    steps.forEach(step -> step.texts().forEach(places::add));
    return places;
  }

  private List<LabelledText> texts(Collection<Integer> places) {
    return places.stream().map(data.pool()::get).toList();
  }

  private int batch() {
    return options.labels().get(steps.size()) - labelled().size();
  }

  /** A seed for one of several things that need one. */
  private long place(int number) {
    return Noise.seed(seed, number) >>> 1;
  }

  private Path file() {
    return folder.resolve(strategy.label() + "-" + seed + ".json");
  }
}
