package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A BERT encoder (Devlin et al. 2019) of post-normalised layers with the weights of a file. The
 * file's three projections of attention are one here.
 */
final class BertEncoder {
  private static final int LAYERS = 12;
  private static final int HEADS = 12;
  private static final double EPSILON = 1e-12;

  private final Weight words;
  private final Weight places;
  private final Weight type;
  private final Weight gain;
  private final Weight bias;
  private final ImmutableList<Layer> layers;
  private final List<Weight> weights = new ArrayList<>();
  private final Products products;

  /**
   * An encoder.
   *
   * @param frozenLayers number of the lowest layers that are not trained; if there are any, the
   *     embeddings are not trained either
   * @param trainWords whether the embeddings of word pieces are trained
   * @param products how the layers multiply
   */
  BertEncoder(
      NDManager manager,
      OnnxWeights file,
      int frozenLayers,
      boolean trainWords,
      double rate,
      Products products) {
    this.products = products;
    double lowest = frozenLayers > 0 ? 0 : rate;
    String embeddings = "embeddings.";
    words = add(manager, file, embeddings + "word_embeddings.weight", trainWords ? lowest : 0);
    places = add(manager, file, embeddings + "position_embeddings.weight", lowest);
    type = add(manager, file, embeddings + "token_type_embeddings.weight", lowest);
    gain = add(manager, file, embeddings + "LayerNorm.weight", lowest);
    bias = add(manager, file, embeddings + "LayerNorm.bias", lowest);
    ImmutableList.Builder<Layer> read = ImmutableList.builder();
    for (int i = 0; i < LAYERS; i++) {
      read.add(layer(manager, file, "encoder.layer." + i + ".", i < frozenLayers ? 0 : rate));
    }
    layers = read.build();
  }

  /** All weights. */
  ImmutableList<Weight> weights() {
    return ImmutableList.copyOf(weights);
  }

  /** Numbers per word piece. */
  int width() {
    return (int) gain.value().getShape().get(0);
  }

  /**
   * The last layer: [texts, length, width].
   *
   * @param dropout probability with which trained layers leave out an element
   */
  NDArray forward(Batch batch, double dropout) {
    NDArray embedded =
        Torch.embedding(batch.pieces(), words)
            .add(Torch.embedding(batch.places(), places))
            .add(type.value().get(0));
    NDArray normed = Torch.layerNorm(embedded, gain, bias, EPSILON);
    NDArray x = Torch.dropout(normed, gain.isTrained() ? dropout : 0);
    for (Layer layer : layers) {
      x = layer.forward(x, batch.penalty(), layer.gain().isTrained() ? dropout : 0, products);
    }
    return x;
  }

  private Layer layer(NDManager manager, OnnxWeights file, String prefix, double rate) {
    String self = prefix + "attention.self.";
    String output = prefix + "attention.output.";
    return new Layer(
        add(Weight.of(manager, self + "weight", joined(file, self, "weight"), rate)),
        add(Weight.of(manager, self + "bias", joined(file, self, "bias"), rate)),
        add(manager, file, output + "dense.weight", rate),
        add(manager, file, output + "dense.bias", rate),
        add(manager, file, output + "LayerNorm.weight", rate),
        add(manager, file, output + "LayerNorm.bias", rate),
        add(manager, file, prefix + "intermediate.dense.weight", rate),
        add(manager, file, prefix + "intermediate.dense.bias", rate),
        add(manager, file, prefix + "output.dense.weight", rate),
        add(manager, file, prefix + "output.dense.bias", rate),
        add(manager, file, prefix + "output.LayerNorm.weight", rate),
        add(manager, file, prefix + "output.LayerNorm.bias", rate));
  }

  private static Tensor joined(OnnxWeights file, String self, String kind) {
    return file.get(self + "query." + kind)
        .followedBy(file.get(self + "key." + kind), file.get(self + "value." + kind));
  }

  private Weight add(NDManager manager, OnnxWeights file, String name, double rate) {
    return add(Weight.of(manager, name, file.get(name), rate));
  }

  private Weight add(Weight weight) {
    weights.add(weight);
    return weight;
  }

  private record Layer(
      Weight projection,
      Weight projectionBias,
      Weight mixing,
      Weight mixingBias,
      Weight gain,
      Weight bias,
      Weight up,
      Weight upBias,
      Weight down,
      Weight downBias,
      Weight lastGain,
      Weight lastBias) {

    NDArray forward(NDArray x, NDArray penalty, double dropout, Products products) {
      NDArray attended = attention(x, penalty, dropout, products);
      NDArray mixed = products.linear(attended, mixing, mixingBias);
      NDArray middle = Torch.layerNorm(x.add(Torch.dropout(mixed, dropout)), gain, bias, EPSILON);
      NDArray wide = Torch.gelu(products.linear(middle, up, upBias));
      NDArray narrow = Torch.dropout(products.linear(wide, down, downBias), dropout);
      return Torch.layerNorm(middle.add(narrow), lastGain, lastBias, EPSILON);
    }

    private NDArray attention(NDArray x, NDArray penalty, double dropout, Products products) {
      long texts = x.getShape().get(0);
      long length = x.getShape().get(1);
      long size = x.getShape().get(2) / HEADS;
      NDArray parts =
          products
              .linear(x, projection, projectionBias)
              .reshape(texts, length, 3, HEADS, size)
              .transpose(2, 0, 3, 1, 4);
      NDArray query = parts.get(0).mul(1 / Math.sqrt(size));
      NDArray scores = query.matMul(parts.get(1).transpose(0, 1, 3, 2)).add(penalty);
      NDArray shares = Torch.dropout(Torch.softmax(scores), dropout);
      return shares.matMul(parts.get(2)).transpose(0, 2, 1, 3).reshape(texts, length, HEADS * size);
    }
  }
}
