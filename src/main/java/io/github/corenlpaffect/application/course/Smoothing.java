package io.github.corenlpaffect.application.course;

import java.util.List;

/** A way to make a smooth arc of single sentences. */
public interface Smoothing {
  /** How far {@link #window()} looks to either side. */
  double SHARE = 0.1;

  /** How many components {@link #cosine()} keeps; 5 in Jockers's package syuzhet. */
  int COMPONENTS = 5;

  /**
   * The arc.
   *
   * @param sentences in their order, one or more
   * @param values one for each sentence
   * @return {@link Arc#POINTS} values
   */
  double[] smooth(List<CourseSentence> sentences, double[] values);

  /** A {@linkplain #window(double) window} of a tenth of the text to either side. */
  static Smoothing window() {
    return window(SHARE);
  }

  /**
   * The mean in a window that slides over the text, as in Reagan, Mitchell, Kiley, Danforth and
   * Dodds (2016), "The emotional arcs of stories are dominated by six basic shapes"; here with
   * Cleveland's (1979) tricube weights, so that a sentence comes and goes gently, times the weights
   * of the sentences. It never leaves the range of the values.
   *
   * @param share how far it looks to either side, as a share of the text; above 0, at most 1
   * @throws IllegalArgumentException if it is not
   */
  static Smoothing window(double share) {
    return new WindowSmoothing(share);
  }

  /** The {@value #COMPONENTS} lowest {@linkplain #cosine(int) frequencies}. */
  static Smoothing cosine() {
    return cosine(COMPONENTS);
  }

  /**
   * The lowest frequencies of a discrete cosine transform, as in Jockers (2015), "Revealing
   * Sentiment and Plot Arcs with the Syuzhet Package"; the integral is over the tokens of the text.
   * It shows the large shape, and may swing beyond the range of the values.
   *
   * @param components how many are kept, the mean among them; 1 or more
   * @throws IllegalArgumentException if they are not
   */
  static Smoothing cosine(int components) {
    return new CosineSmoothing(components);
  }
}
