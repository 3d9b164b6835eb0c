package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.architecture.Architecture;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that no training puts together. */
class NetworkTest {
  private static final Network NETWORK = SmallModel.parts(1, ArchitectureKind.EXPERTS).network();

  @ParameterizedTest
  @EnumSource
  void anArchitectureWithoutLayersOrWithAnotherNumberOfTablesIsRefused(ArchitectureKind kind) {
    Architecture whole = SmallModel.parts(1, kind).network().architecture();
    assertRefused("are no architecture", () -> kind.of(List.of(), whole.tables()));
    assertRefused(
        "are no architecture",
        () ->
            kind.of(
                whole.layers(), Collections.nCopies(2, SmallModel.parts(1).words().expansion())));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void towersAreOneToAHundred(int towers) {
    assertRefused(
        "has " + towers + " towers",
        () ->
            new Network(
                NETWORK.encoder(),
                NETWORK.architecture(),
                Collections.nCopies(towers, NETWORK.towers().get(0))));
  }

  @Test
  void aMixtureOfNoExpertsIsRefused() {
    int towers = NETWORK.towers().size();
    Architecture gates =
        ArchitectureKind.EXPERTS.of(NETWORK.architecture().layers().subList(0, towers), List.of());
    assertRefused(
        "a mixture of experts without one",
        () -> new Network(NETWORK.encoder(), gates, NETWORK.towers()));
  }

  private static void assertRefused(String part, Runnable making) {
    Exception e = assertThrows(IllegalArgumentException.class, making::run);
    assertTrue(e.getMessage().contains(part), e::getMessage);
  }
}
