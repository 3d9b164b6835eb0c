package io.github.corenlpaffect.train.selection;

import static io.github.corenlpaffect.train.selection.MadeUpRun.setting;
import static io.github.corenlpaffect.train.selection.MadeUpRun.target;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class TemperatureSelectionTest {
  private final SelectionSetting setting =
      setting(1, 0, target("small", 100, 300), target("large", 10_000, 100), target("off", 9, 0));

  @Test
  void fixedSharesAreThoseOfThePasses() {
    assertArrayEquals(new double[] {0.75, 0.25, 0}, shares(SelectionKind.FIXED, setting), 1e-12);
  }

  @Test
  void proportionalSharesAreThoseOfTheSizes() {
    double[] shares = shares(SelectionKind.PROPORTIONAL, setting);

    assertArrayEquals(new double[] {1 / 101.0, 100 / 101.0, 0}, shares, 1e-12);
  }

  @Test
  void atTemperatureTwoSharesGrowWithTheRootOfTheSize() {
    ImmutableList<SelectionSetting.Choice> corpora = setting.corpora();
    double[] shares =
        shares(SelectionKind.TEMPERATURE, new SelectionSetting(corpora, 1, 1000, 2, 0));

    assertArrayEquals(new double[] {1 / 11.0, 10 / 11.0, 0}, shares, 1e-12);
  }

  private static double[] shares(SelectionKind kind, SelectionSetting setting) {
    return kind.in(setting).shares(MadeUpRun.heldOut(new double[0]));
  }
}
