package io.github.corenlpaffect.train;

import io.github.corenlpaffect.model.HeadOutputs;
import io.github.corenlpaffect.model.Pooling;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.architecture.Calculus;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import io.github.corenlpaffect.train.TrainingOptions.DropoutRates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Calculates with numbers and remembers how, so that gradients can be taken back through it
 * (reverse-mode automatic differentiation). Its memory is used again for the next sentence. One
 * thread at a time.
 */
final class Tape implements Calculus<Tape.Node> {
  private static final long POOLED = 1;

  /** The first hidden layer's; the next ones' follow. */
  private static final long HIDDEN = 2;

  private final Scratch scratch;
  private final DropoutRates rates;
  private final SentenceGradient sentence;
  private final Node pooled;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private int used;
  private int words;
  private long seed;
  private long hiddenLayers;

  /** A vector and its gradient. */
  static final class Node {
    private final float[] value;
    private final float[] gradient;

    private Node(float[] value, float[] gradient) {
      this.value = value;
      this.gradient = gradient;
    }

    float[] value() {
      return value;
    }

    float[] gradient() {
      return gradient;
    }
  }

  /** What takes the gradient of a result back to what it was made of. */
  @FunctionalInterface
  private interface Step {
    void back(NetworkGradients gradients);
  }

  Tape(Scratch scratch, int stateWidth, DropoutRates rates) {
    this.scratch = scratch;
    this.rates = rates;
    sentence = new SentenceGradient(scratch.pooled().length, stateWidth);
    pooled = new Node(scratch.pooled(), sentence.pooled());
  }

  /**
   * Begins with a sentence that the encoder has encoded.
   *
   * @param count of its words
   * @param dropout seed of what is left out
   */
  void begin(int count, long dropout) {
    words = count;
    seed = dropout;
    used = 0;
    hiddenLayers = 0;
    steps.clear();
    drop(scratch.pooled(), rates.pooled(), POOLED);
  }

  /** Forgets all gradients. */
  void clearGradients() {
    sentence.clear();
    nodes.subList(0, used).forEach(node -> Arrays.fill(node.gradient, 0));
  }

