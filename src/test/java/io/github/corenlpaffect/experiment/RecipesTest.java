package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {
  @TempDir private Path folder;
  private SmallExperiment experiment;

  @BeforeEach
  void writeFiles() throws IOException {
    experiment = SmallExperiment.in(folder);
  }

  @Test
  void everyCombinationIsARecipeTheReferenceFirst() throws IOException {
    List<Recipe> recipes =
        recipes(
            """
            grid.train.anchorWeight = 1 | 0.1
            grid.tasks = all | alone: own/urgency
            """);

    assertEquals(
        List.of(
            "anchorWeight=1, tasks=all",
            "anchorWeight=1, tasks=alone",
            "anchorWeight=0.1, tasks=all",
            "anchorWeight=0.1, tasks=alone"),
        recipes.stream().map(Recipe::name).toList());
    assertEquals(Set.of("own/urgency", "own/topic"), recipes.get(0).targets());
    assertEquals(Set.of("own/urgency"), recipes.get(3).targets());
    assertEquals("0", recipes.get(3).options().get("task.own/topic"));
    assertEquals("0.1", recipes.get(3).options().get("train.anchorWeight"));
  }

  @Test
  void aControlLearnsOneTargetAsTheReferenceLearnsAll() throws IOException {
    List<Recipe> recipes =
        recipes(
            """
            grid.train.anchorWeight = 1 | 0.1
            task.own/topic = 2
            product.own/topic = 1
            experiment.single = true
            """);
    Recipe control = recipes.get(2);

    assertEquals(
        List.of("single own/urgency", "single own/topic"),
        recipes.stream().filter(Recipe::control).map(Recipe::name).toList());
    assertEquals(Set.of("own/urgency"), control.targets());
    assertEquals("1", control.options().get("train.anchorWeight"));
    assertEquals("0", control.options().get("task.own/topic"));
    assertFalse(control.options().containsKey("product.own/topic"));
  }

  @Test
  void groupsAreThoseOfTheTasksThatAreLeft() throws IOException {
    List<Recipe> recipes =
        recipes(
            """
            grid.train.weighting = fixed | uncertainty
            group.numbers = own/urgency
            group.words = own/topic
            weight.words = 2
            experiment.single = true
            """);

    assertEquals("own/topic", recipes.get(0).options().get("group.words"));
    assertEquals("own/urgency", recipes.get(2).options().get("group.numbers"));
    assertFalse(recipes.get(2).options().containsKey("group.words"));
    assertFalse(recipes.get(2).options().containsKey("weight.words"));
  }

  @Test
  void textsToMeasureOnAreHeldOutOfATableThatHasNone() throws IOException {
    assertEquals("every 5", recipes("grid.seeds = 1").get(0).options().get("withheld.own"));
    assertEquals(
        "every 3",
        recipes("grid.seeds = 1\nwithheld.own = every 3").get(0).options().get("withheld.own"));
  }

  @Test
  void aTrainingHasItsSeedAndTheTunedValue() throws IOException {
    Recipe recipe = recipes("grid.seeds = 1").get(0);
    TunedValue tuned = new TunedValue("train.rate", "0.5");

    assertEquals("7", recipe.training(7, Optional.of(tuned)).getProperty("train.seed"));
    assertEquals("0.5", recipe.training(7, Optional.of(tuned)).getProperty("train.rate"));
    assertEquals("1", recipe.training(7, Optional.of(tuned)).getProperty("train.threads"));
  }

  @Test
  void anUnknownOptionOrStrategyListsTheKnown() {
    assertRefused("grid.train.ratte = 1 | 2", "unknown option train.ratte; known are");
    assertRefused("grid.train.encoder = gated | guessed", "one of [convolution, gated]");
    assertRefused(
        "grid.seeds = 1\nexperiment.tune = train.ratte: 1 | 2", "unknown option train.ratte");
    assertRefused("grid.tasks = a: own/speed", "[own/speed] of the set a is neither a task nor");
    assertRefused("grid.tasks = a: own/speed", "own/urgency");
  }

  @Test
  void whatTheModelToBeginWithKeepsCannotVary() throws IOException {
    String kept = " cannot vary where training begins with a model: ";
    assertRefused("grid.train.architecture = parallel | serial", "[train.architecture]" + kept);
    assertRefused("grid.s = a | b: train.hidden = 8, train.rate = 1", "[train.hidden]" + kept);
    assertRefused(
        "grid.seeds = 1\nexperiment.tune = train.filters: 8 | 9", "[train.filters]" + kept);
    assertRefused("grid.train.dropout.input = 0 | 0.1", "[train.dropout.input]" + kept);
    assertEquals(2, recipes("grid.s = a | b: train.base = , train.architecture = serial").size());
  }

  @Test
  void aSetWithoutATargetIsRefused() {
    assertRefused(
        "grid.tasks = a: own/topic\nexperiment.targets = own/urgency",
        "the set a has none of the targets [own/urgency]");
  }

  private List<Recipe> recipes(String lines) throws IOException {
    return Recipes.of(experiment.grid(lines), experiment.data(lines));
  }

  private void assertRefused(String lines, String message) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> recipes(lines));
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }
}
