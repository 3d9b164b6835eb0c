package io.github.corenlpaffect.application.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.application.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example: a story's arc, as the shipped model reads it. */
class StoryTest {
  private static final Path STORY = Path.of("docs/examples/story.txt");
  private static final Pattern HEADING = Pattern.compile("(?m)^\\d\\. .*$");

  private static String story;
  private static DocumentCourse course;

  @BeforeAll
  static void read() throws IOException {
    story = Files.readString(STORY);
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators",
                "tokenize,affect",
                "customAnnotatorClass.affect",
                "io.github.corenlpaffect.pipeline.AffectAnnotator",
                "ssplit.newlineIsSentenceBreak",
                "two"));
    Annotation annotation = pipeline.process(story);
    course = DocumentCourse.of(annotation);
  }

  @Test
  void itIsAStoryOfSevenScenes() {
    assertTrue(story.split("\\s+").length >= 3000);
    assertEquals(7, HEADING.matcher(story).results().count());
  }

  /** Up to the first night, down to the quarrel, up to the repairs, down to the death. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.1, 0.15})
  void itTurnsInTheScenesInWhichItShould(double window) {
    List<String> turns = new ArrayList<>();
    for (TurningPoint turn : course.turningPoints(Dimension.VALENCE, Smoothing.window(window))) {
      turns.add(turn.kind() + " " + scene(turn.sentence()));
    }

    assertEquals(
        List.of(
            "HIGH 2. The First Night",
            "LOW 4. What Was Said",
            "HIGH 5. The Fish Box",
            "LOW 6. The White Room"),
        turns);
  }

  @Test
  void itEndsWell() {
    Arc arc = course.arc(Dimension.VALENCE);

    assertTrue(arc.values().get(Arc.POINTS - 1) > 0.2);
  }

  @Test
  void emotionsPeakInTheirScenes() {
    assertEquals("4. What Was Said", peakScene(Dimension.ANGER));
    assertEquals("3. The Storm", peakScene(Dimension.FEAR));
    assertEquals("2. The First Night", peakScene(Dimension.JOY));
    assertEquals("6. The White Room", peakScene(Dimension.SADNESS));
  }

  private static String peakScene(Dimension dimension) {
    return scene(course.peaks(dimension, Kind.HIGH, 1).get(0).sentence());
  }

  /** The last heading before a sentence. */
  private static String scene(CourseSentence sentence) {
    return HEADING
        .matcher(story)
        .results()
        .filter(heading -> heading.start() <= sentence.begin())
        .map(MatchResult::group)
        .reduce((earlier, later) -> later)
        .orElse("the title");
  }
}
