package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.model.Scratch;
import java.util.Arrays;
import java.util.List;

/**
 * One thread's share of a batch: forward and backward through everything behind the words' rows,
 * with gradients of its own.
 */
final class Shard {
  private static final long POOLED = 1;
  private static final long HIDDEN = 2;

  private final TrainingData data;
  private final TrainingOptions options;
  private final NetworkInTraining training;
  private final Network network;
  private final BatchRows rows;
  private final int[] headOffsets;
  private final Scratch scratch;
  private final TrainableEncoder.Backward encoder;
  private final TrainableLayer.Backward hidden;
  private final TrainableLayer.Backward heads;
  private final TrainableLayer.Backward product;
  private final Gradient maps;
  private final ImmutableList<Gradient> words;
  private final RowGradients rowGradients;
  private final float[] pooledGradient;
  private final float[] hiddenGradient;
  private final float[] headsGradient;
  private final float[] productGradient;
  private final TaskLosses losses;

  Shard(TrainingData data, TrainingOptions options, NetworkInTraining training, BatchRows rows) {
    this.data = data;
    this.options = options;
    this.training = training;
    this.rows = rows;
    network = training.network();
    headOffsets = HeadOutputs.offsets(data.heads());
    scratch = new Scratch(network);
    encoder = training.encoder().backward();
    hidden = training.hidden().backward();
    heads = training.heads().backward();
    product = training.product().backward();
    maps = new Gradient(training.productLoss().maps());
    words =
        training.words().parameters().stream()
            .map(Gradient::new)
            .collect(ImmutableList.toImmutableList());
    rowGradients = new RowGradients(rows);
    pooledGradient = new float[network.encoder().outputSize()];
    hiddenGradient = new float[network.hidden().outputs()];
    headsGradient = new float[network.heads().outputs()];
    productGradient = new float[network.product().outputs()];
    losses = new TaskLosses(data.tasks().size());
  }

  /** The gradients, in the order of {@link NetworkInTraining#parameters()}. */
  ImmutableList<Gradient> gradients() {
    return ImmutableList.<Gradient>builder()
        .addAll(words)
        .addAll(encoder.gradients())
        .addAll(hidden.gradients())
        .addAll(heads.gradients())
        .addAll(product.gradients())
        .add(maps)
        .build();
  }

  /** The gradients of the words' own weights. */
  ImmutableList<Gradient> words() {
    return words;
  }

  RowGradients rowGradients() {
    return rowGradients;
  }

  TaskLosses losses() {
    return losses;
  }

  /** Makes ready for a batch whose words the rows hold. */
  void begin() {
    rowGradients.clear();
    hidden.begin();
    heads.begin();
    product.begin();
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
    float[] pooled = scratch.pooled();
    drop(pooled, options.dropout().pooled(), Noise.seed(seed, POOLED));
    network.hidden().applyRectified(pooled, scratch.hidden());
    drop(scratch.hidden(), options.dropout().hidden(), Noise.seed(seed, HIDDEN));
    network.heads().apply(scratch.hidden(), scratch.heads());
    network.product().apply(scratch.hidden(), scratch.product());
    Arrays.fill(hiddenGradient, 0);
    addLosses(example, share);
    dropBackward(hiddenGradient, options.dropout().hidden(), scratch.hidden());
    Arrays.fill(pooledGradient, 0);
    hidden.addWeights(pooled, hiddenGradient);
    hidden.addInputs(hiddenGradient, pooledGradient);
    dropBackward(pooledGradient, options.dropout().pooled(), pooled);
    encoder.add(features, scratch, pooledGradient, rows, rowGradients);
  }

  private void addLosses(Example example, double share) {
    Arrays.fill(headsGradient, 0);
    Arrays.fill(productGradient, 0);
    for (Label label : example.labels()) {
      boolean taught = isTaught(example, label.task());
      addLoss(label, share, taught ? data.teaching().goldShare() : 1);
    }
    for (int task = 0; task < data.tasks().size(); task++) {
      if (isTaught(example, task)) {
        addTeaching(example, task, share);
      }
    }
    ProductAnchor.add(
        example.anchor(), share * options.anchorWeight(), scratch.product(), productGradient);
    heads.addWeights(scratch.hidden(), headsGradient);
    heads.addInputs(headsGradient, hiddenGradient);
    product.addWeights(scratch.hidden(), productGradient);
    // How sure the model is must not change what it says.
    Arrays.fill(productGradient, ProductOutputs.VALENCE_ERROR, productGradient.length, 0);
    product.addInputs(productGradient, hiddenGradient);
  }

  private void addLoss(Label label, double share, double kept) {
    int task = label.task();
    double weight = share * kept * data.weight(task);
    double loss =
        HeadLoss.add(
            data.tasks().get(task).head(),
            label.values(),
            weight,
            scratch.heads(),
            headOffsets[task],
            headsGradient);
    loss += training.productLoss().add(label, weight, scratch.product(), productGradient, maps);
    losses.add(task, loss / (share * data.weight(task)));
  }

  private boolean isTaught(Example example, int task) {
    return example.isTaught()
        && data.teaching().weights().get(task) > 0
        && !Float.isNaN(example.taught()[headOffsets[task]]);
  }

  private void addTeaching(Example example, int task, double share) {
    double weight = share * data.teaching().weights().get(task);
    HeadSpec head = data.tasks().get(task).head();
    float[] taught = example.taught();
    int offset = headOffsets[task];
    double loss = SoftLoss.add(head, taught, weight, scratch.heads(), offset, headsGradient);
    if (data.teaching().countsForProduct(task, example)) {
      Label label = new Label(task, SoftTargets.values(head, taught, offset));
      loss += training.productLoss().add(label, weight, scratch.product(), productGradient, maps);
    }
    losses.add(task, loss / (share * data.weight(task)));
  }

  private static void drop(float[] values, double rate, long seed) {
    float scale = (float) (1 / (1 - rate));
    for (int i = 0; i < values.length; i++) {
      values[i] = Noise.happens(rate, seed, i) ? 0 : values[i] * scale;
    }
  }

  /** What is 0 was rectified or dropped: it passes no gradient. */
  private static void dropBackward(float[] gradient, double rate, float[] values) {
    float scale = (float) (1 / (1 - rate));
    for (int i = 0; i < values.length; i++) {
      gradient[i] = values[i] == 0 ? 0 : gradient[i] * scale;
    }
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
  }
}
