package io.github.corenlpaffect.train;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.architecture.Tower;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.train.WeightTrace.Weights;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which weights of an architecture groups of tasks share: those that the losses of more than one
 * group depend on, by its heads or by the product's outputs that its labels tell of. A query or a
 * gate that one group alone looks through is none of them. Immutable and safe for several threads.
 */
final class SharedWeights {
  private final ImmutableSet<Weights> shared;

  private SharedWeights(Set<Weights> shared) {
    this.shared = ImmutableSet.copyOf(shared);
  }

  /** What groups of tasks share of the architecture of a network. */
  static SharedWeights of(TrainingData data, NetworkInTraining training, TaskGroups groups) {
    List<Tower> towers = training.network().towers();
    List<ImmutableSet<Weights>> traces =
        training.architecture().architecture().vectors(new WeightTrace(), towers);
    int[] heads = HeadOutputs.offsets(data.heads());
    SetMultimap<Weights, Integer> groupsOf = HashMultimap.create();
    for (int task = 0; task < data.tasks().size(); task++) {
      int group = groups.of(task);
      Set<Integer> ofHead = ContiguousSet.closedOpen(heads[task], heads[task + 1]);
      Set<Integer> ofProduct = data.links().get(task).predictions();
      IntStream.range(0, towers.size())
          .filter(tower -> meets(towers.get(tower), ofHead, ofProduct))
          .forEach(tower -> traces.get(tower).forEach(weights -> groupsOf.put(weights, group)));
    }
    return new SharedWeights(
        Sets.filter(groupsOf.keySet(), weights -> groupsOf.get(weights).size() > 1));
  }

  private static boolean meets(Tower tower, Set<Integer> heads, Set<Integer> product) {
    return !Collections.disjoint(tower.headPlaces(), heads)
        || !Collections.disjoint(tower.productPlaces(), product);
  }

  /** Whether more than one group depends on a layer. */
  boolean contains(DenseLayer layer) {
    return shared.contains(Weights.of(layer));
  }

  /** Whether more than one group depends on a row of a table. */
  boolean contains(Matrix table, int row) {
    return shared.contains(new Weights(table, row));
  }
}
