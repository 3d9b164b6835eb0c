package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.architecture.Tower;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thread's share of a batch: forward and backward through everything behind the words' rows,
 * with gradients of its own: one set for all losses, or one for each group of tasks.
 */
final class Shard {
  private final TrainingData data;
  private final TrainingOptions options;
  private final NetworkInTraining training;
  private final GroupBalance balance;
  private final TaskStops stops;
  private final TaskGroups groups;
  private final Network network;
  private final BatchRows rows;
  private final int[] headOffsets;
  private final HeadAnchor headAnchor;
  private final Scratch scratch;
  private final Tape tape;
  private final ImmutableList<NetworkGradients> sets;
  private final Gradient maps;
  private final ImmutableList<Gradient> words;
  private final float[] headsGradient;
  private final float[] productGradient;
  private final TaskLosses losses;
  private final GroupLosses groupLosses;
  private double[] groupWeights = {};

  /**
   * A shard.
   *
   * @param balance whether each group of tasks has gradients of its own, and what it counts
   * @param stops which tasks are learnt no longer
   */
  Shard(
      TrainingData data,
      TrainingOptions options,
      NetworkInTraining training,
      BatchRows rows,
      GroupBalance balance,
      TaskStops stops) {
    this.data = data;
    this.options = options;
    this.training = training;
    this.balance = balance;
    this.stops = stops;
    groups = balance.groups();
    this.rows = rows;
    network = training.network();
    headOffsets = HeadOutputs.offsets(data.heads());
    headAnchor = new HeadAnchor(data.heads());
    scratch = new Scratch(network);
    tape = new Tape(scratch, network.encoder().stateWidth(), options.dropout());
    sets =
        Stream.generate(() -> new NetworkGradients(training, balance.shared(), rows))
            .limit(balance.isSeparate() ? groups.size() : 1)
            .collect(ImmutableList.toImmutableList());
    maps = new Gradient(training.productLoss().maps());
    words =
        training.words().parameters().stream()
            .map(Gradient::new)
            .collect(ImmutableList.toImmutableList());
    headsGradient = new float[data.headOutputs()];
    productGradient = new float[ProductOutputs.COUNT];
    losses = new TaskLosses(data.tasks().size());
    groupLosses = new GroupLosses(groups.size());
  }

  /** The gradients of the first set, in the order of {@link NetworkInTraining#parameters()}. */
  ImmutableList<Gradient> gradients() {
    return ImmutableList.<Gradient>builder()
        .addAll(words)
        .addAll(sets.get(0).all())
        .add(maps)
        .build();
  }

  /** The gradients of the words' own weights. */
  ImmutableList<Gradient> words() {
    return words;
  }

  /** The gradients behind the words' rows: one set, or one for each group of tasks. */
  ImmutableList<NetworkGradients> sets() {
    return sets;
  }

  /** The gradients of the words' rows in the first set. */
  RowGradients rowGradients() {
    return sets.get(0).rows();
  }

  TaskLosses losses() {
    return losses;
  }

  GroupLosses groupLosses() {
    return groupLosses;
  }

  /** Makes ready for a batch whose words the rows hold. */
  void begin() {
    groupWeights = balance.weights();
    sets.forEach(NetworkGradients::begin);
  }

  /**
   * Runs one example forward and backward.
   *
   * @param features its features, masked
   * @param share the weight of the example in the batch
   * @param seed of its dropout
   */
  void learn(Example example, SentenceFeatures features, double share, long seed) {
    if (features.words() == 0) {
      return;
    }
    network.encoder().encode(features, rows, scratch);
    tape.begin(features.words(), seed);
    List<Tape.Node> vectors = network.architecture().vectors(tape, network.towers());
    network.applyOutputs(vectors.stream().map(Tape.Node::value).toList(), scratch);
    for (int set = 0; set < sets.size(); set++) {
      if (addLosses(example, share, set) || sets.size() == 1) {
        back(features, vectors, sets.get(set));
      }
    }
  }

  private static float[] gathered(List<Integer> places, float[] all) {
    float[] own = new float[places.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = all[places.get(i)];
    }
    return own;
  }

  private void back(SentenceFeatures features, List<Tape.Node> vectors, NetworkGradients set) {
    tape.clearGradients();
    for (int i = 0; i < vectors.size(); i++) {
      outputsBack(network.towers().get(i), vectors.get(i), set);
    }
    set.encoder().add(features, scratch, tape.back(set), rows, set.rows());
  }

