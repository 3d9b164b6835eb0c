package io.github.corenlpaffect.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Emotion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserLexiconTest {

  @Test
  void everyColumnIsReadInAnyOrder() throws IOException {
    assertEquals(
        List.of(
            new LexiconEntry("sick", "JJ", OptionalDouble.of(0.8), Map.of(Emotion.JOY, 0.5)),
            new LexiconEntry("wipe out", "", OptionalDouble.empty(), Map.of(Emotion.JOY, 0.0))),
        read("joy\tvalence\tword\tpos\n0.5\t.8\tsick\tJJ\n0\t\twipe   out\t\n"));
  }

  @Test
  void valuesThatAreNotStatedAreNotANumber() {
    double[] values =
        new LexiconEntry("sick", "", OptionalDouble.empty(), Map.of(Emotion.TRUST, 1.0)).values();
    assertArrayEquals(new double[] {Double.NaN, Double.NaN}, new double[] {values[0], values[7]});
    assertEquals(1.0, values[8]);
  }

  @Test
  void commentsEmptyLinesAByteOrderMarkAndWindowsLineEndsDoNotMatter() throws IOException {
    assertEquals(
        List.of(LexiconEntry.ofValence("sick", 1), LexiconEntry.ofValence("café", -1)),
        read("\uFEFF# ours\r\n\r\nword\tvalence\r\n  \t \r\nsick\t1\r\n# more\r\ncafé\t-1"));
  }

  @Test
  void aHeaderAloneIsAnEmptyLexicon() throws IOException {
    assertEquals(List.of(), read("word\tvalence\n"));
  }

  @Test
  void oneWordMayHaveEntriesForDifferentPartsOfSpeech() throws IOException {
    assertEquals(3, read("word\tpos\tvalence\nlike\tVB\t.5\nlike\tIN\t0\nlike\t\t.2\n").size());
  }

  @Test
  void allFaultsAreNamedWithTheirLines() {
    assertEquals(
        "my.tsv is no usable lexicon: "
            + "line 3: valence is '1.2', not a number from -1 to 1; "
            + "line 3: joy is 'much', not a number from 0 to 1; "
            + "line 4: anger is '-.1', not a number from 0 to 1; "
            + "line 6: the word is missing; "
            + "line 7: nothing is said of 'meh'; "
            + "line 8: expected 4 cells as in the header, found 2; "
            + "line 9: 'Sick' stands in line 3 already; "
            + "line 10: valence is 'NaN', not a number from -1 to 1",
        refusal(
            "# ours\nword\tvalence\tanger\tjoy\nsick\t1.2\t\tmuch\nrad\t\t-.1\t\n\n\t1\t\t\n"
                + "meh\t\t\t\ntwo\t1\nSick\t1\t\t\nlit\tNaN\t\t\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "word valence colour, line 1: unknown column 'colour'; known are word",
    "word joy joy, line 1: the column joy stands twice",
    "valence joy, line 1: the header needs the column word",
    "word pos, 'line 1: the header needs a column of valence, anger'",
    "'', 'it has no header; that is a line of column names, tab-separated: [word'",
  })
  void aFaultyHeaderIsRefused(String header, String fault) {
    assertTrue(refusal(header.replace(' ', '\t')).contains(": " + fault));
  }

  @Test
  void aLineThatIsNotUtf8IsNamed() {
    byte[] latin1 = "word\tvalence\ncafé\t1\nsick\t1\n".getBytes(StandardCharsets.ISO_8859_1);
    Exception refusal = assertThrows(LexiconFormatException.class, () -> read(latin1));
    assertEquals("my.tsv is no usable lexicon: line 2: it is not UTF-8", refusal.getMessage());
  }

  @Test
  void ofVeryManyFaultsTheFirstAreNamed() {
    String refusal = refusal("word\tvalence\n" + "x\n".repeat(100));
    assertTrue(refusal.contains("line 21: "), refusal);
    assertTrue(refusal.endsWith("; and 80 further faults"), refusal);
  }

  @Test
  void aMissingFileIsNamed() {
    Exception refusal =
        assertThrows(NoSuchFileException.class, () -> UserLexicon.read(Path.of("missing.tsv")));
    assertEquals("missing.tsv", refusal.getMessage());
  }

  @Test
  void entriesMadeInJavaMustDiffer() {
    List<LexiconEntry> twice =
        List.of(LexiconEntry.ofValence("sick", 1), LexiconEntry.ofValence("SICK", 0));
    assertThrows(IllegalArgumentException.class, () -> UserLexicon.of(twice));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.01, 1.01, Double.NaN})
  void aValenceOutOfRangeIsRefused(double valence) {
    assertThrows(IllegalArgumentException.class, () -> LexiconEntry.ofValence("sick", valence));
  }

  @Test
  void anEntryNeedsAWordAndAValue() {
    assertThrows(IllegalArgumentException.class, () -> LexiconEntry.ofValence(" ", 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new LexiconEntry("sick", "", OptionalDouble.empty(), Map.of()));
  }

  private static String refusal(String text) {
    return assertThrows(LexiconFormatException.class, () -> read(text)).getMessage();
  }

  private static List<LexiconEntry> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<LexiconEntry> read(byte[] bytes) throws IOException {
    return UserLexicon.read(new ByteArrayInputStream(bytes), "my.tsv").entries();
  }
}
