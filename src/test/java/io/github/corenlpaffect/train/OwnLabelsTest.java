package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.model.WordValues;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of one's own labels teaches a finished model. */
class OwnLabelsTest {
  private static final String TABLE =
      """
      text\turgency@0..1\ttopic\tjoy
      the sad not .\t1\tnews\t
      i am sad\t1\tnews\t
      happy !\t0\tsport\t1
      i am happy\t0\tsport\t1
      """;

  @TempDir private Path folder;
  private final SentencePipeline tokenizer = SentencePipeline.tokenizing();
  private final AffectModel base = SmallModel.withSeed(11);
  private final AffectModel gated = AffectModel.of(SmallModel.gatedParts(11));

  @BeforeEach
  void writeFiles() throws IOException {
    base.write(folder.resolve("base.model"));
    gated.write(folder.resolve("gated.model"));
    Files.writeString(folder.resolve("own.tsv"), TABLE);
  }

  @Test
  void learnsItsLabelsAndShowsThem() throws IOException {
    AffectModel model = train();

    assertTrue(predict(model, "i am sad").extra().get("own/urgency").get("value") > 0.8);
    assertTrue(predict(model, "i am happy").extra().get("own/urgency").get("value") < 0.2);
    assertTrue(predict(model, "i am happy").extra().get("own/topic").get("sport") > 0.8);
  }

  @Test
  void labelsOfTheProductMoveTheProduct() throws IOException {
    Affect before = predict(base, "i am happy");
    Affect after = predict(train(), "i am happy");

    assertTrue(after.emotions().joy() > before.emotions().joy() + 0.1);
  }

  @Test
  void holdsWhatTheLabelsDoNotTell() throws IOException {
    AffectModel model = train("train.anchorWeight", "3");

    for (String text : new String[] {"i am sad", "happy !", "the sad not ."}) {
      Affect before = predict(base, text);
      Affect after = predict(model, text);
      assertEquals(before.valence(), after.valence(), 0.1, text);
      assertEquals(before.emotions().fear(), after.emotions().fear(), 0.1, text);
    }
  }

  @Test
  void aGatedModelIsTaughtWhatItLacksAndHoldsTheRest() throws IOException {
    AffectModel model =
        train("train.base", folder.resolve("gated.model").toString(), "train.anchorWeight", "3");

    assertTrue(predict(model, "i am sad").extra().get("own/urgency").get("value") > 0.8);
    assertTrue(predict(model, "i am happy").extra().get("own/urgency").get("value") < 0.2);
    assertEquals(predict(gated, "i am sad").valence(), predict(model, "i am sad").valence(), 0.1);
  }

  @Test
  void theModelTellsWhatItLearntFromAndHowOften() throws IOException {
    Map<String, String> entries = train().provenance().entries();

    assertTrue(entries.get("data.own").startsWith("4 texts, 0 near-copies"), entries.toString());
    assertEquals("1", entries.get("corpus.own"));
  }

  @Test
  void aSelectionIsTunedOnTextsThatAreNotLearntFrom() throws IOException {
    AffectModel model =
        train(
            "train.selection", "bandit",
            "train.tuning", "0.5",
            "train.rounds", "1",
            "train.epochs", "5",
            "train.targets", "own/urgency");

    assertEquals(
        "1.0000 of the examples, 1 of its texts for tuning",
        model.provenance().entries().get("share.own"));
  }

  @Test
  void saysWhichTargetDoesNotExist() {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> train("train.targets", "own/speed"));

    assertTrue(wrong.getMessage().startsWith("train.targets names own/speed"), wrong.getMessage());
    assertTrue(wrong.getMessage().contains("own/urgency"), wrong.getMessage());
  }

  @Test
  void saysWhichTaskDoesNotExist() {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> train("task.own/speed", "1"));

    assertTrue(wrong.getMessage().startsWith("task.own/speed: no such task"), wrong.getMessage());
    assertTrue(wrong.getMessage().contains("own/urgency"), wrong.getMessage());
  }

  @Test
  void theModelTakesALexiconAsItsBaseDoes() throws IOException {
    WordValues ofBase = base.parts().values().orElseThrow();
    WordValues values = train().parts().values().orElseThrow();

    assertArrayEquals(ofBase.directions().flat(), values.directions().flat());
    assertArrayEquals(ofBase.readOut().weights().flat(), values.readOut().weights().flat());
  }

  private AffectModel train(String... more) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("train.base", folder.resolve("base.model").toString());
    properties.setProperty("train.data", folder.resolve("own.tsv").toString());
    properties.setProperty("train.model", folder.resolve("own.model").toString());
    properties.setProperty("train.epochs", "200");
    properties.setProperty("train.batch", "4");
    properties.setProperty("train.rate", "0.02");
    properties.setProperty("train.warmup", "5");
    properties.setProperty("train.dropout.word", "0");
    properties.setProperty("train.dropout.pooled", "0");
    properties.setProperty("train.dropout.hidden", "0");
    properties.setProperty("corpus.own", "1");
    for (int i = 0; i < more.length; i += 2) {
      properties.setProperty(more[i], more[i + 1]);
    }
    return new Trainer(TrainingOptions.of(properties), new SilentListener()).train();
  }

  private Affect predict(AffectModel model, String text) {
    return model.predict(tokenizer.sentence(text));
  }
}
