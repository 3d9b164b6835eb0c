package io.github.corenlpaffect.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
  @Test
  void itsTextHoldsAllOfItInOrder() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("seed", "1");
    entries.put("corpus", "x = y, 3 texts");
    Provenance parsed = Provenance.parse(new Provenance(entries).toText());
    assertEquals(entries, parsed.entries());
    assertEquals(List.of("seed", "corpus"), List.copyOf(parsed.entries().keySet()));
  }

  @ParameterizedTest
  @CsvSource({"'', value", "a=b, value", "name, 'two\nlines'", "name, 'ends\n'", "'na\rme', value"})
  void whatALineCannotHoldIsRefused(String name, String value) {
    assertThrows(IllegalArgumentException.class, () -> new Provenance(Map.of(name, value)));
  }

  @Test
  void tellsWhichCorporaTheModelHasLearntFrom() {
    Provenance provenance = new Provenance(Map.of(Provenance.ofCorpus("sst"), "3 texts"));

    assertTrue(provenance.learntFrom("sst"));
    assertFalse(provenance.learntFrom("sst-phrases"));
  }
}
