package io.github.corenlpaffect.experiment.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.train.TrainingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferRecipeTest {
  @TempDir private Path folder;
  private Properties properties;
  private TransferRecipe recipe;
  private Domain sst;

  @BeforeEach
  void read() throws IOException {
    MadeUpDomains made = MadeUpDomains.in(folder);
    properties =
        made.properties(
            "task.sst", "0.5", "task.emobank", "2", "corpus.sst", "0.5", "transfer.repeats", "3");
    recipe = TransferRecipe.of(properties, TransferOptions.of(properties));
    sst = made.domains(properties).get(0);
  }

  @Test
  void withoutLabelsNothingIsSaidOfTheDomain() {
    TransferTraining training = recipe.labelled(sst, sst.sources(), 0);

    assertEquals(List.of("brighter", "emobank", "semeval2017-4a"), names(training));
    assertTrue(
        training.options().keySet().stream().noneMatch(name -> name.contains("sst")),
        training.options().toString());
    assertEquals("2", training.options().get("task.emobank"));
    assertEquals("0.1", training.options().get("train.validation"));
  }

  @Test
  void fewTextsAreRepeatedButNotTooOften() {
    int all = sst.pool().size();

    assertEquals(0.5 * 3, recipe.passes(sst, 4));
    assertEquals(0.5 * all / (all - 2), recipe.passes(sst, all - 2));
    TransferTraining training =
        recipe.labelled(sst, TransferRecipe.with(sst.sources(), sst.few(4)), 1.5);
    assertEquals(1.5, training.options(Path.of("a.model"), 1).corpora().get("sst"));
    assertEquals("0.5", training.options().get("task.sst"));
    assertEquals(4, training.corpora().get(3).train().size());
  }

  @Test
  void aTeacherOfUnlabelledTextsWeighsAsMuchAsOneLabelAndCountsForTheProduct() {
    Corpus unlabelled = sst.unlabelled(text -> true);

    TransferTraining training = recipe.taught(sst, unlabelled, Path.of("soft.bin"));

    TrainingOptions options = training.options(Path.of("a.model"), 7);
    assertEquals(List.of("brighter", "emobank", "semeval2017-4a", "sst"), names(training));
    assertEquals(0.5, options.corpora().get("sst"));
    assertEquals(ImmutableList.of("soft.bin"), options.teachers());
    assertEquals(1.0 / 3, options.teacherShare());
    assertEquals(
        "{brighter=[sst], emobank=[sst], semeval2017-4a=[sst]}",
        options.taughtForProduct().toString());
    assertFalse(options.taskWeights().containsKey("sst"));
    assertEquals(7, options.seed());
  }

  @Test
  void aTaskThatIsNotLearntTeachesNothing() {
    properties.setProperty("task.emobank", "0");
    TransferRecipe without = TransferRecipe.of(properties, TransferOptions.of(properties));

    TransferTraining training =
        without.taught(sst, sst.unlabelled(text -> true), Path.of("soft.bin"));

    assertEquals(List.of("brighter", "semeval2017-4a", "sst"), names(training));
    assertFalse(training.options().containsKey("taughtForProduct.emobank"));
    assertEquals("0.5", training.options().get("train.teacherShare"));
  }

  private static List<String> names(TransferTraining training) {
    return training.corpora().stream().map(Corpus::name).toList();
  }
}
