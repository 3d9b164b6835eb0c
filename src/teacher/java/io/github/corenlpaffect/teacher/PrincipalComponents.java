package io.github.corenlpaffect.teacher;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** The directions in which vectors differ most, for vectors with fewer numbers. */
final class PrincipalComponents {
  private static final int BLOCK = 1024;

  private final double[] mean;
  private final double[][] directions;

  private PrincipalComponents(double[] mean, double[][] directions) {
    this.mean = mean;
    this.directions = directions;
  }

  /**
   * The first components of vectors, found from their covariances.
   *
   * @param count how many
   * @param deviation the standard deviation that each is scaled to
   */
  static PrincipalComponents of(List<float[]> vectors, int count, double deviation) {
    double[] mean = mean(vectors);
    int size = mean.length;
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(size, true, true);
    if (!eigen.decompose(covariance(vectors, mean))) {
      throw new IllegalArgumentException("the vectors have no principal components");
    }
    int[] largest =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).getReal()))
            .limit(count)
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] directions = new double[count][];
    for (int i = 0; i < count; i++) {
      double scale = deviation / Math.sqrt(eigen.getEigenvalue(largest[i]).getReal());
      directions[i] = direction(eigen.getEigenVector(largest[i]).getData(), scale);
    }
    return new PrincipalComponents(mean, directions);
  }

  /** A direction's sign is free; its largest number is taken for positive. */
  private static double[] direction(double[] vector, double scale) {
    double largest =
        Arrays.stream(vector).boxed().max(Comparator.comparingDouble(Math::abs)).orElseThrow();
    return Arrays.stream(vector).map(value -> value * scale * Math.signum(largest)).toArray();
  }

  /** The components of a vector. */
  float[] of(float[] vector) {
    float[] components = new float[directions.length];
    for (int i = 0; i < components.length; i++) {
      double sum = 0;
      for (int j = 0; j < mean.length; j++) {
        sum += (vector[j] - mean[j]) * directions[i][j];
      }
      components[i] = (float) sum;
    }
    return components;
  }

  private static double[] mean(List<float[]> vectors) {
    double[] mean = new double[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return mean;
  }

  private static DMatrixRMaj covariance(List<float[]> vectors, double[] mean) {
    DMatrixRMaj covariance = new DMatrixRMaj(mean.length, mean.length);
    for (int from = 0; from < vectors.size(); from += BLOCK) {
      List<float[]> block = vectors.subList(from, Math.min(vectors.size(), from + BLOCK));
      DMatrixRMaj centred = new DMatrixRMaj(block.size(), mean.length);
      for (int i = 0; i < block.size(); i++) {
        for (int j = 0; j < mean.length; j++) {
          centred.set(i, j, block.get(i)[j] - mean[j]);
        }
      }
      CommonOps_DDRM.multAddTransA(1.0 / vectors.size(), centred, centred, covariance);
    }
    return covariance;
  }
}
