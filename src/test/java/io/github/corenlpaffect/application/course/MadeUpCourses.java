package io.github.corenlpaffect.application.course;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import java.util.Map;

/** Courses of sentences that are equally long. */
public final class MadeUpCourses {
  private MadeUpCourses() {}

  /** A course with these valences; what is above 0 is joy, too, and what is below sadness. */
  public static DocumentCourse ofValences(double... valences) {
    ImmutableList.Builder<CourseSentence> sentences = ImmutableList.builder();
    double share = 1.0 / valences.length;
    for (int i = 0; i < valences.length; i++) {
      sentences.add(
          new CourseSentence(
              i,
              10 * i,
              10 * i + 9,
              "Sentence " + i + ".",
              share * (i + 0.5),
              share,
              1,
              affect(valences[i])));
    }
    return new DocumentCourse(affect(valences.length == 0 ? 0 : valences[0]), sentences.build());
  }

  static Affect affect(double valence) {
    double joy = Math.max(0, valence);
    double sadness = Math.max(0, -valence);
    return new Affect(
        new SentimentDistribution(sadness, 0, 1 - joy - sadness, 0, joy),
        valence,
        new EmotionIntensities(0, 0, 0, 0, joy, sadness, 0, 0),
        Confidence.none(),
        Map.of());
  }
}
