package io.github.corenlpaffect.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.luben.zstd.Zstd;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  @TempDir private Path folder;

  @Test
  void sourcesAreReadInOrderWhetherPackedOrNot() throws IOException {
    List<TextSource> sources =
        List.of(
            source("a", utf8("one\n")),
            source("b", gzip(utf8("two\nthree"))),
            source("c", new byte[0]),
            source("d", Zstd.compress(utf8("four\n"))),
            source("e", utf8("5")));
    assertEquals(
        List.of("a1 one", "b1 two", "b2 three", "d1 four", "e1 5"), described(read(sources)));
  }

  @Test
  void aDamagedSourceEndsWithARejectionAndTheNextFollows() throws IOException {
    byte[] packed = gzip(utf8("line\n".repeat(50_000)));
    List<TextSource> sources =
        List.of(
            source("cut", Arrays.copyOf(packed, packed.length - 9)),
            new TextSource(
                "closed",
                0,
                () -> {
                  throw new IOException("no");
                }),
            source("good", utf8("good")));
    ImmutableList<Reading> readings = read(sources);
    int size = readings.size();
    assertInstanceOf(Rejection.class, readings.get(size - 3));
    assertEquals("cut", readings.get(size - 3).source());
    assertEquals(
        new Rejection("closed", 1, "cannot be read: java.io.IOException: no"),
        readings.get(size - 2));
    assertEquals(List.of("good1 good"), described(readings.subList(size - 1, size)));
  }

  @Test
  void positionCountsTheBytesAsStored() throws IOException {
    byte[] packed = gzip(utf8("two\n"));
    SourceReader reader =
        new SourceReader(
            List.of(source("a", utf8("one\n")), source("b", packed)), source -> new TextLines());
    assertEquals(0, reader.position());
    Readings.all(reader);
    assertEquals(4 + packed.length, reader.position());
  }

  @Test
  void filesOfAFolderAreThoseWantedSortedAndNotHidden() throws IOException {
    for (String file : List.of("b/x.csv", "a.csv", "a.txt", ".git/y.csv", "b/.z.csv")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.createFile(folder.resolve(file));
    }
    assertEquals(
        List.of("a.csv", "b/x.csv"),
        relative(TextFiles.of(folder.toString(), file -> file.toString().endsWith("csv"))));
    assertEquals(
        List.of("a.csv", "a.txt"), relative(TextFiles.of(folder + "/*.{csv,txt}", file -> false)));
    assertEquals(List.of("b/x.csv"), relative(TextFiles.of(folder + "/b/**", file -> false)));
    assertThrows(NoSuchFileException.class, () -> TextFiles.of(folder + "/*.no", file -> true));
    assertThrows(NoSuchFileException.class, () -> TextFiles.of(folder.toString(), file -> false));
  }

  @Test
  void theEndingOfANameTellsTheFormat() {
    assertEquals(
        List.of(
            Optional.of(SourceFormat.CSV),
            Optional.of(SourceFormat.JSONL),
            Optional.of(SourceFormat.WHOLE),
            Optional.empty()),
        Stream.of("a/b.CSV.gz", "x.ndjson.zst", "x.txt", "x.gz")
            .map(SourceFormat::ofName)
            .toList());
  }

  private List<String> relative(List<Path> files) {
    return files.stream().map(file -> folder.relativize(file).toString()).toList();
  }

  private static ImmutableList<Reading> read(List<TextSource> sources) throws IOException {
    try (SourceReader reader = new SourceReader(sources, source -> new TextLines())) {
      return Readings.all(reader);
    }
  }

  private static List<String> described(List<Reading> readings) {
    return readings.stream()
        .map(reading -> reading.source() + reading.line() + " " + ((TextRecord) reading).text())
        .toList();
  }

  private static TextSource source(String name, byte[] content) {
    return new TextSource(name, content.length, () -> new ByteArrayInputStream(content));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }
}
