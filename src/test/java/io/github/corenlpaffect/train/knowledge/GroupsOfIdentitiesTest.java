package io.github.corenlpaffect.train.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words of groups enter a vocabulary as these. */
class GroupsOfIdentitiesTest {
  private static final WordKnowledge KNOWLEDGE =
      new WordKnowledge(
          new WordVectors(
              Map.of("brother", vector(1), "sister", vector(3), "mark", vector(5)),
              Map.of("brother", 0, "sister", 1, "mark", 2)),
          Set.of("glove"),
          ImmutableMap.of(),
          new BrownClusters(Map.of("sister", "0101"), Map.of("sister", 100)),
          List.of(new Lexicon("small", 1, true, ImmutableMap.of("sister", new float[] {1}))),
          Map.of());

  @Test
  void aGroupIsKnownByTheMeanOfItsVectorsAndByNothingElse() {
    KnownWord group = KNOWLEDGE.lookUp("<brother>");
    assertArrayEquals(vector(2), group.vector());
    assertEquals(0, group.columns().length + group.clusters().length);
    assertFalse(group.polar());
  }

  @Test
  void aGroupWithoutAnyVectorIsNotKnown() {
    assertEquals(0, KNOWLEDGE.lookUp("<uncle>").vector().length);
  }

  @Test
  void aVocabularyHoldsGroupsInPlaceOfTheirWords() {
    Multiset<String> counts = HashMultiset.create(List.of("<brother>", "<brother>", "mark"));
    List<String> words = new VocabularyBuilder(KNOWLEDGE, counts).build(1000);
    assertTrue(words.containsAll(List.of("<brother>", "<uncle>", "<name>", "mark")));
    assertFalse(words.contains("brother") || words.contains("sister"));
  }

  @Test
  void wordsCountForTheirGroup() {
    assertEquals("<brother>", VocabularyBuilder.entry("Sister"));
    assertEquals("<brother>", VocabularyBuilder.entry("#sister"));
    assertEquals("<name>", VocabularyBuilder.entry("Mark"));
    assertEquals("mark", VocabularyBuilder.entry("mark"));
  }

  @Test
  void aGroupIsAsFrequentAsItsWordsTogether() {
    assertEquals(
        KNOWLEDGE.frequency("brother") + KNOWLEDGE.frequency("sister"),
        KNOWLEDGE.frequency("<brother>"),
        1e-12);
  }

  private static float[] vector(float value) {
    float[] vector = new float[WordVectors.DIMENSIONS];
    Arrays.fill(vector, value);
    return vector;
  }
}
