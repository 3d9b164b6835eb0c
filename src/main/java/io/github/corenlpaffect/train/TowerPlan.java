package io.github.corenlpaffect.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.model.architecture.Tower;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which outputs stand in a tower.
 *
 * @param name what its tasks tell of
 * @param headPlaces the outputs of its tasks' heads among those of all heads
 * @param productPlaces its outputs of the product, those that say how sure it is last
 * @param predictions how many of these are predictions
 */
record TowerPlan(
    String name,
    ImmutableList<Integer> headPlaces,
    ImmutableList<Integer> productPlaces,
    int predictions) {

  /** The tower that has everything. */
  private static final String ALL = "all";

  /** What tasks tell of, in the order in which towers stand unless told otherwise. */
  static final ImmutableList<String> KINDS =
      ImmutableList.of("valence", "sentiment", "emotions", "other");

  /** One tower for all tasks. */
  static ImmutableList<TowerPlan> single(TrainingData data) {
    ImmutableList<Integer> heads = range(0, data.headOutputs());
    ImmutableList<Integer> product = range(0, ProductOutputs.COUNT);
    return ImmutableList.of(new TowerPlan(ALL, heads, product, ProductOutputs.VALENCE_ERROR));
  }

  /**
   * A tower for the tasks of each kind that there are.
   *
   * @param order the kinds, each once
   */
  static ImmutableList<TowerPlan> byKind(TrainingData data, List<String> order) {
    ImmutableList.Builder<TowerPlan> plans = ImmutableList.builder();
    List<String> kinds = data.links().stream().map(TowerPlan::kind).toList();
    for (String kind : order) {
      TowerPlan plan = of(kind, headPlaces(kind, kinds, data));
      if (!plan.headPlaces.isEmpty() || !plan.productPlaces.isEmpty()) {
        plans.add(plan);
      }
    }
    return plans.build();
  }

  /**
   * The towers of a model that training begins with: what it has stays where it is, and tasks of a
   * kind without a tower stand in the last.
   */
  static ImmutableList<TowerPlan> within(TrainingData data, ModelParts base) {
    List<Tower> towers = base.network().towers();
    int[] sources = KeptHeads.sources(base.heads(), data.heads());
    List<Integer> homes = new ArrayList<>();
    for (int head = 0; head < data.heads().size(); head++) {
      int otherwise = homeOfNew(head, data, towers);
      for (int output = 0; output < data.heads().get(head).outputs(); output++) {
        homes.add(home(sources[homes.size()], towers).orElse(otherwise));
      }
    }
    return IntStream.range(0, towers.size())
        .mapToObj(tower -> of(towers.get(tower), places(tower, homes)))
        .collect(ImmutableList.toImmutableList());
  }

  private static OptionalInt home(int place, List<Tower> towers) {
    return IntStream.range(0, towers.size())
        .filter(tower -> towers.get(tower).headPlaces().contains(place))
        .findFirst();
  }

  private static int homeOfNew(int head, TrainingData data, List<Tower> towers) {
    List<String> names = towers.stream().map(Tower::name).toList();
    int ofKind = head < data.tasks().size() ? names.indexOf(kind(data.links().get(head))) : -1;
    return ofKind < 0 ? towers.size() - 1 : ofKind;
  }

  private static ImmutableList<Integer> places(int tower, List<Integer> homes) {
    return IntStream.range(0, homes.size())
        .filter(place -> homes.get(place) == tower)
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private static TowerPlan of(Tower tower, ImmutableList<Integer> headPlaces) {
    ImmutableList<Integer> product = ImmutableList.copyOf(tower.productPlaces());
    return new TowerPlan(tower.name(), headPlaces, product, tower.predictions());
  }

  /**
   * An order of the kinds.
   *
   * @throws IllegalArgumentException if it does not name each once
   */
  static ImmutableList<String> order(List<String> names) {
    checkArgument(
        names.size() == KINDS.size() && ImmutableSet.copyOf(names).containsAll(KINDS),
        "train.order is %s; it must name each of %s once",
        names,
        KINDS);
    return ImmutableList.copyOf(names);
  }

  /** What a task tells of: of emotions before sentiment, and of that before valence. */
  static String kind(ProductLink link) {
    if (!link.emotions().isEmpty()) {
      return "emotions";
    }
    if (!link.sentiments().isEmpty()) {
      return "sentiment";
    }
    return link.valence() == ProductLink.ABSENT ? "other" : "valence";
  }

  private static ImmutableList<Integer> headPlaces(
      String kind, List<String> kinds, TrainingData data) {
    int[] offsets = HeadOutputs.offsets(data.heads());
    List<Integer> places = new ArrayList<>();
    for (int task = 0; task < kinds.size(); task++) {
      if (kinds.get(task).equals(kind)) {
        places.addAll(range(offsets[task], offsets[task + 1]));
      }
    }
    return ImmutableList.copyOf(places);
  }

  private static TowerPlan of(String kind, ImmutableList<Integer> headPlaces) {
    ImmutableList<Integer> product =
        switch (kind) {
          case "valence" ->
              ImmutableList.of(ProductOutputs.VALENCE_SHIFT, ProductOutputs.VALENCE_ERROR);
          case "sentiment" -> range(ProductOutputs.SENTIMENTS, ProductOutputs.VALENCE_SHIFT);
          case "emotions" ->
              ImmutableList.<Integer>builder()
                  .addAll(range(ProductOutputs.EMOTIONS, ProductOutputs.SENTIMENTS))
                  .add(ProductOutputs.EMOTIONS_ERROR)
                  .build();
          default -> ImmutableList.of();
        };
    int predictions =
        (int) product.stream().filter(place -> place < ProductOutputs.VALENCE_ERROR).count();
    return new TowerPlan(kind, headPlaces, product, predictions);
  }

  private static ImmutableList<Integer> range(int from, int to) {
    return ContiguousSet.closedOpen(from, to).asList();
  }
}