  private void outputsBack(Tower tower, Tape.Node vector, NetworkGradients set) {
    float[] heads = gathered(tower.headPlaces(), headsGradient);
    set.layer(tower.heads()).addWeights(vector.value(), heads);
    set.layer(tower.heads()).addInputs(heads, vector.gradient());
    float[] product = gathered(tower.productPlaces(), productGradient);
    set.layer(tower.product()).addWeights(vector.value(), product);
    // How sure the model is must not change what it says.
    Arrays.fill(product, tower.predictions(), product.length, 0);
    set.layer(tower.product()).addInputs(product, vector.gradient());
  }

  /** Writes the gradients of the losses of one set; false if there are none. */
  private boolean addLosses(Example example, double share, int set) {
    Arrays.fill(headsGradient, 0);
    Arrays.fill(productGradient, 0);
    boolean[] seen = new boolean[groups.size()];
    for (Label label : example.labels()) {
      if (isIn(set, label.task())) {
        seen[groups.of(label.task())] = true;
        boolean taught = isTaught(example, label.task());
        addLoss(label, share, taught ? data.teaching().goldShare() : 1);
      }
    }
    for (int task = 0; task < data.tasks().size(); task++) {
      if (isIn(set, task) && isTaught(example, task)) {
        seen[groups.of(task)] = true;
        addTeaching(example, task, share);
      }
    }
    if (set == 0) {
      double held = share * options.anchorWeight();
      ProductAnchor.add(example.anchor().product(), held, scratch.product(), productGradient);
      headAnchor.add(example, held, scratch.heads(), headsGradient);
    }
    return count(seen, share) || set == 0 && example.anchor().holds();
  }

  private boolean count(boolean[] seen, double share) {
    boolean any = false;
    for (int group = 0; group < seen.length; group++) {
      if (seen[group]) {
        groupLosses.count(group, share);
        any = true;
      }
    }
    return any;
  }

  private boolean isIn(int set, int task) {
    return (sets.size() == 1 || groups.of(task) == set)
        && groupWeights[groups.of(task)] > 0
        && !stops.hasStopped(task);
  }

  private void addLoss(Label label, double share, double kept) {
    int task = label.task();
    double weight = share * kept * data.weight(task) * groupWeights[groups.of(task)];
    double loss =
        HeadLoss.add(
            data.tasks().get(task).head(),
            LabelSmoothing.of(
                data.tasks().get(task).head(), label.values(), options.labelSmoothing()),
            weight,
            scratch.heads(),
            headOffsets[task],
            headsGradient);
    loss += training.productLoss().add(label, weight, scratch.product(), productGradient, maps);
    addUp(task, loss, share);
  }

  private boolean isTaught(Example example, int task) {
    return example.isTaught()
        && data.teaching().weights().get(task) > 0
        && !Float.isNaN(example.taught()[headOffsets[task]]);
  }

  private void addTeaching(Example example, int task, double share) {
    double weight = share * data.teaching().weights().get(task) * groupWeights[groups.of(task)];
    HeadSpec head = data.tasks().get(task).head();
    float[] taught = example.taught();
    int offset = headOffsets[task];
    double loss = SoftLoss.add(head, taught, weight, scratch.heads(), offset, headsGradient);
    if (data.teaching().countsForProduct(task, example)) {
      Label label = new Label(task, SoftTargets.values(head, taught, offset));
      loss += training.productLoss().add(label, weight, scratch.product(), productGradient, maps);
    }
    addUp(task, loss, share);
  }

  private void addUp(int task, double weighted, double share) {
    double loss = weighted / groupWeights[groups.of(task)];
    losses.add(task, loss / (share * data.weight(task)));
    groupLosses.add(groups.of(task), loss);
  }

  /** Takes over another shard's losses, and its gradients but for those of words and rows. */
  void take(Shard other) {
    for (int set = 0; set < sets.size(); set++) {
      sets.get(set).take(other.sets.get(set));
    }
    groupLosses.take(other.groupLosses);
  }

  /** Adds another shard's gradients to this one's, in the order of the parameters. */
  void add(Shard other) {
    List<Gradient> own = gradients();
    List<Gradient> others = other.gradients();
    for (int i = 0; i < own.size(); i++) {
      own.get(i).add(others.get(i));
      others.get(i).clear();
    }
    losses.add(other.losses);
    groupLosses.take(other.groupLosses);
  }
}
