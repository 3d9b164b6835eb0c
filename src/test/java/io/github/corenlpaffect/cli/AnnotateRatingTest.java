package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.CsvFile;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.OwnFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ratings and categories from texts to labels. */
class AnnotateRatingTest {
  private static final List<String> ANNOTATORS = List.of("ann", "bob", "cy");

  @TempDir private Path folder;
  private Path texts;
  private Path set;
  private Path out;

  @BeforeEach
  void writeTexts() throws IOException {
    List<String> lines = new ArrayList<>(List.of("id\ttext"));
    for (int text = 0; text < 9; text++) {
      lines.add("t" + text + "\ttext number " + text);
    }
    texts = Files.write(folder.resolve("texts.tsv"), lines);
    set = folder.resolve("set");
    out = folder.resolve("labels.tsv");
  }

  @Test
  void ratingsBecomeAmountsAndTheirAgreementIsTold() throws IOException {
    Run made = make("rating", "urgency", "--overlap", "3");
    assertEquals(
        new Run(0, "9 texts, each for 3 annotators\npages: " + set.resolve("pages") + "\n", ""),
        made);
    answer((who, text) -> String.valueOf(Math.min(3, text / 3 + (who.equals("cy") ? 1 : 0))));

    Run agreed = agree("-f", "csv");
    assertEquals(0, agreed.code());
    assertTrue(
        agreed.out().startsWith("measure,annotator,value,low,high,texts,remark\n"), agreed.out());
    // ann and bob agree, cy says 1 more: within texts 2/3 · 1²
    assertTrue(agreed.out().contains("\n\"Krippendorff's alpha, interval\",all,0."), agreed.out());
    assertTrue(agreed.out().contains("\nbias,cy,0.6667,,,9,\n"), agreed.out());
    assertTrue(agreed.out().contains("\nbias,ann,-0.3333,,,9,\n"), agreed.out());
    assertTrue(agreed.out().contains("\ncorrelation with the others,cy,1,,,9,\n"), agreed.out());
    assertTrue(agreed.out().contains("\nalpha of the others,cy,1,,,9,\n"), agreed.out());

    Run scored = score();
    assertEquals(
        new Run(
            0, "9 texts labelled from 27 answers; 0 texts without an answer, 0 left open\n", ""),
        scored);
    assertEquals("text\turgency@0..1", Files.readAllLines(out).get(0));
    assertEquals("text number 0\t0.1111", Files.readAllLines(out).get(1));
    assertEquals("own/urgency", learnt().tasks().get(0).head().name());
  }

  @Test
  void categoriesBecomeProbabilitiesAndDisputesAreDecided() throws IOException {
    make("categories", "topic", "--categories", "outage,billing", "--overlap", "3");
    answer((who, text) -> who.equals("cy") && text < 2 || text > 5 ? "billing" : "outage");
    Path disputes = folder.resolve("disputes.csv");

    Run agreed = agree("--adjudicate", disputes);
    assertEquals("2 of 9 texts to decide: " + disputes + "\n", agreed.err());
    assertTrue(agreed.out().contains("Fleiss' kappa"), agreed.out());
    assertTrue(agreed.out().contains("chooses oftener: billing"), agreed.out());

    assertEquals(0, score("--details", folder.resolve("details.csv")).code());
    assertEquals("text\ttopic", Files.readAllLines(out).get(0));
    assertEquals(
        "id,text,answers,by ann,by bob,by cy,outage,billing",
        Files.readAllLines(folder.resolve("details.csv")).get(0));
    assertEquals(List.of("billing", "outage"), learnt().tasks().get(0).head().labels());

    decide(disputes, "billing");
    assertEquals(0, score("--decisions", disputes).code());
    assertEquals("text number 0\tbilling", Files.readAllLines(out).get(1));
  }

  @Test
  void anotherScaleCanBeAskedForAndWritten() throws IOException {
    make("rating", "valence");
    answer((who, text) -> String.valueOf(text < 3 ? -3 : text < 6 ? 0 : 3));
    score();
    assertEquals(
        List.of("text\tvalence@-1..1", "text number 0\t-1"), Files.readAllLines(out).subList(0, 2));
    assertEquals(0, score("--to", "0..10").code());
    assertEquals(
        List.of("text\tvalence@0..10", "text number 0\t0"), Files.readAllLines(out).subList(0, 2));
  }

