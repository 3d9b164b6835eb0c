package io.github.corenlpaffect.application.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentCourseTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void placesAreCountedInTokens() {
    Annotation text = annotated("I am happy. @someone The train is not late!");

    DocumentCourse course = DocumentCourse.of(text);

    // Four tokens, then six, of which the user name does not count.
    CourseSentence first = course.sentences().get(0);
    CourseSentence second = course.sentences().get(1);
    assertEquals("I am happy.", first.text());
    assertEquals(2.0 / 10, first.place(), ROUNDING);
    assertEquals(4.0 / 10, first.share(), ROUNDING);
    assertEquals(7.0 / 10, second.place(), ROUNDING);
    assertEquals(1, second.index());
    assertEquals(12, second.begin());
    assertEquals(text.get(AffectAnnotations.AffectAnnotation.class), course.affect());
    assertEquals(2, course.curve(Dimension.JOY).length());
  }

  @Test
  void aTextWithoutAffectIsRefused() {
    Annotation text = new Annotation("I am happy.");

    Exception e = assertThrows(IllegalArgumentException.class, () -> DocumentCourse.of(text));
    assertTrue(e.getMessage().contains("tokenize,affect"), e.getMessage());
  }

  @Test
  void aTextWithoutWordsHasNoCourse() {
    DocumentCourse course = DocumentCourse.of(annotated(" \n"));

    assertEquals(ImmutableList.of(), course.sentences());
    assertEquals(0, course.arc(Dimension.FEAR).values().length());
    assertEquals(ImmutableList.of(), course.turningPoints());
    assertEquals(ImmutableList.of(), course.peaks(Dimension.JOY, Kind.HIGH, 3));
    assertTrue(course.shape().isEmpty());
  }

  @Test
  void aHillAndAValleyAreTurningPoints() {
    DocumentCourse course = MadeUpCourses.ofValences(wave(60, 3));

    List<TurningPoint> turns = course.turningPoints();

    assertEquals(List.of(Kind.HIGH, Kind.LOW), turns.stream().map(TurningPoint::kind).toList());
    assertEquals(1 / 3.0, turns.get(0).place(), 0.03);
    assertEquals(2 / 3.0, turns.get(1).place(), 0.03);
    assertTrue(turns.get(0).sentence().affect().valence() > 0.75);
    assertTrue(turns.get(1).value() < -0.5);
  }

  @Test
  void inTextsInAnyOrderHardlyAnythingTurns() {
    Random random = new Random(7);
    int turning = 0;
    for (int text = 0; text < 40; text++) {
      double[] valences = random.doubles(60, -0.9, 0.9).toArray();
      turning += MadeUpCourses.ofValences(valences).turningPoints().isEmpty() ? 0 : 1;
    }

    // 5 % of 40 are 2; more than 6 would have a probability of .3 %.
    assertTrue(turning <= 6, turning + " of 40");
  }

  @Test
  void fewSentencesDoNotTurn() {
    assertEquals(
        ImmutableList.of(), MadeUpCourses.ofValences(-1, -1, -1, 1, -1, -1, -1).turningPoints());
  }

  @Test
  void anEmotionTurnsWhereItIsStrongest() {
    DocumentCourse course = MadeUpCourses.ofValences(wave(60, 3));

    List<TurningPoint> joy = course.turningPoints(Dimension.JOY, Smoothing.window(0.1));

    assertEquals(Kind.HIGH, joy.get(0).kind());
    assertEquals(1 / 3.0, joy.get(0).place(), 0.03);
  }

  @Test
  void peaksAreStrongApartAndTheStrongestFirst() {
    double[] valences = new double[100];
    valences[10] = 0.8;
    valences[12] = 0.9; // too near to 10, and stronger
    valences[50] = 0.5;
    valences[70] = 0.3; // too weak
    valences[90] = -0.6;
    DocumentCourse course = MadeUpCourses.ofValences(valences);

    assertEquals(List.of(12, 50), places(course.peaks(Dimension.JOY, Kind.HIGH, 9)));
    assertEquals(List.of(12), places(course.peaks(Dimension.VALENCE, Kind.HIGH, 1)));
    assertEquals(List.of(90), places(course.peaks(Dimension.VALENCE, Kind.LOW, 9)));
    assertEquals(List.of(), places(course.peaks(Dimension.ANGER, Kind.HIGH, 9)));
  }

  @Test
  void eachBasicShapeIsKnownByItsCosine() {
    assertEquals(Shape.FALL, shape(1, 1));
    assertEquals(Shape.RISE, shape(1, -1));
    assertEquals(Shape.FALL_RISE, shape(2, 1));
    assertEquals(Shape.RISE_FALL, shape(2, -1));
    assertEquals(Shape.FALL_RISE_FALL, shape(3, 1));
    assertEquals(Shape.RISE_FALL_RISE, shape(3, -1));
  }

  @Test
  void aShapeExplainsItsShareOfTheVariance() {
    double[] valences =
        IntStream.range(0, 500)
            .mapToDouble(i -> 0.6 * cosine(1, i, 500) + 0.3 * cosine(2, i, 500))
            .toArray();

    NearestShape nearest = MadeUpCourses.ofValences(valences).shape().orElseThrow();

    assertEquals(0.36 / (0.36 + 0.09), nearest.explained(), 1e-3);
  }

  private static Shape shape(int halves, int sign) {
    double[] valences =
        IntStream.range(0, 30).mapToDouble(i -> 0.8 * sign * cosine(halves, i, 30)).toArray();
    return MadeUpCourses.ofValences(valences).shape().orElseThrow().shape();
  }

  /** From a valley over a hill and a valley to a hill. */
  private static double[] wave(int sentences, int halves) {
    return IntStream.range(0, sentences)
        .mapToDouble(i -> -0.9 * cosine(halves, i, sentences))
        .toArray();
  }

  private static double cosine(int halves, int sentence, int sentences) {
    return Math.cos(Math.PI * halves * (sentence + 0.5) / sentences);
  }

  private static List<Integer> places(List<Peak> peaks) {
    return peaks.stream().map(peak -> peak.sentence().index()).toList();
  }

  private static Annotation annotated(String text) {
    Annotation annotation =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize")).process(text);
    new AffectAnnotator(SmallModel.withSeed(1), false, false).annotate(annotation);
    return annotation;
  }
}
