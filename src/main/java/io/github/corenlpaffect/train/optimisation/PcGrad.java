package io.github.corenlpaffect.train.optimisation;

import io.github.corenlpaffect.train.Noise;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * PCGrad (Yu, Kumar, Gupta, Levine, Hausman and Finn 2020, "Gradient Surgery for Multi-Task
 * Learning"): the sum of all p_i, which begin as g_i and are projected onto the normal plane of
 * every other g_j that they point against, p_i ← p_i − (p_i·g_j / ‖g_j‖²)·g_j where p_i·g_j &lt; 0,
 * in random order. Each p_i is a linear combination of the gradients all along. Without conflict
 * this is their sum.
 */
final class PcGrad implements GradientCombination {
  @Override
  public double[] coefficients(double[][] gram, long seed) {
    return PresentGradients.combine(gram, present -> sumOfProjected(present, seed));
  }

  private static double[] sumOfProjected(double[][] gram, long seed) {
    double[] sum = new double[gram.length];
    for (int i = 0; i < gram.length; i++) {
      double[] projected = projected(gram, i, new Random(Noise.seed(seed, i)));
      Arrays.setAll(sum, k -> sum[k] + projected[k]);
    }
    return sum;
  }

  private static double[] projected(double[][] gram, int i, Random random) {
    double[] coefficients = new double[gram.length];
    coefficients[i] = 1;
    for (int j : shuffled(gram.length, random)) {
      double product = GramMatrix.dot(gram[j], coefficients);
      if (j != i && product < 0) {
        coefficients[j] -= product / gram[j][j];
      }
    }
    return coefficients;
  }

  private static List<Integer> shuffled(int size, Random random) {
    List<Integer> order = IntStream.range(0, size).boxed().collect(Collectors.toList());
    Collections.shuffle(order, random);
    return order;
  }
}