  @Test
  void oneAnnotatorAloneHasNoAgreement() throws IOException {
    make("rating", "urgency");
    answer((who, text) -> who.equals("ann") ? String.valueOf(text % 4) : "");

    Run agreed = agree();
    assertEquals(0, agreed.code());
    assertTrue(agreed.out().contains("undefined: no item with two answers"), agreed.out());
    assertTrue(agreed.out().contains("no text that others have answered too"), agreed.out());
  }

  @Test
  void answersThatAreAllAlikeLeaveAgreementUndefined() throws IOException {
    make("categories", "topic", "--categories", "outage,billing");
    answer((who, text) -> "outage");

    assertTrue(agree().out().contains("undefined: all answers are alike"), agree().out());
  }

  @Test
  void annotatorsWithoutCommonTextsAreNamed() throws IOException {
    Path answers = folder.resolve("answers.csv");
    Files.writeString(
        answers, "Annotator,Text,Rating\nann,x,1\nbob,x,2\ncy,y,3\ndee,y,3\nann,z,0\nbob,z,1\n");
    Run agreed = Run.affect("annotate-set", "agree", answers, "-f", "csv");

    assertTrue(
        agreed.out().contains("groups without common texts,all,2,,,3,\"ann, bob | cy, dee\"\n"),
        agreed.out());
  }

  @Test
  void wrongRowsAreToldAndTheOthersUsed() throws IOException {
    make("rating", "urgency");
    answer((who, text) -> who.equals("bob") && text == 4 ? "5" : "1");
    Run scored = score();

    assertEquals(0, scored.code());
    assertTrue(scored.err().contains("Rating is 5, off the scale 0..3"), scored.err());
    assertTrue(scored.err().endsWith("rows left out: 1\n"), scored.err());
  }

  @Test
  void whatIsMissingIsAskedFor() throws IOException {
    assertEquals(2, make("categories", "topic").code());
    assertEquals(1, make("rating", "urgency", "--scale", "3").code());
    Path answers = Files.writeString(folder.resolve("a.csv"), "Annotator,Text,Rating\nann,x,1\n");
    Run scored = Run.affect("annotate-set", "score", answers, "--dimension", "urgency", "-o", out);
    assertEquals(2, scored.code());
    assertTrue(scored.err().contains("--set or --scale is needed"), scored.err());
    assertFalse(Files.exists(out));
  }

  private Run make(String scheme, String dimension, Object... more) {
    return run(
        List.of(
            "annotate-set",
            "make",
            "-s",
            scheme,
            "-d",
            texts,
            "--dimension",
            dimension,
            "--annotators",
            String.join(",", ANNOTATORS),
            "-o",
            set),
        more);
  }

  private Run agree(Object... more) {
    return run(List.of("annotate-set", "agree", "--set", set, set.resolve("forms")), more);
  }

  private Run score(Object... more) {
    return run(
        List.of("annotate-set", "score", "--set", set, set.resolve("forms"), "-o", out), more);
  }

  private static Run run(List<?> call, Object... more) {
    List<Object> arguments = new ArrayList<>(call);
    arguments.addAll(List.of(more));
    return Run.affect(arguments.toArray());
  }

  private Corpus learnt() throws IOException {
    return OwnFormat.toLearnFrom(List.of()).read(out);
  }

  /** Fills in all forms: what an annotator says of a text with this number. */
  private void answer(BiFunction<String, Integer, String> answers) throws IOException {
    for (String annotator : ANNOTATORS) {
      fill(
          set.resolve("forms/" + annotator + ".csv"),
          id -> answers.apply(annotator, Integer.parseInt(id.substring(1))));
    }
  }

  private static void decide(Path disputes, String answer) throws IOException {
    fill(disputes, id -> answer);
  }

  /** Fills in the last column, by the text's id. */
  private static void fill(Path file, UnaryOperator<String> answer) throws IOException {
    AnswerTable table = AnswerTable.read(file, new Problems());
    CsvFile.write(
        file,
        table.header(),
        Lists.transform(
            table.rows(),
            row -> {
              List<String> cells = new ArrayList<>(row.cells());
              cells.set(cells.size() - 1, answer.apply(table.cell(row, "Id")));
              return cells;
            }));
  }
}
