package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/**
 * The encoder, and on the mean and the first of its last layer's outputs one hidden layer for all
 * heads.
 */
final class TeacherNetwork {
  private final BertEncoder encoder;
  private final Weight hidden;
  private final Weight hiddenBias;
  private final Weight heads;
  private final Weight headsBias;
  private final double dropout;

  /**
   * A network with a pretrained encoder and a random rest.
   *
   * @param outputs number of raw outputs of all heads
   */
  TeacherNetwork(NDManager manager, OnnxWeights file, int outputs, TeacherOptions options)
      throws IOException {
    encoder =
        new BertEncoder(
            manager,
            file,
            options.frozenLayers(),
            options.trainWords(),
            options.encoderRate(),
            options.halfPrecision() ? new HalfPrecision(manager) : Torch::linear);
    double rate = options.rate();
    int size = options.hidden();
    long seed = options.seed();
    hidden = Weight.gaussian(manager, "hidden.weight", size, 2 * encoder.width(), rate, seed);
    hiddenBias = Weight.zeros(manager, "hidden.bias", size, rate);
    heads = Weight.gaussian(manager, "heads.weight", outputs, size, rate, seed);
    headsBias = Weight.zeros(manager, "heads.bias", outputs, rate);
    dropout = options.dropout();
  }

  /** All weights, always in the same order. */
  ImmutableList<Weight> weights() {
    return ImmutableList.<Weight>builder()
        .addAll(encoder.weights())
        .add(hidden, hiddenBias, heads, headsBias)
        .build();
  }

  /** The raw outputs of all heads: [texts, outputs]. */
  NDArray forward(Batch batch, boolean training) {
    double probability = training ? dropout : 0;
    NDArray last = encoder.forward(batch, probability);
    NDArray mean =
        last.mul(batch.present()).sum(new int[] {1}).div(batch.present().sum(new int[] {1}));
    NDArray pooled = mean.concat(last.get(new NDIndex(":, 0")), 1);
    NDArray inner = Torch.linear(Torch.dropout(pooled, probability), hidden, hiddenBias).tanh();
    return Torch.linear(Torch.dropout(inner, probability), heads, headsBias);
  }
}
