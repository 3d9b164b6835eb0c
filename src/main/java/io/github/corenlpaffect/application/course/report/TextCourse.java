package io.github.corenlpaffect.application.course.report;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.application.course.Arc;
import io.github.corenlpaffect.application.course.CourseSentence;
import io.github.corenlpaffect.application.course.DocumentCourse;
import io.github.corenlpaffect.application.course.Kind;
import io.github.corenlpaffect.application.course.NearestShape;
import io.github.corenlpaffect.application.course.Peak;
import io.github.corenlpaffect.application.course.Smoothing;
import io.github.corenlpaffect.application.course.TurningPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of a text: little, however long the text is.
 *
 * @param name what a person calls the text
 * @param sentences how many of its sentences count
 * @param affect the affect of all of it
 * @param dots place and valence of each sentence; none of a text of more than {@value #MOST_DOTS},
 *     where they would hide the arc
 * @param arcs of the valence and of the emotions, in the order of {@link Dimension}
 * @param turns the turning points of the valence
 * @param peaks the sentences furthest up and down, by dimension
 * @param shape the basic shape that the valence is nearest to
 */
public record TextCourse(
    String name,
    int sentences,
    Affect affect,
    ImmutableList<Dot> dots,
    ImmutableList<Arc> arcs,
    ImmutableList<TurningPoint> turns,
    ImmutableList<Peak> peaks,
    Optional<NearestShape> shape) {

  private static final int MOST_DOTS = 2000;
  private static final int PEAKS_OF_VALENCE = 3;
  private static final int PEAKS_OF_EMOTION = 2;

  /** A sentence's place, 0…1, and valence, −1…1. */
  public record Dot(double place, double valence) {}

  /** What is said of a text with this course. */
  public static TextCourse of(String name, DocumentCourse course, Smoothing smoothing) {
    List<CourseSentence> sentences = course.sentences();
    return new TextCourse(
        name,
        sentences.size(),
        course.affect(),
        sentences.stream()
            .limit(sentences.size() > MOST_DOTS ? 0 : MOST_DOTS)
            .map(sentence -> new Dot(sentence.place(), sentence.affect().valence()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(Dimension.values()).stream()
            .map(dimension -> course.arc(dimension, smoothing))
            .collect(ImmutableList.toImmutableList()),
        course.turningPoints(Dimension.VALENCE, smoothing),
        peaks(course),
        course.shape());
  }

  private static ImmutableList<Peak> peaks(DocumentCourse course) {
    List<Peak> peaks = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (dimension == Dimension.VALENCE) {
        peaks.addAll(course.peaks(dimension, Kind.HIGH, PEAKS_OF_VALENCE));
        peaks.addAll(course.peaks(dimension, Kind.LOW, PEAKS_OF_VALENCE));
      } else {
        peaks.addAll(course.peaks(dimension, Kind.HIGH, PEAKS_OF_EMOTION));
      }
    }
    return ImmutableList.copyOf(peaks);
  }
}
