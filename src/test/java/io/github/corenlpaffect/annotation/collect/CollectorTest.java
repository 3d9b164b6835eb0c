package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextLines;
import io.github.corenlpaffect.text.TextSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorTest {
  private static final AffectModel MODEL = SmallModel.withSeed(1);
  private static final long ALWAYS = 0;

  /** Enough lines for several batches, each with a repetition and a sentence of its own. */
  private static final String MANY =
      IntStream.range(0, 1500)
          .mapToObj(i -> "I am happy. " + (i % 3 == 0 ? "Sad" : "User") + " number " + i + "!\n")
          .collect(Collectors.joining());

  @TempDir private Path folder;

  /** What a test hears; stops the run as a kill would when so many batches are done. */
  private static final class Heard implements CollectionListener {
    final List<Rejection> rejections = new ArrayList<>();
    long resumedAfter;
    private int batchesLeft;

    Heard(int batchesLeft) {
      this.batchesLeft = batchesLeft;
    }

    @Override
    public void resumed(long records) {
      resumedAfter = records;
    }

    @Override
    public void rejected(Rejection rejection) {
      rejections.add(rejection);
    }

    @Override
    public void advanced(long bytes, CollectionCounts counts) {
      batchesLeft--;
      if (batchesLeft == 0) {
        throw new IllegalStateException("stopped");
      }
    }
  }

  @Test
  void textsAreSentencesWithoutNamesEachOnce() throws IOException {
    CollectionCounts counts =
        collect("Hello @anna. So sad!\n\nSO SAD!!! ...\n@ben\n", options(OptionalInt.empty()));
    assertEquals("text\nHello @user.\nSo sad!\n", Files.readString(out()));
    assertEquals(4, counts.records());
    assertEquals(5, counts.texts());
    assertEquals(2, counts.of(Outcome.EMPTY));
    assertEquals(1, counts.of(Outcome.REPEATED));
    assertEquals(2, counts.of(Outcome.KEPT));
  }

  @Test
  void aWholeTextKeepsItsSentences() throws IOException {
    collect(
        " Hello @anna. So sad! \n",
        new CollectionOptions(true, Optional.empty(), OptionalInt.empty(), 1));
    assertEquals("text\nHello @user. So sad!\n", Files.readString(out()));
  }

  @Test
  void aLanguageIsKept() throws IOException {
    CollectionCounts counts =
        collect(
            "This was the worst meal of my life.\nDas war das schlechteste Essen meines Lebens.\n",
            new CollectionOptions(false, Optional.of("en"), OptionalInt.empty(), 1));
    assertEquals("text\nThis was the worst meal of my life.\n", Files.readString(out()));
    assertEquals(1, counts.of(Outcome.OTHER_LANGUAGE));
  }

  @Test
  void aRecordThatCannotBeReadIsToldAndTheOthersAreKept() throws IOException {
    Heard heard = new Heard(0);
    byte[] content =
        "One is fine.\ncaf\u00e9\nTwo is fine.\n".getBytes(StandardCharsets.ISO_8859_1);
    CollectionCounts counts = collect(content, options(OptionalInt.empty()), heard);
    assertEquals("text\nOne is fine.\nTwo is fine.\n", Files.readString(out()));
    assertEquals(1, counts.rejected());
    assertEquals(2, heard.rejections.get(0).line());
  }

  @Test
  void aRunThatWasKilledGoesOnAndEndsWithTheSameBytes() throws IOException {
    for (OptionalInt size : List.of(OptionalInt.empty(), OptionalInt.of(50))) {
      CollectionOptions options = options(size);
      collect(MANY, options);
      byte[] expected = Files.readAllBytes(out());
      Files.delete(out());
      for (int batches = 1; batches <= 2; batches++) {
        Heard stopped = new Heard(batches);
        assertThrows(IllegalStateException.class, () -> collect(bytes(MANY), options, stopped));
        assertFalse(Files.exists(out()));
      }
      Heard resumed = new Heard(0);
      collect(bytes(MANY), options, resumed);
      assertEquals(3 * 256, resumed.resumedAfter);
      assertArrayEquals(expected, Files.readAllBytes(out()));
      try (Stream<Path> files = Files.list(folder)) {
        assertEquals(List.of(out()), files.toList());
      }
    }
  }

  @Test
  void aCheckpointOfOtherOptionsIsNotUsed() throws IOException {
    assertThrows(
        IllegalStateException.class,
        () -> collect(bytes(MANY), options(OptionalInt.of(50)), new Heard(1)));
    Heard heard = new Heard(0);
    collect(bytes(MANY), options(OptionalInt.of(40)), heard);
    assertEquals(0, heard.resumedAfter);
    assertEquals(41, Files.readAllLines(out()).size());
  }

  @Test
  void whereNothingIsLeftNothingIsWritten() {
    IOException e =
        assertThrows(IOException.class, () -> collect("@anna\n", options(OptionalInt.empty())));
    assertEquals("no text is left of what was read, so nothing was written", e.getMessage());
    assertTrue(folder.toFile().list().length == 0);
  }

  private CollectionCounts collect(String content, CollectionOptions options) throws IOException {
    return collect(bytes(content), options, new Heard(0));
  }

  private CollectionCounts collect(byte[] content, CollectionOptions options, Heard heard)
      throws IOException {
    TextSource source = TextSource.ofStream("test", new ByteArrayInputStream(content));
    try (TextCollection collection = TextCollection.of(out(), options, options.toString());
        SourceReader reader = new SourceReader(List.of(source), any -> new TextLines())) {
      new Collector(options, MODEL, ALWAYS).collect(reader, collection, heard);
      collection.finish(false, Optional.empty());
      return collection.counts();
    }
  }

  private Path out() {
    return folder.resolve("out.tsv");
  }

  private static CollectionOptions options(OptionalInt size) {
    return new CollectionOptions(false, Optional.empty(), size, 1);
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
