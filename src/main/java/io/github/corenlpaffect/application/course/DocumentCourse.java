package io.github.corenlpaffect.application.course;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.pipeline.CountedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the affect of a text changes from its beginning to its end. Immutable and thread-safe.
 *
 * <pre>
 * Annotation annotation = pipeline.process(text); // annotators = tokenize,affect
 * DocumentCourse course = DocumentCourse.of(annotation);
 * course.turningPoints().forEach(turn -&gt; System.out.println(turn.sentence().text()));
 * </pre>
 *
 * @param affect the affect of all of the text
 * @param sentences its sentences in order, without those that {@linkplain CountedSentence do not
 *     count}
 */
public record DocumentCourse(Affect affect, ImmutableList<CourseSentence> sentences) {
  /** What counts as a peak: the intensity called low. */
  private static final double LEAST_PEAK = 1.0 / 3;

  /** How far around a turning point its sentence is looked for, and how far peaks are apart. */
  private static final double AROUND = 0.05;

  /** Of fewer sentences too many orders are alike for one to stand out. */
  private static final int FEWEST_THAT_TURN = 8;

  /**
   * The course of an annotated text.
   *
   * @param annotation a text with sentences and affect
   * @throws IllegalArgumentException if the annotator {@code affect} has not run on it
   */
  public static DocumentCourse of(Annotation annotation) {
    Affect affect = annotation.get(AffectAnnotations.AffectAnnotation.class);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (affect == null || sentences == null) {
      throw new IllegalArgumentException(
          "the text has no affect: annotators = tokenize,affect gives it one");
    }
    return new DocumentCourse(affect, placed(CountedSentence.of(sentences)));
  }

  private static ImmutableList<CourseSentence> placed(List<CountedSentence> counted) {
    double tokens = counted.stream().mapToLong(CountedSentence::tokens).sum();
    ImmutableList.Builder<CourseSentence> placed = ImmutableList.builder();
    long before = 0;
    for (CountedSentence sentence : counted) {
      CoreMap map = sentence.sentence();
      placed.add(
          new CourseSentence(
              sentence.index(),
              map.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              map.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
              map.get(CoreAnnotations.TextAnnotation.class),
              (before + sentence.tokens() / 2.0) / tokens,
              sentence.tokens() / tokens,
              sentence.weight(),
              sentence.affect()));
      before += sentence.tokens();
    }
    return placed.build();
  }

  /** The values of the sentences. */
  public ImmutableDoubleArray curve(Dimension dimension) {
    return ImmutableDoubleArray.copyOf(values(sentences, dimension));
  }

  /** The course smoothed by {@link Smoothing#window()}. */
  public Arc arc(Dimension dimension) {
    return arc(dimension, Smoothing.window());
  }

  /** The smooth course. */
  public Arc arc(Dimension dimension, Smoothing smoothing) {
    return new Arc(dimension, ImmutableDoubleArray.copyOf(smooth(dimension, smoothing)));
  }

  /** The turning points of the valence smoothed by {@link Smoothing#window()}. */
  public ImmutableList<TurningPoint> turningPoints() {
    return turningPoints(Dimension.VALENCE, Smoothing.window());
  }

  /**
   * The places at which the smooth course turns further than it would by chance: its {@link
   * TurningPoint#prominence() prominence} is larger than any in 95 % of the same texts with their
   * sentences in another order. In order; none of a text of fewer than eight sentences.
   */
  public ImmutableList<TurningPoint> turningPoints(Dimension dimension, Smoothing smoothing) {
    if (sentences.size() < FEWEST_THAT_TURN) {
      return ImmutableList.of();
    }
    double[] arc = smooth(dimension, smoothing);
    double chance = Shuffles.prominence(sentences, dimension, smoothing);
    return Extreme.of(arc).stream()
        .filter(extreme -> extreme.prominence() > chance)
        .map(extreme -> turningPoint(dimension, extreme, arc[extreme.point()]))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The sentences that are furthest at one end of a dimension: those with an intensity, or a
   * valence above or below 0, of a third or more, no two of them within a twentieth of the text.
   * The furthest first.
   *
   * @param most how many at most
   */
  public ImmutableList<Peak> peaks(Dimension dimension, Kind kind, int most) {
    List<Peak> peaks = new ArrayList<>();
    List<CourseSentence> furthestFirst =
        sentences.stream()
            .filter(sentence -> kind.towards(dimension.of(sentence.affect())) >= LEAST_PEAK)
            .sorted(Comparator.comparingDouble(s -> -kind.towards(dimension.of(s.affect()))))
            .toList();
    for (CourseSentence sentence : furthestFirst) {
      if (peaks.size() < most && peaks.stream().noneMatch(p -> isNear(p.sentence(), sentence))) {
        peaks.add(new Peak(dimension, dimension.of(sentence.affect()), sentence));
      }
    }
    return ImmutableList.copyOf(peaks);
  }

  /** The basic shape that the valence is nearest to; none if it is the same everywhere. */
  public Optional<NearestShape> shape() {
    double[] coefficients =
        CosineSmoothing.coefficients(
            sentences, values(sentences, Dimension.VALENCE), Smoothing.COMPONENTS);
    for (int k = 1; k < coefficients.length; k++) {
      if (coefficients[k] != 0) {
        return Optional.of(NearestShape.of(coefficients));
      }
    }
    return Optional.empty();
  }

  static double[] values(List<CourseSentence> sentences, Dimension dimension) {
    return sentences.stream().mapToDouble(s -> dimension.of(s.affect())).toArray();
  }

  private double[] smooth(Dimension dimension, Smoothing smoothing) {
    return sentences.isEmpty()
        ? new double[0]
        : smoothing.smooth(sentences, values(sentences, dimension));
  }

  private TurningPoint turningPoint(Dimension dimension, Extreme extreme, double value) {
    double place = Arc.place(extreme.point());
    Comparator<CourseSentence> order =
        Comparator.<CourseSentence, Boolean>comparing(s -> Math.abs(s.place() - place) <= AROUND)
            .thenComparingDouble(s -> extreme.kind().towards(dimension.of(s.affect())));
    return new TurningPoint(
        extreme.kind(),
        place,
        value,
        extreme.prominence(),
        sentences.stream().max(order).orElseThrow());
  }

  private static boolean isNear(CourseSentence a, CourseSentence b) {
    return Math.abs(a.place() - b.place()) < AROUND;
  }
}
