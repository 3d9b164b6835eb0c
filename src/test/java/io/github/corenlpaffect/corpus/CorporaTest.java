package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {
  @TempDir Path data;

  @Test
  void everyCorpusIsFoundByItsOwnName() {
    Set<String> names = new HashSet<>();
    for (CorpusReader reader : Corpora.all()) {
      assertEquals(reader, Corpora.named(reader.name()));
      assertTrue(names.add(reader.name()), reader.name());
    }
  }

  @Test
  void termsAreOneOfThreeWords() {
    for (CorpusReader reader : Corpora.all()) {
      assertTrue(Set.of("open", "research", "unstated").contains(reader.terms()), reader.name());
    }
  }

  @Test
  void anUnknownNameListsTheKnown() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Corpora.named("sts")).getMessage();
    assertTrue(
        message.startsWith("unknown corpus 'sts'; known are [factual, semeval2018,"), message);
  }

  @Test
  void aMissingFileSaysWhichCorpusNeedsItAndWhere() {
    for (CorpusReader reader : Corpora.all()) {
      if (Set.of("factual", "composed").contains(reader.name())) {
        continue; // The class path holds them.
      }
      String message =
          assertThrows(
                  IOException.class,
                  () -> Corpora.read(data, List.of(reader.name())),
                  reader.name())
              .getMessage();
      String start = "corpus " + reader.name() + " needs the file " + data.resolve(reader.folder());
      assertTrue(message.startsWith(start), message);
      assertTrue(message.endsWith(", which is missing"), message);
    }
  }

  @Test
  void corporaComeInTheOrderAskedFor() throws IOException {
    Files.createDirectories(data.resolve("sst"));
    Files.createDirectories(data.resolve("lexicons"));
    Samples.file(data.resolve("sst"), "train.txt", "(3 (2 It) (3 works))");
    Samples.file(data.resolve("sst"), "dev.txt", "(1 (2 It) (1 fails))");
    Samples.file(data.resolve("lexicons"), "vader_lexicon.txt", "great\t3.1\t0.7\t[3]");
    List<Corpus> corpora = Corpora.read(data, List.of("vader", "sst"));
    assertEquals(List.of("vader", "sst"), corpora.stream().map(Corpus::name).toList());
  }
}
