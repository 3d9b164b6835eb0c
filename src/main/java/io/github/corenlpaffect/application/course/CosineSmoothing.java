package io.github.corenlpaffect.application.course;

import java.util.List;

/** See {@link Smoothing#cosine(int)}. */
record CosineSmoothing(int components) implements Smoothing {

  CosineSmoothing {
    if (components < 1) {
      throw new IllegalArgumentException(components + " components; 1 or more are right");
    }
  }

  @Override
  public double[] smooth(List<CourseSentence> sentences, double[] values) {
    double[] coefficients = coefficients(sentences, values, components);
    double[] arc = new double[Arc.POINTS];
    for (int point = 0; point < arc.length; point++) {
      for (int k = 0; k < coefficients.length; k++) {
        arc[point] += coefficients[k] * StrictMath.cos(Math.PI * k * Arc.place(point));
      }
    }
    return arc;
  }

  /**
   * The factors of cos(πkx), k = 0, 1 …, in the series of a curve that has the value of a sentence
   * over all of its tokens: the mean, then 2 ∫ f(x) cos(πkx) dx.
   */
  static double[] coefficients(List<CourseSentence> sentences, double[] values, int number) {
    double[] coefficients = new double[number];
    for (int i = 0; i < values.length; i++) {
      CourseSentence sentence = sentences.get(i);
      coefficients[0] += sentence.share() * values[i];
      double begin = sentence.place() - sentence.share() / 2;
      double end = sentence.place() + sentence.share() / 2;
      for (int k = 1; k < number; k++) {
        double angle = Math.PI * k;
        coefficients[k] +=
            2 * values[i] * (StrictMath.sin(angle * end) - StrictMath.sin(angle * begin)) / angle;
      }
    }
    return coefficients;
  }
}
