package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final Path REVIEWS = Path.of("docs/examples/reviews.csv");
  private static final List<String> FILES =
      List.of("report.html", "periods.csv", "changes.csv", "texts.csv", "rejected.csv");

  @TempDir Path folder;

  private Path model;
  private Path out;

  @BeforeEach
  void writeModel() throws IOException {
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
    out = folder.resolve("out");
  }

  @Test
  void findsTheBadFirmwareOfTheExampleAndItsRepair() throws IOException {
    Run run =
        Run.affect(
            "watch",
            "--csv",
            REVIEWS,
            "--text-column",
            "review",
            "--time-column",
            "date",
            "--out",
            out);
    assertEquals(0, run.code(), run.err());
    List<String> valence =
        Files.readAllLines(out.resolve("changes.csv")).stream()
            .filter(row -> row.contains(",valence,"))
            .toList();
    assertEquals(2, valence.size(), run.out());
    assertTrue(valence.get(0).startsWith("2026-05-18,valence,0."), valence.get(0));
    assertTrue(valence.get(1).startsWith("2026-07-06,valence,-0."), valence.get(1));
    assertTrue(run.out().startsWith("2026-05-18  valence"), run.out());
    assertTrue(run.out().contains("305 texts: " + out.resolve("report.html")), run.out());
    List<String> texts = Files.readAllLines(out.resolve("texts.csv"));
    assertTrue(
        texts.stream()
            .filter(row -> row.startsWith("2026-05-18,anger,"))
            .map(row -> LocalDate.parse(row.split(",")[3]))
            .noneMatch(LocalDate.of(2026, 5, 18)::isAfter));
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    watch("date,text\n2026-03-02,I am <b>happy</b>.\n2026-03-09,I am not happy.\n");
    String page = Files.readString(out.resolve("report.html"));
    assertFalse(page.contains("src=\"http"), "a resource from elsewhere");
    assertFalse(page.contains("<b>happy"), "markup from a text");
    assertTrue(page.contains("2 texts in 2 weeks, from 2026-03-02 until 2026-03-15."), page);
  }

  @Test
  void thePeriodsHaveTheirMeansAndIntervals() throws IOException {
    watch("date,text\n2026-03-08,I am happy.\n2026-03-09,I am sad.\n2026-03-02,I am happy.\n");
    List<String> periods = Files.readAllLines(out.resolve("periods.csv"));
    assertTrue(
        periods.get(0).startsWith("from,until,texts,valence,valence_low,valence_high,anger,"));
    assertTrue(periods.get(1).startsWith("2026-03-02,2026-03-09,2,"), periods.get(1));
    assertTrue(periods.get(2).matches("2026-03-09,2026-03-16,1,[-0-9.]+,,,.*"), periods.get(2));
  }

  @Test
  void threadsAndRepetitionChangeNothing() throws IOException {
    StringBuilder table = new StringBuilder("date,text\n");
    for (int i = 0; i < 2_000; i++) {
      table.append(LocalDate.of(2026, 1, 1).plusDays(i * 37 % 90)).append(",I am ");
      table.append(i % 3 == 0 ? "not " : "").append("happy ").append(i).append(".\n");
    }
    watch(table.toString(), "--threads", "1");
    List<String> one = contents();
    watch(table.toString(), "--threads", "4");
    assertEquals(one, contents());
  }

  @Test
  void rowsOfNoUseAreListedAndTheOthersCounted() throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    table.writeBytes("id,date,text\n1,2026-03-02,I am happy.\n".getBytes(StandardCharsets.UTF_8));
    table.writeBytes("2,,I am sad.\n3,yesterday,I am sad.\n".getBytes(StandardCharsets.UTF_8));
    table.writeBytes("4,2026-03-02, \n".getBytes(StandardCharsets.UTF_8));
    table.writeBytes("5,2026-03-02,Très bien.\n".getBytes(StandardCharsets.ISO_8859_1));
    table.writeBytes(
        ("6,2026-03-02," + "word ".repeat(2_000_000) + "\n").getBytes(StandardCharsets.UTF_8));
    table.writeBytes("7,2026-03-02\n8,2026-03-03,Bad.\n".getBytes(StandardCharsets.UTF_8));
    Run run = watch(table.toByteArray());

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("2 texts"), run.out());
    assertTrue(run.out().contains("6 rows left out"), run.out());
    assertTrue(run.out().contains("line 3: the date is missing"), run.out());
    assertTrue(
        Files.readString(out.resolve("report.html")).contains("<p>6 rows had no text or no date"));
    List<String> rejected = Files.readAllLines(out.resolve("rejected.csv"));
    assertEquals("file,line,reason", rejected.get(0));
    assertRejected(rejected.get(1), 3, "the date is missing");
    assertRejected(rejected.get(2), 4, "'yesterday' is no date; expected a date as 2026-03-09");
    assertRejected(rejected.get(3), 5, "the text is empty");
    assertRejected(rejected.get(4), 6, "0xE8, is not UTF-8");
    assertRejected(rejected.get(5), 7, "the text has 10,000,000 characters");
    assertRejected(rejected.get(6), 8, "expected 3 cells");
  }

  @Test
  void aColumnThatIsNotThereIsNamedBesideThoseThatAre() {
    Run run = watch("id,day,text\n1,2026-03-02,Fine.\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("expected one column 'date', found [id, day, text]"), run.err());
    assertFalse(Files.exists(out.resolve("report.html")));
  }

  @Test
  void ifNoRowIsOfUseThereIsNoPage() throws IOException {
    Run run = watch("date,text\n02.03.2026,Fine.\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("none of 1 row is of use; standard input, line 2:"), run.err());
    assertFalse(Files.exists(out.resolve("report.html")));
    assertEquals(2, Files.readAllLines(out.resolve("rejected.csv")).size());
  }

  @Test
  void aGroupColumnWatchesEachGroupByItself() throws IOException {
    watch(
        "date,text,shop\n2026-03-02,Fine.,south\n2026-03-02,Bad.,north\n2026-03-02,Good.,north\n",
        "--group-column",
        "shop");
    List<String> periods = Files.readAllLines(out.resolve("periods.csv"));
    assertTrue(periods.get(0).startsWith("group,from,"), periods.get(0));
    assertTrue(periods.get(1).startsWith("north,2026-03-02,2026-03-09,2,"), periods.get(1));
    assertTrue(periods.get(2).startsWith("south,2026-03-02,2026-03-09,1,"), periods.get(2));
    assertTrue(Files.readString(out.resolve("report.html")).contains("<h2>north: What changed"));
  }

  @Test
  void theZoneAndTheFormatTellTheDay() throws IOException {
    watch(
        "date,text\n2026-03-02 23:30 +0000,Fine.\n",
        "--period",
        "day",
        "--zone",
        "Asia/Tokyo",
        "--time-format",
        "yyyy-MM-dd HH:mm Z");
    assertTrue(Files.readAllLines(out.resolve("periods.csv")).get(1).startsWith("2026-03-03,"));
  }

  @Test
  void targetsWithoutModelsAreRefusedBeforeAnythingIsRead() {
    Run run = watch("date,text\n".getBytes(StandardCharsets.UTF_8), "--targets");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("put its jar of the classifier \"models\""), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void aWrongOptionIsAWrongCall() {
    byte[] table = "date,text\n".getBytes(StandardCharsets.UTF_8);
    assertWrongCall(watch(table, "--zone", "Atlantis"), "there is no time zone Atlantis");
    assertWrongCall(watch(table, "--time-format", "day of month"), "--time-format day of month");
    assertWrongCall(watch(table, "--threads", "0"), "--threads is 0");
    assertWrongCall(watch(table, "--period", "year"), "--period");
    assertWrongCall(watch(table, "--targets", "--sample", "0"), "--sample is 0, not 1 or more");
    assertFalse(Files.exists(out));
  }

  private static void assertWrongCall(Run run, String message) {
    assertEquals(2, run.code());
    assertTrue(run.err().contains(message), run.err());
  }

  private static void assertRejected(String row, int line, String reason) {
    assertTrue(row.startsWith("standard input," + line + ","), row);
    assertTrue(row.contains(reason), row);
  }

  private List<String> contents() throws IOException {
    Stream.Builder<String> contents = Stream.builder();
    for (String file : FILES) {
      contents.add(Files.readString(out.resolve(file)));
    }
    return contents.build().toList();
  }

  private void watch(String table, String... options) {
    Run run = watch(table.getBytes(StandardCharsets.UTF_8), options);
    assertEquals(0, run.code(), run.err());
  }

  private Run watch(byte[] table, String... options) {
    Stream<Object> usual =
        Stream.of(
            "watch",
            "--csv",
            "-",
            "--text-column",
            "text",
            "--time-column",
            "date",
            "-m",
            model,
            "-o",
            out);
    return Run.affectOn(table, Stream.concat(usual, Stream.of(options)).toArray());
  }
}
