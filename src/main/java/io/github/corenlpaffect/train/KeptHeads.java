package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.architecture.Tower;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The heads of the model that training begins with. A task of the same name goes on where the head
 * stands; all others are kept behind the heads of the tasks, and held by {@link HeadAnchor}.
 *
 * @param heads those that no task goes on with, in the model's order
 * @param extra names of those that the model shows under {@code extra}, learnt on or not
 */
record KeptHeads(ImmutableList<HeadSpec> heads, ImmutableSet<String> extra) {
  private static final int ABSENT = -1;

  /** For training that begins with no model. */
  static final KeptHeads NONE = new KeptHeads(ImmutableList.of(), ImmutableSet.of());

  /**
   * The heads of a model beside what is to be learnt.
   *
   * @throws IllegalArgumentException if it has a head of the name of a task but with other labels
   *     or on another scale
   */
  static KeptHeads of(AffectModel base, List<HeadSpec> learnt) {
    Map<String, HeadSpec> byName = Maps.uniqueIndex(learnt, HeadSpec::name);
    ImmutableList.Builder<HeadSpec> kept = ImmutableList.builder();
    for (HeadSpec head : base.heads()) {
      if (!byName.containsKey(head.name())) {
        kept.add(head);
      } else if (!head.equals(byName.get(head.name()))) {
        throw different(head, byName.get(head.name()));
      }
    }
    return new KeptHeads(kept.build(), ImmutableSet.copyOf(base.parts().extraHeads()));
  }

  private static IllegalArgumentException different(HeadSpec base, HeadSpec learnt) {
    return new IllegalArgumentException(
        String.format(
            "the model to begin with already has an output %s, which is %s; here it is %s: a column"
                + " that is to go on with it must be the same, any other needs another name",
            base.name(), described(base), described(learnt)));
  }

  private static String described(HeadSpec head) {
    return switch (head.kind()) {
      case REGRESSION ->
          "an amount from "
              + AffectJson.rounded(head.low())
              + " to "
              + AffectJson.rounded(head.high());
      case ORDINAL ->
          "levels from "
              + AffectJson.rounded(head.low())
              + " to "
              + AffectJson.rounded(head.high());
      case SINGLE_LABEL -> "one of " + head.labels();
      case MULTI_LABEL -> "any of " + head.labels();
    };
  }

  /**
   * Writes the weights of a model's heads into layers in training, where these have heads of the
   * same names.
   *
   * @param heads in training, in order; those that the model has too are the same in it
   * @param towers with the layers, which are written in place; as many as the model has, and each
   *     head of the model's in the same one
   */
  static void continueFrom(ModelParts base, List<HeadSpec> heads, List<Tower> towers) {
    int[] sources = sources(base.heads(), heads);
    for (int i = 0; i < towers.size(); i++) {
      Tower from = base.network().towers().get(i);
      Tower to = towers.get(i);
      for (int column = 0; column < to.headPlaces().size(); column++) {
        int source = from.headPlaces().indexOf(sources[to.headPlaces().get(column)]);
        if (source >= 0) {
          copy(from.heads(), source, to.heads(), column);
        }
      }
    }
  }

  /** Where some heads have each raw output of others; −1 for those that they do not have. */
  static int[] sources(List<HeadSpec> known, List<HeadSpec> heads) {
    int[] from = HeadOutputs.offsets(known);
    int[] to = HeadOutputs.offsets(heads);
    int[] sources = new int[to[heads.size()]];
    Arrays.fill(sources, ABSENT);
    for (int i = 0; i < heads.size(); i++) {
      int head = known.indexOf(heads.get(i));
      for (int output = to[i]; output < to[i + 1] && head >= 0; output++) {
        sources[output] = from[head] + output - to[i];
      }
    }
    return sources;
  }

  private static void copy(DenseLayer from, int source, DenseLayer to, int target) {
    to.bias()[target] = from.bias()[source];
    for (int input = 0; input < from.inputs(); input++) {
      to.weights().row(input)[target] = from.weights().row(input)[source];
    }
  }
}
