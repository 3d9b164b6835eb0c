package io.github.corenlpaffect.train.optimisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.train.OptionReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimisationOptionsTest {
  private static final ImmutableList<String> GROUPS = ImmutableList.of("emotions", "valence");

  private static OptionReader reader(String... options) {
    Properties properties = new Properties();
    for (int i = 0; i < options.length; i += 2) {
      properties.setProperty(options[i], options[i + 1]);
    }
    return new OptionReader("train.", properties);
  }

  @Test
  void plainSummingIsWhatHoldsWithoutOptions() {
    OptimisationOptions options = OptimisationOptions.of(reader());

    assertEquals(WeightingKind.EQUAL, options.weightingKind());
    assertEquals(CombinationKind.SUM, options.combinationKind());
    assertArrayEquals(new double[] {1, 1}, options.weighting(GROUPS, 1).weights());
    assertArrayEquals(new double[] {1, 1}, options.combination().coefficients(new double[2][2], 1));
  }

  @Test
  void theOptionsOfAllAreKnownWhicheverIsChosen() {
    OptionReader in = reader("weight.valence", "2");
    OptimisationOptions.of(in);

    assertEquals(
        ImmutableMap.of(
            "train.weighting", "equal",
            "weight.valence", "2",
            "train.uncertaintyRate", "0.025",
            "train.dwaTemperature", "2.0",
            "train.gradnormAlpha", "1.5",
            "train.gradnormRate", "0.025",
            "train.combination", "sum",
            "train.cagradC", "0.4"),
        in.known());
  }

  @Test
  void whatIsChosenIsMadeWithItsOptions() {
    OptimisationOptions options =
        OptimisationOptions.of(
            reader(
                "train.weighting", "uncertainty",
                "train.uncertaintyRate", "0.5",
                "train.combination", "cagrad",
                "train.cagradC", "0.9"));
    LossWeighting weighting = options.weighting(GROUPS, 1);
    weighting.observe(new double[] {3, 1}, new double[2]);

    assertArrayEquals(new double[] {Math.exp(-1), 1}, weighting.weights(), 1e-12);
    double[][] same = {{1, 1}, {1, 1}};
    double[] coefficients = options.combination().coefficients(same, 1);
    assertEquals(2 * 1.9, coefficients[0] + coefficients[1], 1e-6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train.weighting | best | one of [equal, fixed, uncertainty, dwa, random, gradnorm]",
        "train.combination | mean | one of [sum, pcgrad, cagrad, mgda]",
        "train.dwaTemperature | 0 | train.dwaTemperature is 0.0; it must be in (0.0..+∞)",
        "train.gradnormAlpha | -1 | train.gradnormAlpha is -1.0; it must be in [0.0..+∞)",
        "train.gradnormRate | Infinity | train.gradnormRate is Infinity",
        "train.uncertaintyRate | NaN | train.uncertaintyRate is NaN",
        "train.cagradC | 1 | train.cagradC is 1.0; it must be in [0.0..1.0)",
        "weight.valence | -1 | weight.valence is -1.0; it must be a number from 0",
        "weight.valence | much | weight.valence is \"much\", not a number",
      })
  void aWrongValueIsOneClearMessage(String name, String value, String message) {
    OptionReader in = reader(name, value);

    Exception e = assertThrows(IllegalArgumentException.class, () -> OptimisationOptions.of(in));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void aWeightOfNoGroupIsAnErrorThatListsTheGroups() {
    OptimisationOptions options =
        OptimisationOptions.of(reader("train.weighting", "fixed", "weight.emotion", "2"));

    Exception e = assertThrows(IllegalArgumentException.class, () -> options.weighting(GROUPS, 1));
    assertEquals(
        "weight.emotion names no group of tasks; they are [emotions, valence]", e.getMessage());
  }
}
