package io.github.corenlpaffect.experiment.relatedness;

import org.ejml.simple.SimpleMatrix;
import org.ejml.simple.SimpleSVD;

/**
 * Ridge regression of several outputs on standardised inputs with an intercept (Hoerl and Kennard
 * 1970). The penalty is the one of {@link #PENALTIES} with the smallest error of generalised
 * cross-validation (Golub, Heath and Wahba 1979) over all outputs. Immutable.
 */
final class Ridge {
  /** Per text and squared standardised weight: from hardly any to nearly the mean alone. */
  private static final double[] PENALTIES = {1e-4, 1e-3, 1e-2, 0.03, 0.1, 0.3, 1, 3, 10, 100};

  private final SimpleMatrix inputMeans;
  private final SimpleMatrix outputMeans;
  private final SimpleMatrix weights;

  private Ridge(SimpleMatrix inputMeans, SimpleMatrix outputMeans, SimpleMatrix weights) {
    this.inputMeans = inputMeans;
    this.outputMeans = outputMeans;
    this.weights = weights;
  }

  /**
   * Fits the regression.
   *
   * @param inputs [text][input]; an input that never varies gets no weight
   * @param outputs [text][output]
   */
  static Ridge fit(SimpleMatrix inputs, SimpleMatrix outputs) {
    int texts = inputs.numRows();
    SimpleMatrix inputMeans = Centred.means(inputs);
    SimpleMatrix outputMeans = Centred.means(outputs);
    SimpleMatrix x = Centred.minus(inputs, inputMeans);
    SimpleMatrix y = Centred.minus(outputs, outputMeans);
    SimpleMatrix scales = reciprocalDeviations(x);
    SimpleMatrix z = x.mult(scales);
    // Of a symmetric positive matrix the singular vectors are the eigenvectors.
    SimpleSVD<SimpleMatrix> axes = z.transpose().mult(z).divide(texts).svd();
    double[] eigenvalues = axes.getSingularValues();
    SimpleMatrix loads = axes.getV().transpose().mult(z.transpose()).mult(y).divide(texts);
    double penalty = penalty(eigenvalues, loads, texts, y);
    SimpleMatrix shrunk = shrunk(eigenvalues, loads, penalty);
    return new Ridge(inputMeans, outputMeans, scales.mult(axes.getV()).mult(shrunk));
  }

  /** The predicted outputs, [text][output]. */
  SimpleMatrix predict(SimpleMatrix inputs) {
    SimpleMatrix noIntercept = Centred.minus(inputs, inputMeans).mult(weights);
    return Centred.minus(noIntercept, outputMeans.negative());
  }

  private static SimpleMatrix reciprocalDeviations(SimpleMatrix centred) {
    SimpleMatrix scales = new SimpleMatrix(centred.numCols(), centred.numCols());
    for (int i = 0; i < centred.numCols(); i++) {
      double deviation = centred.extractVector(false, i).normF() / Math.sqrt(centred.numRows());
      scales.set(i, i, deviation > 0 ? 1 / deviation : 0);
    }
    return scales;
  }

  private static SimpleMatrix shrunk(double[] eigenvalues, SimpleMatrix loads, double penalty) {
    SimpleMatrix shrunk = loads.copy();
    for (int axis = 0; axis < eigenvalues.length; axis++) {
      for (int output = 0; output < loads.numCols(); output++) {
        shrunk.set(axis, output, loads.get(axis, output) / (eigenvalues[axis] + penalty));
      }
    }
    return shrunk;
  }

  private static double penalty(
      double[] eigenvalues, SimpleMatrix loads, int texts, SimpleMatrix outputs) {
    double variance = outputs.elementMult(outputs).elementSum() / texts;
    double best = PENALTIES[PENALTIES.length - 1];
    double least = Double.POSITIVE_INFINITY;
    for (double penalty : PENALTIES) {
      double error = crossValidationError(eigenvalues, loads, texts, variance, penalty);
      if (error < least) {
        least = error;
        best = penalty;
      }
    }
    return best;
  }

  /** (residual variance) / (1 − (degrees of freedom) / texts)². */
  private static double crossValidationError(
      double[] eigenvalues, SimpleMatrix loads, int texts, double variance, double penalty) {
    double residual = variance;
    double freedom = 1;
    for (int axis = 0; axis < eigenvalues.length; axis++) {
      double shrinkage = 1 / (eigenvalues[axis] + penalty);
      double kept = eigenvalues[axis] * shrinkage;
      double load = loads.extractVector(true, axis).normF();
      residual -= load * load * shrinkage * (2 - kept);
      freedom += kept;
    }
    double left = 1 - freedom / texts;
    return left <= 0 ? Double.POSITIVE_INFINITY : residual / (left * left);
  }
}
