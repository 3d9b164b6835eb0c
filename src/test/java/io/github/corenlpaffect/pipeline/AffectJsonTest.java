package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Numbers are rounded as they are printed, to the even neighbour from the middle. */
class AffectJsonTest {
  private static final double TEN_THOUSAND = 1e4;

  @Property
  void intensitiesAreRounded(@ForAll @DoubleRange(min = -1, max = 1) double value) {
    assertEquals(0, asPrinted(value).compareTo(AffectJson.rounded(value)));
  }

  @Property
  void anyNumberIsRounded(@ForAll double value) {
    assertEquals(0, asPrinted(value).compareTo(AffectJson.rounded(value)));
  }

  @Property
  void halvesAreRounded(@ForAll @IntRange(min = -100_000, max = 100_000) int units) {
    double value = (units + 0.5) / TEN_THOUSAND;
    assertEquals(0, asPrinted(value).compareTo(AffectJson.rounded(value)), () -> "" + value);
  }

  private static BigDecimal asPrinted(double value) {
    return new BigDecimal(Double.toString(value)).setScale(4, RoundingMode.HALF_EVEN);
  }
}
