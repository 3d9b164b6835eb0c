package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.Provenance;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActiveLearningCommandTest {
  private static final String PROPERTIES = "props/experiments/active-learning.properties";

  @TempDir private Path folder;
  private MadeUpTraining training;
  private Path base;

  @BeforeEach
  void write() throws IOException {
    training = MadeUpTraining.in(folder);
    base = folder.resolve("base.model");
    SmallModel.withSeed(1).write(base);
  }

  @Test
  void printsTheFiguresAndWritesTheReport() {
    Run run = study();

    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(3, lines.size(), run.out());
    assertTrue(lines.get(0).startsWith("random: 4 labels "), run.out());
    assertTrue(lines.get(1).startsWith("diversity: 4 labels "), run.out());
    assertEquals("report: " + folder.resolve("study/report.html"), lines.get(2));
    assertTrue(Files.exists(folder.resolve("study/active-learning.json")));
  }

  @Test
  void aModelThatKnowsTheCorpusIsRefused() throws IOException {
    AffectModel.of(
            SmallModel.parts(1)
                .withProvenance(new Provenance(Map.of("data.semeval2018", "9 texts"))))
        .write(base);

    Run run = study();

    assertEquals(1, run.code());
    assertTrue(
        run.err().contains("train.base = " + base + " has learnt from semeval2018 already"),
        run.err());
  }

  private Run study() {
    List<Object> arguments =
        new ArrayList<>(
            List.of("active-learning", "--props", PROPERTIES, "--data", training.data(), "--out"));
    arguments.add(folder.resolve("study"));
    arguments.addAll(
        List.of(
            "-Dtrain.cache=" + training.cache(),
            "-Dtrain.base=" + base,
            "-Dtrain.epochs=1",
            "-Dactive.labels=4 8",
            "-Dactive.texts=8",
            "-Dactive.strategies=diversity",
            "-Dactive.seeds=1"));
    return Run.affect(arguments.toArray());
  }
}
