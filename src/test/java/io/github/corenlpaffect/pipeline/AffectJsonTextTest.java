package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.corenlpaffect.Affect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The text is that of the tree. */
class AffectJsonTextTest {

  @Property
  @Domain(RandomAffects.class)
  void anyAffectIsWrittenAsTheTreeIs(@ForAll Affect affect) {
    Assume.that(
        affect.extra().values().stream()
            .map(Map::values)
            .allMatch(values -> values.stream().allMatch(Double::isFinite)));
    StringBuilder json = new StringBuilder();
    AffectJsonText.append(json, affect);
    assertEquals(AffectJson.of(affect).toString(), json.toString());
  }

  @Property
  @Domain(DomainContext.Global.class)
  void halvesAndAllNumbersNearThemAreWrittenAsTheyAreRounded(
      @ForAll @IntRange(min = -100_000, max = 100_000) int units,
      @ForAll @IntRange(min = -2, max = 2) int steps) {
    double half = (units + 0.5) / 1e4;
    assertNumber(half + steps * Math.ulp(half));
    assertNumber(units / 1e4);
  }

  @Property
  @Domain(DomainContext.Global.class)
  void anyTextIsWrittenAsTheTreeIs(@ForAll String text) {
    Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(text));
    assertEquals(
        "[" + written(text) + "]",
        AffectJson.JSON.createArrayBuilder().add(text).build().toString());
  }

  @Example
  void controlCharactersAndHalvesOfPairsAreEscaped() {
    assertEquals("\"a\\\"\\\\\\b\\f\\n\\r\\t\\u0000/é😀\"", written("a\"\\\b\f\n\r\t\0/é😀"));
    assertEquals("\"\\ud83dx\\ude00\"", written("\uD83Dx\uDE00"));
    assertEquals("\"\\ude00\\ud83d\"", written("\uDE00\uD83D"));
  }

  private static void assertNumber(double value) {
    StringBuilder number = new StringBuilder();
    FourDecimals.append(number, value);
    assertEquals(AffectJson.rounded(value).toString(), number.toString());
  }

  private static String written(String text) {
    StringBuilder json = new StringBuilder();
    AffectJsonText.append(json, text);
    return json.toString();
  }
}
