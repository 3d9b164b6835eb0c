package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.Provenance;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.model.WordValues;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  private static final List<String> TEXTS =
      List.of("the sad not .", "i am sad", "happy !", "i am happy");

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

  @Test
  void theHeadsOfTheBaseStayWhatTheyWere() throws IOException {
    AffectModel model = train();

    assertTrue(model.heads().containsAll(base.heads()));
    for (String text : TEXTS) {
      for (String head : List.of("own/levels", "own/tags")) {
        assertArrayEquals(heads(base, text).get(head), heads(model, text).get(head), 0.15, head);
      }
    }
    assertTrue(largestChangeOfTags(train("train.anchorWeight", "0")) > 0.15);
  }

  @Test
  void aColumnThatTheBaseKnowsGoesOnWhereItStands() throws IOException {
    AffectModel model = train("train.rate", "0");

    for (String text : TEXTS) {
      heads(base, text)
          .forEach((head, said) -> assertArrayEquals(said, heads(model, text).get(head), head));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHeadsOfEveryArchitectureGoOnWhereTheyStand(ArchitectureKind kind) throws IOException {
    AffectModel towers = AffectModel.of(SmallModel.parts(5, kind));
    towers.write(folder.resolve("base.model"));
    Files.writeString(
        folder.resolve("own.tsv"),
        "text\tspeed@0..1\turgency@0..1\ni am sad\t1\t0\nhappy !\t0\t1\n");
    AffectModel model = train("train.rate", "0");

    assertEquals(kind, model.parts().network().architecture().kind());
    for (String text : TEXTS) {
      heads(towers, text)
          .forEach((head, said) -> assertArrayEquals(said, heads(model, text).get(head), head));
      assertEquals(predict(towers, text).emotions(), predict(model, text).emotions());
    }
    assertTrue(heads(model, "i am sad").containsKey("own/speed"));
  }

  @Test
  void theArchitectureIsThatOfTheBase() throws IOException {
    assertRefused(
        "train.architecture = serial, but train.base = "
            + folder.resolve("base.model")
            + " is parallel, and stays so",
        "train.architecture",
        "serial");
    train("train.epochs", "1", "train.architecture", "parallel");
    AffectModel.of(SmallModel.parts(5, ArchitectureKind.SERIAL))
        .write(folder.resolve("base.model"));
    train("train.epochs", "1", "train.architecture", "serial");
  }

  @Test
  void whatTheBaseShowedIsStillShown() throws IOException {
    Files.writeString(folder.resolve("own.tsv"), "text\tspeed@0..1\ni am sad\t1\nhappy !\t0\n");

    assertEquals(Set.of("own/urgency", "own/speed"), predict(train(), "i am sad").extra().keySet());
  }

  @Test
  void aColumnOfTheNameOfAnotherOutputIsRefused() throws IOException {
    Files.writeString(folder.resolve("own.tsv"), "text\turgency@0..5\ni am sad\t1\nhappy !\t0\n");
    assertRefused(
        "the model to begin with already has an output own/urgency, which is an amount from 0 to"
            + " 1; here it is an amount from 0 to 5");
    Files.writeString(folder.resolve("own.tsv"), "text\ttopic\ni am sad\tnews\nhappy !\tchess\n");
    assertRefused(
        "own/topic, which is one of [sport, news, weather]; here it is one of [sport, news,"
            + " weather, chess]");
  }

  @Test
  void corporaJoinATable() throws IOException {
    AffectModel model =
        train(
            "train.own",
            folder.resolve("own.tsv").toString(),
            "train.data",
            folder.toString(),
            "corpus.factual",
            "0.01",
            "train.epochs",
            "2");

    List<String> names = model.heads().stream().map(HeadSpec::name).toList();
    assertTrue(names.containsAll(List.of("factual/emotions", "own/urgency", "own/tags")));
    assertTrue(model.provenance().learntFrom("own") && model.provenance().learntFrom("factual"));
  }

  @Test
  void itMustBeClearWhichFileTheTableIs() throws IOException {
    Path table = folder.resolve("own.tsv");
    assertRefused(
        "corpus.own beside [factual] needs train.own = FILE",
        "corpus.factual",
        "1",
        "train.data",
        folder.toString());
    assertRefused(
        "train.data = " + table + " is a file, but must be the folder of the corpora [factual]",
        "corpus.factual",
        "1");
    Path other = Files.copy(table, folder.resolve("other.tsv"));
    assertRefused("there are two tables", "train.own", other.toString());
  }

  @Test
  void theProvenanceTellsOfTheBaseAndOfWhatHasMoved() throws IOException {
    Provenance learnt = new Provenance(Map.of("data.own", "8 texts", "data.sst", "9 texts"));
    AffectModel.of(base.parts().withProvenance(learnt)).write(folder.resolve("base.model"));
    Map<String, String> entries = train("train.rate", "0").provenance().entries();

    assertEquals("9 texts", entries.get("data.sst"));
    assertTrue(entries.get("data.own").matches("4 texts, .*; before that 8 texts"));
    assertEquals(
        "SHA-256 " + Hashing.sha256().hashBytes(Files.readAllBytes(folder.resolve("base.model"))),
        entries.get("base"));
    assertEquals("0.0 % have another class", entries.get("drift.sentiment"));
    assertTrue(entries.get("drift.joy").endsWith("mean change 0.0000, largest 0.0000"));
  }

  @Test
  void theSameBytesOnOneThreadAndOnMany() throws IOException {
    train("train.epochs", "5", "train.threads", "1");
    byte[] one = Files.readAllBytes(folder.resolve("own.model"));
    train("train.epochs", "5", "train.threads", "3");

    assertArrayEquals(one, Files.readAllBytes(folder.resolve("own.model")));
  }

  private void assertRefused(String reason, String... more) {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> train(more));
    assertTrue(wrong.getMessage().contains(reason), wrong.getMessage());
  }

  private double largestChangeOfTags(AffectModel model) {
    double largest = 0;
    for (String text : TEXTS) {
      double[] before = heads(base, text).get("own/tags");
      double[] after = heads(model, text).get("own/tags");
      for (int i = 0; i < before.length; i++) {
        largest = Math.max(largest, Math.abs(after[i] - before[i]));
      }
    }
    return largest;
  }

  private Map<String, double[]> heads(AffectModel model, String text) {
    return model.predictHeads(tokenizer.sentence(text));
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
