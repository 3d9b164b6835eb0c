package io.github.corenlpaffect.application.course;

import java.util.List;

/** See {@link Smoothing#window(double)}. */
record WindowSmoothing(double share) implements Smoothing {

  WindowSmoothing {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "the window is " + share + " of the text; above 0 and at most 1 is right");
    }
  }

  @Override
  public double[] smooth(List<CourseSentence> sentences, double[] values) {
    double[] arc = new double[Arc.POINTS];
    int first = 0;
    for (int point = 0; point < arc.length; point++) {
      double place = Arc.place(point);
      while (first < sentences.size() - 1 && sentences.get(first).place() <= place - share) {
        first++;
      }
      arc[point] = mean(sentences, values, first, place);
    }
    return arc;
  }

  /** Of the sentences in the window; where there are none, the value of the nearest. */
  private double mean(List<CourseSentence> sentences, double[] values, int first, double place) {
    double sum = 0;
    double weights = 0;
    for (int i = first; i < values.length && sentences.get(i).place() < place + share; i++) {
      double weight = weight(sentences.get(i), place);
      sum += weight * values[i];
      weights += weight;
    }
    return weights > 0 ? sum / weights : values[nearest(sentences, first, place)];
  }

  /** What a sentence weighs in the window around a place, 0 or more. */
  double weight(CourseSentence sentence, double place) {
    double distance = Math.abs(sentence.place() - place) / share;
    double inside = Math.max(0, 1 - distance * distance * distance);
    return sentence.weight() * inside * inside * inside;
  }

  private static int nearest(List<CourseSentence> sentences, int first, double place) {
    int before = Math.max(0, first - 1);
    return Math.abs(sentences.get(before).place() - place)
            <= Math.abs(sentences.get(first).place() - place)
        ? before
        : first;
  }
}
