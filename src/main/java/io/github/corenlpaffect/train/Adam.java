package io.github.corenlpaffect.train;

import java.util.List;

/**
 * Adam (Kingma and Ba 2015) with decoupled weight decay (Loshchilov and Hutter 2019) and a bound on
 * the norm of the gradient. Rows that a batch does not touch stay as they are.
 */
final class Adam {
  private static final float BETA1 = 0.9f;
  private static final float BETA2 = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final double LARGEST_NORM = 1;

  private final double weightDecay;

  Adam(double weightDecay) {
    this.weightDecay = weightDecay;
  }

  /**
   * One step.
   *
   * @param gradients of the mean loss of a batch; cleared afterwards
   * @param step number of the step, from 1
   * @param rate learning rate of the step
   */
  void step(List<Gradient> gradients, int step, double rate) {
    double norm = Math.sqrt(gradients.stream().mapToDouble(Gradient::squaredNorm).sum());
    float clip = (float) Math.min(1, LARGEST_NORM / Math.max(norm, 1e-12));
    float correction1 = (float) (1 / (1 - Math.pow(BETA1, step)));
    float correction2 = (float) (1 / (1 - Math.pow(BETA2, step)));
    for (Gradient gradient : gradients) {
      for (int i = 0; i < gradient.touchedRows(); i++) {
        stepRow(gradient, gradient.touchedRow(i), clip, (float) rate, correction1, correction2);
      }
      gradient.clear();
    }
  }

  private void stepRow(
      Gradient gradient, int row, float clip, float rate, float correction1, float correction2) {
    float[] gradients = gradient.row(row);
    float[] weights = gradient.parameter().row(row);
    float[] m = gradient.parameter().firstMoment().row(row);
    float[] v = gradient.parameter().secondMoment().row(row);
    float keep = (float) (1 - rate * weightDecay);
    for (int i = 0; i < weights.length; i++) {
      float g = clip * gradients[i];
      m[i] = BETA1 * m[i] + (1 - BETA1) * g;
      v[i] = BETA2 * v[i] + (1 - BETA2) * g * g;
      float change = m[i] * correction1 / ((float) Math.sqrt(v[i] * correction2) + EPSILON);
      weights[i] = keep * weights[i] - rate * change;
    }
  }
}
