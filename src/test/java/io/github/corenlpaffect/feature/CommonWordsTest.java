package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonWordsTest {
  private final CommonWords common = new CommonWords(vocabulary("the", "<name>", "<month>"));

  @Test
  void aCommonWordHasItsRow() {
    assertEquals(0, row("the"));
  }

  @Test
  void aWordHasTheRowOfItsGroup() {
    assertEquals(2, row("december"));
  }

  @Test
  void aNameIsNone() {
    assertEquals(Vocabulary.UNKNOWN, row("emily"));
  }

  @Test
  void anUnknownWordIsNone() {
    assertEquals(Vocabulary.UNKNOWN, row("thee"));
  }

  @Test
  void aRareWordIsNone() {
    LongStream filler = LongStream.range(0, Slips.RAREST - 1);
    long[] hashes = LongStream.concat(filler, LongStream.of(hash("last"), hash("rare"))).toArray();
    CommonWords words = new CommonWords(new Vocabulary(hashes, 1));
    assertEquals(Slips.RAREST - 1, words.row(hash("last")));
    assertEquals(Vocabulary.UNKNOWN, words.row(hash("rare")));
  }

  private static Vocabulary vocabulary(String... words) {
    long[] hashes = Stream.of(words).mapToLong(CommonWordsTest::hash).toArray();
    RowTable aliases = new RowTable(new long[] {hash("emily"), hash("december")}, new int[] {1, 2});
    return new Vocabulary(hashes, 1).withAliases(aliases);
  }

  private static long hash(String word) {
    return TextHash.of(word);
  }

  private int row(String word) {
    return common.row(hash(word));
  }
}