  /** Takes the gradients that the results now have back to the sentence, and those of weights. */
  SentenceGradient back(NetworkGradients gradients) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      steps.get(i).back(gradients);
    }
    dropBackward(pooled, rates.pooled());
    return sentence;
  }

  @Override
  public Node pooled() {
    return pooled;
  }

  @Override
  public Node attended(Matrix queries, int query) {
    float[] attention = new float[words];
    Pooling.attend(queries.row(query), words, scratch.states(), attention);
    Node out = next(queries.columns());
    Arrays.fill(out.value, 0);
    Vectors.addProduct(attention, scratch.states(), words, out.value);
    steps.add(
        gradients ->
            attendedBack(queries.row(query), attention, out, gradients.row(queries, query)));
    return out;
  }

  private void attendedBack(float[] query, float[] attention, Node out, float[] ofQuery) {
    sentence.needStates(words);
    float[] scores = new float[words];
    float mean = 0;
    for (int word = 0; word < words; word++) {
      scores[word] = Vectors.dot(scratch.state(word), out.gradient);
      mean += attention[word] * scores[word];
    }
    for (int word = 0; word < words; word++) {
      float score = attention[word] * (scores[word] - mean);
      Vectors.addScaled(attention[word], out.gradient, sentence.state(word));
      Vectors.addScaled(score, query, sentence.state(word));
      Vectors.addScaled(score, scratch.state(word), ofQuery);
    }
  }

  @Override
  public Node rectified(DenseLayer layer, Node in) {
    Node out = next(layer.outputs());
    layer.applyRectified(in.value, out.value);
    drop(out.value, rates.hidden(), HIDDEN + hiddenLayers++);
    steps.add(
        gradients -> {
          dropBackward(out, rates.hidden());
          layerBack(gradients.layer(layer), in, out);
        });
    return out;
  }

  @Override
  public Node affine(DenseLayer layer, Node in) {
    Node out = next(layer.outputs());
    layer.apply(in.value, out.value);
    steps.add(gradients -> layerBack(gradients.layer(layer), in, out));
    return out;
  }

  private static void layerBack(TrainableLayer.Backward layer, Node in, Node out) {
    layer.addWeights(in.value, out.gradient);
    layer.addInputs(out.gradient, in.gradient);
  }

  @Override
  public Node squashed(Node in) {
    Node out = next(in.value.length);
    for (int i = 0; i < in.value.length; i++) {
      out.value[i] = (float) Math.tanh(in.value[i]);
    }
    steps.add(
        gradients -> {
          for (int i = 0; i < in.value.length; i++) {
            in.gradient[i] += out.gradient[i] * (1 - out.value[i] * out.value[i]);
          }
        });
    return out;
  }

  @Override
  public Node shares(Node in) {
    Node out = next(in.value.length);
    double[] shares = HeadOutputs.softmax(in.value, 0, in.value.length);
    for (int i = 0; i < shares.length; i++) {
      out.value[i] = (float) shares[i];
    }
    steps.add(
        gradients -> {
          float mean = Vectors.dot(out.value, out.gradient);
          for (int i = 0; i < shares.length; i++) {
            in.gradient[i] += out.value[i] * (out.gradient[i] - mean);
          }
        });
    return out;
  }

  @Override
  public Node joined(List<Node> parts) {
    List<Node> all = List.copyOf(parts);
    Node out = next(all.stream().mapToInt(part -> part.value.length).sum());
    int place = 0;
    for (Node part : all) {
      System.arraycopy(part.value, 0, out.value, place, part.value.length);
      place += part.value.length;
    }
    steps.add(gradients -> joinedBack(all, out));
    return out;
  }

  private static void joinedBack(List<Node> parts, Node out) {
    int place = 0;
    for (Node part : parts) {
      for (int i = 0; i < part.gradient.length; i++) {
        part.gradient[i] += out.gradient[place++];
      }
    }
  }

  @Override
  public Node first(Node in, int length) {
    Node out = next(length);
    System.arraycopy(in.value, 0, out.value, 0, length);
    steps.add(
        gradients -> {
          for (int i = 0; i < length; i++) {
            in.gradient[i] += out.gradient[i];
          }
        });
    return out;
  }

  @Override
  public Node mixed(Node factors, List<Node> vectors) {
    List<Node> all = List.copyOf(vectors);
    Node out = next(all.get(0).value.length);
    Arrays.fill(out.value, 0);
    for (int i = 0; i < all.size(); i++) {
      Vectors.addScaled(factors.value[i], all.get(i).value, out.value);
    }
    steps.add(
        gradients -> {
          for (int i = 0; i < all.size(); i++) {
            factors.gradient[i] += Vectors.dot(out.gradient, all.get(i).value);
            Vectors.addScaled(factors.value[i], out.gradient, all.get(i).gradient);
          }
        });
    return out;
  }

  @Override
  public Node learnt(Matrix table, int row) {
    Node out = next(table.columns());
    System.arraycopy(table.row(row), 0, out.value, 0, table.columns());
    steps.add(gradients -> Vectors.add(out.gradient, gradients.row(table, row)));
    return out;
  }

  private Node next(int length) {
    if (used == nodes.size()) {
      nodes.add(new Node(new float[length], new float[length]));
    } else if (nodes.get(used).value.length != length) {
      nodes.set(used, new Node(new float[length], new float[length]));
    }
    return nodes.get(used++);
  }

  private void drop(float[] values, double rate, long place) {
    float scale = (float) (1 / (1 - rate));
    long own = Noise.seed(seed, place);
    for (int i = 0; i < values.length; i++) {
      values[i] = Noise.happens(rate, own, i) ? 0 : values[i] * scale;
    }
  }

  /** What is 0 was rectified or dropped: it passes no gradient. */
  private static void dropBackward(Node node, double rate) {
    float scale = (float) (1 / (1 - rate));
    for (int i = 0; i < node.value.length; i++) {
      node.gradient[i] = node.value[i] == 0 ? 0 : node.gradient[i] * scale;
    }
  }
}
