package io.github.corenlpaffect.annotation.agreement;

import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;

/** Answers as DKPro Agreement takes them. Its time is too long to be asked a thousand times. */
final class Studies {
  private Studies() {}

  /** A study in which each answer is a {@link Double}, and none {@code null}. */
  static CodingAnnotationStudy of(Ratings ratings) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(ratings.raters());
    for (int item = 0; item < ratings.items(); item++) {
      int row = item;
      study.addItemAsArray(
          IntStream.range(0, ratings.raters())
              .mapToObj(rater -> ratings.has(row, rater) ? ratings.value(row, rater) : null)
              .toArray());
    }
    return study;
  }
}
