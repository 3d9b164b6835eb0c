package io.github.corenlpaffect.train.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrequentSlipsTest {
  @TempDir Path folder;

  @Test
  void aVocabularyLeavesOutSlipsButNoOtherWords() throws Exception {
    List<String> built = vocabulary("restaurant 90000", "restuarant 900", "restaurants 900");
    assertEquals(List.of("restaurant", "restaurants"), built);
  }

  @Test
  void aSpellingThatIsNotMuchRarerIsAWord() throws Exception {
    assertEquals(List.of("casual", "causal"), vocabulary("casual 9000", "causal 900"));
  }

  @Test
  void aVocabularyHasStandardSpellingsAlone() throws Exception {
    assertEquals(List.of("not", "-"), vocabulary("not 900", "n't 900", "- 800", "-- 500"));
  }

  /** The words that are left of some with their counts in tweets. */
  private List<String> vocabulary(String... counted) throws Exception {
    Path jar = folder.resolve(BrownClusters.FILE);
    MadeUpKnowledge.writeClusters(
        jar, List.of(counted).stream().map(word -> "01\t" + word.replace(' ', '\t')).toList());
    WordKnowledge knowledge =
        new WordKnowledge(
            new WordVectors(Map.of(), Map.of()),
            ImmutableSet.of(),
            ImmutableMap.of(),
            BrownClusters.read(folder),
            List.of(),
            Map.of());
    Files.delete(jar);
    return new VocabularyBuilder(knowledge, HashMultiset.create())
        .build(1000).stream().filter(word -> word.charAt(0) != '<').toList();
  }
}
