package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Adam (Kingma and Ba 2015) with decoupled weight decay (Loshchilov and Hutter 2019) on matrices
 * and a bound on the norm of the gradient.
 */
final class AdamW {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.98;
  private static final double EPSILON = 1e-8;

  private final NDManager manager;
  private final ImmutableList<Weight> weights;
  private final double weightDecay;
  private final double largestNorm;
  private final TorchWorkers workers;

  AdamW(NDManager manager, List<Weight> weights, TeacherOptions options, TorchWorkers workers) {
    this.manager = manager;
    this.weights =
        weights.stream().filter(Weight::isTrained).collect(ImmutableList.toImmutableList());
    weightDecay = options.weightDecay();
    largestNorm = options.largestNorm();
    this.workers = workers;
  }

  /**
   * One step, after which there are no gradients.
   *
   * @param step from 1
   * @param share of the largest learning rates
   */
  void step(int step, double share) {
    double squares =
        workers.map(weights, false, this::squaredNorm).stream().mapToDouble(d -> d).sum();
    double clip = Math.min(1, largestNorm / Math.max(Math.sqrt(squares), 1e-12));
    workers.map(weights, false, weight -> step(weight, step, share, clip));
  }

  private double squaredNorm(Weight weight) {
    try (NDManager scope = manager.newSubManager()) {
      NDArray gradient = gradient(weight, scope);
      return gradient.square().sum().getFloat();
    }
  }

  private boolean step(Weight weight, int step, double share, double clip) {
    try (NDManager scope = manager.newSubManager()) {
      NDArray gradient = gradient(weight, scope).mul(clip);
      NDArray first = weight.moments()[0];
      NDArray second = weight.moments()[1];
      first.muli(BETA1).addi(gradient.mul(1 - BETA1));
      second.muli(BETA2).addi(gradient.square().mul(1 - BETA2));
      NDArray deviation = second.sqrt();
      deviation.attach(scope);
      deviation.muli(1 / Math.sqrt(1 - Math.pow(BETA2, step))).addi(EPSILON);
      NDArray change = first.div(deviation);
      change.attach(scope);
      double rate = share * weight.rate();
      if (weight.value().getShape().dimension() > 1) {
        weight.value().muli(1 - rate * weightDecay);
      }
      weight.value().subi(change.muli(rate / (1 - Math.pow(BETA1, step))));
      Torch.clearGradient(weight.value());
      return true;
    }
  }

  private static NDArray gradient(Weight weight, NDManager scope) {
    NDArray gradient = weight.value().getGradient();
    gradient.attach(scope);
    return gradient;
  }
}
