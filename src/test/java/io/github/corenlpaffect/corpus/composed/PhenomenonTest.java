package io.github.corenlpaffect.corpus.composed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhenomenonTest {

  @Test
  void aHeadingMayHaveAShare() {
    assertEquals(3, Phenomenon.parse(List.of("# then and now ×3", "Once. => 0")).share());
    assertEquals("then and now", Phenomenon.parse(List.of("# then and now ×3")).name());
    assertEquals(1, Phenomenon.parse(List.of("# wish", "Once. => 0")).share());
  }

  @Test
  void framesStandBelowAHeading() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Phenomenon.parse(List.of("Once. => 0")))
            .getMessage();
    assertEquals("expected '# heading', found 'Once. => 0'", message);
  }

  @Test
  void variantsHaveALabelEachOrOneForAll() {
    assertEquals(List.of(0.5, -0.5), valences("a || b => .5 || -.5"));
    assertEquals(List.of(0.5, 0.5), valences("a || b => .5"));
    String line = "a || b || c => 0 || 1";
    assertEquals(
        "expected one label or 3, found '" + line + "'",
        assertThrows(IllegalArgumentException.class, () -> Frame.parse(line)).getMessage());
  }

  @Test
  void everyPhenomenonHasItsOwnName() {
    Set<String> names = new HashSet<>();
    for (Phenomenon phenomenon : Phenomenon.all()) {
      assertTrue(names.add(phenomenon.name()), phenomenon.name());
      assertFalse(phenomenon.frames().isEmpty(), phenomenon.name());
    }
  }

  @Test
  void variantsTellOfNobodyWhoIsDealt() {
    for (Phenomenon phenomenon : Phenomenon.all()) {
      for (Frame frame : phenomenon.frames()) {
        assertTrue(
            frame.variants().size() == 1 || frame.slots().stream().noneMatch(Fillers::isDealt),
            frame.toString());
      }
    }
  }

  private static List<Double> valences(String line) {
    return Frame.parse(line).variants().stream()
        .map(variant -> variant.label().of(Map.of()).valence())
        .toList();
  }
}
