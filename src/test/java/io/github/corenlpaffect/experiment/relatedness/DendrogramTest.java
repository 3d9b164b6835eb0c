package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DendrogramTest {

  /** Of five bacteria by their 5S RNA, the common textbook example of UPGMA. */
  private static final double[][] BACTERIA = {
    {0, 17, 21, 31, 23},
    {17, 0, 30, 34, 21},
    {21, 30, 0, 28, 39},
    {31, 34, 28, 0, 43},
    {23, 21, 39, 43, 0}
  };

  private final Dendrogram dendrogram = Dendrogram.of(BACTERIA);

  @Test
  void theNearestOnAverageAreMergedFirst() {
    assertEquals(
        List.of(new Merge(0, 1, 17), new Merge(4, 5, 22), new Merge(2, 3, 28), new Merge(6, 7, 33)),
        dendrogram.merges());
  }

  @Test
  void aDistanceLeavesTheGroupsThatAreNearer() {
    assertEquals(List.of(List.of(0, 1, 4), List.of(2), List.of(3)), dendrogram.groupsWithin(28));
    assertEquals(List.of(List.of(0, 1, 4), List.of(2, 3)), dendrogram.groupsWithin(28.1));
  }

  @Test
  void aNumberOfGroupsCanBeAskedFor() {
    assertEquals(List.of(List.of(0, 1, 2, 3, 4)), dendrogram.groups(1));
    assertEquals(List.of(List.of(0, 1, 4), List.of(2, 3)), dendrogram.groups(2));
    assertEquals(5, dendrogram.groups(5).size());
    assertThrows(IllegalArgumentException.class, () -> dendrogram.groups(6));
  }

  @Test
  void noBranchesCrossInTheOrder() {
    assertEquals(List.of(4, 0, 1, 2, 3), dendrogram.order());
  }

  @Test
  void ofEqualDistancesTheFirstCounts() {
    double[][] equal = {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}};

    assertEquals(new Merge(0, 1, 1), Dendrogram.of(equal).merges().get(0));
  }
}
