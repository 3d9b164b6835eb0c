package io.github.corenlpaffect.application.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.pipeline.Batches;
import io.github.corenlpaffect.text.TextSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {
  private static final BulkOptions CSV = options(BulkFormat.CSV, false);
  private static final BulkOptions PACKED = options(BulkFormat.JSONL, true);

  @TempDir private Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void writeInput() throws IOException {
    out = folder.resolve("out");
    in = folder.resolve("in.txt");
    String lines =
        IntStream.range(0, 1100)
            .mapToObj(i -> i % 400 == 7 ? "no \0 text" : "I am " + i + " times happy. Not sad!")
            .collect(Collectors.joining("\n"));
    Files.writeString(in, lines);
  }

  @Test
  void rowsAreInOrderAndTheSameOnAnyNumberOfThreads() throws IOException {
    for (BulkOptions options : List.of(BulkRun.JSON, CSV, PACKED)) {
      BulkRun one = new BulkRun(folder.resolve("one")).options(options).threads(1).overwriting();
      BulkRun eight = new BulkRun(folder.resolve("8")).options(options).threads(8).overwriting();
      BulkState state = one.run(in).orElseThrow();
      eight.run(in);
      assertArrayEquals(one.rows(), eight.rows());
      assertEquals(1097, state.rows());
      assertEquals(3, state.rejected());
    }
    List<String> rows = Files.readAllLines(folder.resolve("one/affect.jsonl"));
    assertEquals(1097, rows.size());
    assertTrue(rows.get(7).contains("\"line\":9,\"text\":\"I am 8 times"), rows.get(7));
  }

  @Test
  void packedRowsAreTheRows() throws IOException {
    BulkRun plain = new BulkRun(out);
    plain.run(in);
    BulkRun packed = new BulkRun(out).options(PACKED).overwriting();
    packed.run(in);
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.rows()))) {
      assertArrayEquals(plain.rows(), unpacked.readAllBytes());
    }
  }

  @Test
  void aRunThatIsKilledAfterAnyBatchGoesOnAndEndsWithTheSameBytes() throws IOException {
    for (BulkOptions options : List.of(BulkRun.JSON, CSV, PACKED)) {
      BulkRun whole = new BulkRun(folder.resolve("whole")).options(options).overwriting();
      BulkState expected = whole.run(in).orElseThrow();
      for (long batch = 1; batch <= expected.batches(); batch++) {
        BulkRun killed = new BulkRun(out).options(options).overwriting().stoppingAfter(batch);
        assertThrows(IllegalStateException.class, () -> killed.run(in));
        BulkRun resumed = new BulkRun(out).options(options).overwriting();
        assertEquals(expected, resumed.run(in).orElseThrow());
        assertEquals(Math.min(batch * 256, 1100), resumed.resumedAfter);
        assertSame(whole, resumed);
      }
    }
  }

  @Test
  void aRunThatIsKilledAgainAndAgainGoesOn() throws IOException {
    BulkRun whole = new BulkRun(folder.resolve("whole"));
    BulkState expected = whole.run(in).orElseThrow();
    for (long batch = 1; batch <= expected.batches(); batch++) {
      BulkRun killed = new BulkRun(out).stoppingAfter(batch);
      assertThrows(IllegalStateException.class, () -> killed.run(in));
      assertFalse(Files.exists(out.resolve("affect.jsonl")));
    }
    BulkRun resumed = new BulkRun(out);
    resumed.run(in);
    assertSame(whole, resumed);
  }

  @Test
  void whatWasWrittenWithoutBeingNotedIsWrittenAgain() throws IOException {
    BulkRun whole = new BulkRun(folder.resolve("whole"));
    whole.run(in);
    BulkRun killed = new BulkRun(out).stoppingAfter(2);
    assertThrows(IllegalStateException.class, () -> killed.run(in));
    BulkRun unsaved = new BulkRun(out).neverSaving().stoppingAfter(4);
    assertThrows(IllegalStateException.class, () -> unsaved.run(in));
    append("affect.jsonl.part", "{\"half a ro");
    append("rejected.jsonl.part", "{\"file\":");
    append(BulkFolder.JOURNAL, "{\"batches\":3,\"ro" + "w".repeat(1000));
    BulkRun resumed = new BulkRun(out);
    resumed.run(in);
    assertEquals(512, resumed.resumedAfter);
    assertSame(whole, resumed);
  }

  @Test
  void aRunThatWasKilledBeforeItNotedItsCallBeginsAnew() throws IOException {
    BulkRun whole = new BulkRun(folder.resolve("whole"));
    whole.run(in);
    Files.createDirectories(out);
    Files.writeString(out.resolve(BulkFolder.JOURNAL), "{\"options\":\"Bulk");
    BulkRun resumed = new BulkRun(out);
    resumed.run(in);
    assertSame(whole, resumed);
  }

  @Test
  void whereOnlyTheNamesAreMissingTheseAreGiven() throws IOException {
    BulkRun whole = new BulkRun(folder.resolve("whole"));
    whole.run(in);
    Path obstacle = Files.createDirectories(out.resolve("affect.jsonl/obstacle"));
    assertThrows(IOException.class, () -> new BulkRun(out).overwriting().run(in));
    Files.delete(obstacle);
    Files.delete(out.resolve("affect.jsonl"));
    BulkRun resumed = new BulkRun(out);
    assertTrue(resumed.run(in).isEmpty());
    assertSame(whole, resumed);
  }

  @Test
  void aThreadThatDiesLosesNothing() throws IOException {
    BulkRun whole = new BulkRun(folder.resolve("whole"));
    whole.run(in);
    for (long text : new long[] {1, 300, 700}) {
      AtomicLong left = new AtomicLong(text);
      BulkRun killed =
          new BulkRun(out)
              .threads(1)
              .annotator(
                  t -> {
                    if (left.decrementAndGet() <= 0) {
                      throw new OutOfMemoryError("made up");
                    }
                    return BulkRun.annotated(t);
                  });
      assertThrows(OutOfMemoryError.class, () -> killed.run(in));
    }
    BulkRun resumed = new BulkRun(out);
    resumed.run(in);
    assertTrue(resumed.resumedAfter > 0);
    assertSame(whole, resumed);
  }

  @Test
  void rejectedRecordsAreListedWithTheirPlaces() throws IOException {
    BulkRun run = new BulkRun(out);
    run.run(in);
    assertEquals(
        IntStream.of(8, 408, 808)
            .mapToObj(
                line ->
                    "{\"file\":\""
                        + in
                        + "\",\"line\":"
                        + line
                        + ",\"reason\":\"holds the character NUL; expected text in UTF-8\"}")
            .toList(),
        Files.readAllLines(out.resolve("rejected.jsonl")));
    assertEquals(3, run.rejections.size());
  }

  @Test
  void theHeaderOfCsvStandsBeforeTheFirstRowHoweverLateThatComes() throws IOException {
    Files.writeString(in, "no \0 text\n".repeat(300) + "I am happy\n");
    BulkRun killed = new BulkRun(out).options(CSV).stoppingAfter(1);
    assertThrows(IllegalStateException.class, () -> killed.run(in));
    new BulkRun(out).options(CSV).run(in);
    List<String> lines = Files.readAllLines(out.resolve("affect.csv"));
    assertEquals(2, lines.size());
    assertTrue(lines.get(0).startsWith("source,line,text,sentiment,"), lines.get(0));
    assertTrue(lines.get(1).startsWith(in + ",301,I am happy,"), lines.get(1));
  }

  @Test
  void whereNothingIsRejectedThereIsNoListOfThat() throws IOException {
    Files.writeString(in, "one\ntwo\n");
    new BulkRun(out).run(in);
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(List.of(out.resolve("affect.jsonl")), files.toList());
    }
  }

  @Test
  void aTextThatIsTooLongOrThatCoreNlpFailsOnIsRejected() throws IOException {
    Files.writeString(in, "one\n" + "x".repeat(101) + "\nbroken\ntwo\n" + "y".repeat(100));
    BulkRun run =
        new BulkRun(out)
            .options(new BulkOptions(BulkFormat.JSONL, false, false, true, "", 100))
            .annotator(
                text -> {
                  if (text.equals("broken")) {
                    throw new IllegalStateException("made up");
                  }
                  return BulkRun.annotated(text);
                });
    assertEquals(3, run.run(in).orElseThrow().rows());
    assertEquals("the text has 101 characters; more than 100", run.rejections.get(0).reason());
    assertEquals(3, run.rejections.get(1).line());
    assertEquals(
        "CoreNLP fails on the text: java.lang.IllegalStateException: made up",
        run.rejections.get(1).reason());
  }

  @Test
  void aLineLargerThanCanBeReadIsRejectedAndTheNextOneIsRead() throws IOException {
    Files.writeString(in, "x".repeat((1 << 26) + 1) + "\nI am happy\n");
    BulkState state = new BulkRun(out).run(in).orElseThrow();
    assertEquals(1, state.rows());
    assertEquals(1, state.rejected());
  }

  @Test
  void aFullDiskIsToldAndLosesNothing() throws IOException {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device), "there is no device that is always full");
    BulkRun whole = new BulkRun(folder.resolve("whole"));
    whole.run(in);
    Files.createDirectories(out);
    Path part = Files.createSymbolicLink(out.resolve("affect.jsonl.part"), device);
    IOException e = assertThrows(IOException.class, () -> new BulkRun(out).run(in));
    assertEquals(
        out.resolve("affect.jsonl")
            + " cannot be written: No space left on device; nothing is lost, the same command goes"
            + " on from here",
        e.getMessage());
    Files.delete(part);
    BulkRun resumed = new BulkRun(out);
    resumed.run(in);
    assertSame(whole, resumed);
  }

  @Test
  void finishedRowsAreReplacedOnlyIfThatIsAskedFor() throws IOException {
    new BulkRun(out).run(in);
    byte[] before = new BulkRun(out).rows();
    Files.writeString(in, "only one\n");
    IOException e = assertThrows(IOException.class, () -> new BulkRun(out).run(in));
    assertEquals(
        out.resolve("affect.jsonl") + " is there already; --overwrite replaces it", e.getMessage());
    BulkRun killed = new BulkRun(out).overwriting().stoppingAfter(1);
    assertThrows(IllegalStateException.class, () -> killed.run(in));
    assertArrayEquals(before, killed.rows());
    BulkRun replacing = new BulkRun(out).overwriting();
    replacing.run(in);
    assertEquals(1, Files.readAllLines(out.resolve("affect.jsonl")).size());
    assertFalse(Files.exists(out.resolve("rejected.jsonl")));
  }

  @Test
  void inputThatChangesWhileItIsReadIsAnErrorAndNothingIsFinished() throws IOException {
    BulkRun run =
        new BulkRun(out)
            .afterBatch(
                batches -> {
                  if (batches == 2) {
                    append(in, "\none more");
                  }
                });
    IOException e = assertThrows(IOException.class, () -> run.run(in));
    assertEquals(in + " has changed while it was read", e.getMessage());
    assertFalse(Files.exists(out.resolve("affect.jsonl")));
  }

  @Test
  void unfinishedWorkOfAnotherCallIsLeftUnlessItIsToBeOverwritten() throws IOException {
    BulkRun killed = new BulkRun(out).stoppingAfter(2);
    assertThrows(IllegalStateException.class, () -> killed.run(in));
    assertRefused("its options were ", () -> new BulkRun(out).options(PACKED).run(in));
    Path other = Files.writeString(folder.resolve("other.txt"), "x");
    assertRefused(
        "it read " + in + " where now " + other + " is read", () -> new BulkRun(out).run(other));
    assertRefused("it read 1 files, now there are 2", () -> new BulkRun(out).run(in, other));
    byte[] before = Files.readAllBytes(in);
    append(in, "\none more");
    assertRefused(in + " has changed since", () -> new BulkRun(out).run(in));
    BulkRun anew = new BulkRun(out).overwriting();
    assertEquals(1101, anew.run(in).orElseThrow().records());
    assertEquals(0, anew.resumedAfter);
    assertTrue(before.length < Files.size(in));
  }

  @Test
  void aStreamIsGoneOnWithIfItIsTheSame() throws IOException {
    BulkRun whole = new BulkRun(folder.resolve("whole"));
    whole.run(stream(Files.readString(in)));
    BulkRun killed = new BulkRun(out).stoppingAfter(3);
    assertThrows(IllegalStateException.class, () -> killed.run(stream(Files.readString(in))));
    IOException e =
        assertThrows(
            IOException.class,
            () -> new BulkRun(out).run(stream(Files.readString(in).replace("I am 5", "I am 6"))));
    assertTrue(e.getMessage().startsWith("the input is not what it was"), e.getMessage());
    assertThrows(IOException.class, () -> new BulkRun(out).run(stream("short")));
    BulkRun resumed = new BulkRun(out);
    resumed.run(stream(Files.readString(in)));
    assertEquals(768, resumed.resumedAfter);
    assertSame(whole, resumed);
  }

  @Test
  void twoRunsAtOnceAreRefused() throws IOException {
    BulkRun first =
        new BulkRun(out)
            .afterBatch(
                batches -> {
                  IOException e = assertThrows(IOException.class, () -> new BulkRun(out).run(in));
                  assertEquals(out + " is in use by another run of this command", e.getMessage());
                });
    assertEquals(1097, first.run(in).orElseThrow().rows());
  }

  @Test
  void anInputWithoutEndIsReadNotFarAheadOfWhatIsWritten() throws IOException {
    byte[] line = "I am happy\n".getBytes(StandardCharsets.UTF_8);
    AtomicLong read = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return line[(int) (read.getAndIncrement() % line.length)];
          }
        };
    BulkRun run =
        new BulkRun(out)
            .afterBatch(
                batches -> {
                  long ahead = read.get() - batches * Batches.MOST_ITEMS * line.length;
                  assertTrue(ahead < 300_000, () -> ahead + " bytes ahead");
                  if (batches == 100) {
                    throw new IllegalStateException("stopped");
                  }
                });
    assertThrows(
        IllegalStateException.class,
        () -> run.run(ImmutableList.of(TextSource.ofStream("endless", endless))));
  }

  private void append(String file, String text) {
    append(out.resolve(file), text);
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertRefused(String difference, Executable call) {
    IOException e = assertThrows(IOException.class, call);
    String start = out + " holds unfinished work of another call: " + difference;
    assertTrue(e.getMessage().startsWith(start), e.getMessage());
  }

  private static ImmutableList<TextSource> stream(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return ImmutableList.of(TextSource.ofStream("stream", new ByteArrayInputStream(bytes)));
  }

  private static BulkOptions options(BulkFormat format, boolean gzip) {
    return new BulkOptions(format, gzip, false, true, "", 1_000_000);
  }

  private static void assertSame(BulkRun expected, BulkRun actual) throws IOException {
    assertArrayEquals(expected.rows(), actual.rows());
    assertArrayEquals(expected.rejected(), actual.rejected());
  }
}
