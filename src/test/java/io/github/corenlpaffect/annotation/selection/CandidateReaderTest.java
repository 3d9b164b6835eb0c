package io.github.corenlpaffect.annotation.selection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidateReaderTest {
  private static final String TEXT = "I am not Happy";
  private static final double EXACT = 1e-12;

  private final AffectModel model = SmallModel.withSeed(1);

  @Test
  void withoutTasksWhatTheModelShowsIsAsked() {
    CandidateReader reader = new CandidateReader(List.of(model), List.of());
    assertEquals(
        List.of("sentiment", "valence", "emotions", "own/urgency"),
        reader.questions().stream().map(Question::task).distinct().toList());
    assertEquals(1 + 1 + 8 + 1, reader.questions().size());
  }

  @Test
  void theProductIsAsUncertainAsItStates() {
    Affect shown = model.predict(SentencePipeline.tokenizing().sentence(TEXT));
    Candidate read = new CandidateReader(List.of(model), List.of("valence", "emotions")).read(TEXT);
    assertEquals(1 - shown.confidence().valence(), read.uncertainty(0), EXACT);
    assertEquals((shown.valence() + 1) / 2, read.first(0).shares().get(0), EXACT);
    assertEquals(1 - shown.confidence().emotions(), read.uncertainty(1), EXACT);
    assertEquals(1 - shown.confidence().emotions(), read.uncertainty(8), EXACT);
  }

  @Test
  void aHeadIsAskedForEachOfItsLabels() {
    CandidateReader reader =
        new CandidateReader(List.of(model), List.of("own/levels", "own/urgency", "own/topic"));
    assertEquals(
        List.of("value", "anger", "joy", "own/topic"),
        reader.questions().stream().map(Question::label).toList());
    Candidate read = reader.read(TEXT);
    double urgency = read.first(0).shares().get(0);
    double level =
        model.predictHeads(SentencePipeline.tokenizing().sentence(TEXT)).get("own/levels")[1];
    assertEquals(4 * urgency * (1 - urgency), read.uncertainty(0), EXACT);
    assertEquals(level / 3, read.first(2).shares().get(0), EXACT, "the share of 0 to 3");
    assertTrue(read.first(3).isClass());
  }

  @Test
  void severalModelsAnswerInOrder() {
    AffectModel other = SmallModel.withSeed(2);
    Candidate both = new CandidateReader(List.of(model, other), List.of("own/tags")).read(TEXT);
    Candidate second = new CandidateReader(List.of(other), List.of("own/tags")).read(TEXT);
    assertEquals(2, both.answers().get(0).size());
    assertEquals(second.first(0), both.answers().get(0).get(1));
    assertTrue(both.disagreement(0) > 0);
    assertEquals(0, second.disagreement(0));
    assertArrayEquals(model.represent(SentencePipeline.tokenizing().sentence(TEXT)), both.vector());
  }

  @Test
  void wordsAreInSmallLettersAndATextMayHaveNone() {
    CandidateReader reader = new CandidateReader(List.of(model), List.of("sentiment"));
    assertEquals(Set.of("i", "am", "not", "happy"), reader.read(TEXT).words());
    assertEquals(Set.of(), reader.read(" ").words());
  }

  @Test
  void aTaskThatAModelLacksIsNamedWithThoseThatThereAre() {
    assertEquals(
        "no task own/mood in the model; known are [sentiment, valence, emotions, own/urgency,"
            + " own/levels, own/topic, own/tags]",
        assertThrows(
                IllegalArgumentException.class,
                () -> new CandidateReader(List.of(model), List.of("own/mood")))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> new CandidateReader(List.of(model, SmallModel.ofCorpus(1)), List.of("own/urgency")));
  }
}
