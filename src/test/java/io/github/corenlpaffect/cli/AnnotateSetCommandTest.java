package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.CsvFile;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task.Scale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotateSetCommandTest {
  private static final List<String> TEXTS =
      List.of("calm", "at ease", "miffed, \"a bit\"", "annoyed", "angry\nindeed", "furious");

  /** All that is asked about, the least first. */
  private static final List<String> BY_ANGER =
      Stream.of(List.of("A stone.", "Hm."), TEXTS, List.of("RAGE!!!"))
          .flatMap(List::stream)
          .toList();

  @TempDir private Path folder;
  private Path texts;
  private Path set;

  @BeforeEach
  void writeTexts() throws IOException {
    List<String> lines = new ArrayList<>(List.of("id\ttext"));
    TEXTS.forEach(text -> lines.add("t" + lines.size() + "\t" + text.replace("\n", "\\n")));
    texts = Files.write(folder.resolve("texts.tsv"), lines);
    set = folder.resolve("set");
  }

  @Test
  void answersBecomeRanksThatTrainingTakesForRanks() throws IOException {
    assertEquals(0, make("--annotators", "ann,bob").code());
    answer("ann");
    answer("bob");
    Path out = folder.resolve("scores.tsv");
    Run run =
        Run.affect(
            "annotate-set",
            "score",
            "--set",
            set,
            set.resolve("forms"),
            "-o",
            out,
            "--details",
            folder.resolve("details.csv"));
    assertEquals(new Run(0, run.out(), ""), run);
    assertTrue(run.out().startsWith("6 texts scored from "), run.out());
    assertTrue(run.out().contains("; 0 texts without an answer, 0 questions left open"));

    Corpus corpus = OwnFormat.toLearnFrom(List.of()).read(out);
    assertEquals("own/anger@bws", corpus.tasks().get(0).head().name());
    assertEquals(Scale.MONOTONE, corpus.tasks().get(0).scale());
    assertEquals("furious", corpus.train().get(0).text());
    assertArrayEquals(new double[] {1}, corpus.train().get(0).labels().get("own/anger@bws"));
    assertArrayEquals(new double[] {-1}, corpus.train().get(5).labels().get("own/anger@bws"));
    List<String> details = Files.readAllLines(folder.resolve("details.csv"));
    assertEquals("id,text,shown,best,worst,counting,bradley_terry", details.get(0));
    assertTrue(details.get(1).startsWith("t6,furious,"), details.get(1));
  }

  @Test
  void ranksOfSomethingOfOnesOwnStayRanks() throws IOException {
    make("--annotators", "ann");
    answer("ann");
    Path out = folder.resolve("scores.tsv");
    Run.affect(
        "annotate-set",
        "score",
        "--dimension",
        "urgency",
        set.resolve("forms"),
        "-o",
        out,
        "--method",
        "bradley_terry");
    assertEquals("text\turgency@bws", Files.readAllLines(out).get(0));
    Corpus corpus = OwnFormat.toLearnFrom(List.of()).read(out);
    assertEquals("own/urgency@bws", corpus.tasks().get(0).head().name());
  }

  @Test
  void theSameSeedMakesTheSameSet() throws IOException {
    make("--annotators", "2");
    List<String> first = contents();
    assertEquals(1, make("--annotators", "2").code());
    assertEquals(first, contents());
    set = folder.resolve("again");
    make("--annotators", "2");
    assertEquals(first, contents());
    set = folder.resolve("other");
    make("--annotators", "2", "--seed", "2");
    assertFalse(first.equals(contents()));
  }

  @Test
  void checkQuestionsGoToAllAndCountForNoScore() throws IOException {
    Path checks = folder.resolve("checks.csv");
    Files.writeString(
        checks,
        "Item1,Item2,Item3,Item4,BestItem,WorstItem\n"
            + "RAGE!!!,t1,Hm.,A stone.,RAGE!!!,Hm.\nx,y,z,w,x,x\n");
    Run made = make("--annotators", "ann,bob,cy", "--checks", checks);
    assertTrue(made.out().contains("6 texts in 12 tuples, and 1 check questions"), made.out());
    assertTrue(made.err().contains("line 3: BestItem and WorstItem are the same, 'x'"), made.err());
    for (String annotator : List.of("ann", "bob", "cy")) {
      assertTrue(Files.readString(set.resolve("forms/" + annotator + ".csv")).contains("RAGE!!!"));
      answer(annotator);
    }
    Run agreed = agree("-f", "csv");
    assertTrue(
        agreed.out().contains("check questions,ann,0.5,,1,doubtful: below 0.70"), agreed.out());
    Path out = folder.resolve("scores.tsv");
    Run.affect("annotate-set", "score", "--set", set, set.resolve("forms"), "-o", out);
    assertFalse(Files.readString(out).contains("RAGE"));
  }

  @Test
  void agreementIsToldInEveryFormat() throws IOException {
    make("--annotators", "ann,bob");
    answer("ann");
    answer("bob");
    List<String> table = agree().out().lines().toList();
    assertTrue(
        table.get(1).matches("split-half Spearman +all +1\\.000 +0\\.000 +24"), table.get(1));
    assertTrue(
        table.get(3).matches("Spearman-Brown of Spearman +all +1\\.000 +– +24"), table.get(3));
    assertTrue(
        table.get(5).matches("pairs ordered as others do +ann +1\\.000 +– +12"), table.get(5));
    assertEquals(
        "measure,annotator,value,deviation,answers,remark",
        agree("-f", "csv").out().lines().findFirst().orElseThrow());
    assertTrue(agree("-f", "json").out().startsWith("[{\"measure\":\"split-half Spearman\""));
  }

  @Test
  void annotatorsWithoutOverlapAreTold() throws IOException {
    make("--annotators", "ann,bob", "--overlap", "1");
    answer("ann");
    answer("bob");
    Run run = agree();
    assertEquals(0, run.code());
    List<String> table = run.out().lines().toList();
    assertTrue(table.get(1).endsWith("doubtful: no tuple has two answers"), table.get(1));
    assertTrue(
        table.get(5).matches("pairs ordered .* ann .* doubtful: no question in common with others"),
        table.get(5));
  }

  @Test
  void whatLabelStudioExportsIsRead() throws IOException {
    make("--annotators", "ann");
    String tasks = Files.readString(set.resolve("label-studio/ann.json"));
    Path export = folder.resolve("export.json");
    Files.writeString(
        export,
        tasks.replace(
            "}}",
            """
            }, "annotations": [{"completed_by": 1, "result": [
              {"from_name": "BestItem", "type": "choices", "value": {"choices": ["Item3"]}},
              {"from_name": "WorstItem", "type": "choices", "value": {"choices": ["Item1"]}}]}]}
            """));
    Path form = set.resolve("forms/ann.csv");
    AnswerTable table = AnswerTable.read(form, new Problems());
    CsvFile.write(
        form,
        table.header(),
        table.rows().stream()
            .map(row -> answered(row.cells(), row.cells().get(4), row.cells().get(2)))
            .toList());
    List<String> scores = new ArrayList<>();
    for (Path answers : List.of(export, form)) {
      Path out = folder.resolve("scores.tsv");
      Run run = Run.affect("annotate-set", "score", "--set", set, answers, "-o", out);
      assertEquals("", run.err());
      scores.add(Files.readString(out));
    }
    assertEquals(scores.get(0), scores.get(1));
    assertTrue(
        Files.readString(set.resolve("label-studio/configuration.xml"))
            .contains("<Choice value=\"3\" alias=\"Item3\"/>"));
  }

  @Test
  void badAnswersAreLeftOutAndTold() throws IOException {
    make("--annotators", "ann");
    answer("ann");
    Path form = set.resolve("forms/ann.csv");
    Path answers = folder.resolve("answers.csv");
    Files.writeString(
        answers,
        "Annotator,Item1,Item2,Item3,Item4,BestItem,WorstItem\n"
            + "ann,calm,furious,annoyed,at ease,furious,furious\n"
            + "ann,calm,furious,annoyed,nowhere,furious,calm\n"
            + "ann,calm,furious,annoyed,calm,furious,calm\n"
            + "ann,calm,furious,annoyed,,furious,calm\n");
    Path out = folder.resolve("scores.tsv");
    Run run = Run.affect("annotate-set", "score", "--set", set, answers, form, form, "-o", out);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("6 texts scored from 12 answers"), run.out());
    assertEquals(
        List.of(
            answers + ", line 3: Item4 is 'nowhere', no text of the set",
            answers + ", line 4: an item stands there twice; expected 4 different ones",
            answers + ", line 5: Item4 is empty",
            "rows left out: 4"),
        run.err().lines().skip(1).toList());
  }

  @Test
  void answersToTuplesThatWereNotAskedAreLeftOut() throws IOException {
    Files.writeString(texts, Files.readString(texts) + "t7\tlivid\nt8\tserene\nt9\tglad\n");
    make("--annotators", "ann", "--factor", "0.5");
    Path answers = folder.resolve("answers.csv");
    List<String> lines = new ArrayList<>(List.of("Item1,Item2,Item3,Item4,BestItem,WorstItem"));
    for (int fourth = 4; fourth <= 9; fourth++) {
      lines.add("t1,t2,t3,t" + fourth + ",t1,t2");
    }
    Files.write(answers, lines);
    Run run =
        Run.affect(
            "annotate-set", "score", "--set", set, answers, "-o", folder.resolve("scores.tsv"));
    assertTrue(
        run.err().contains(": these items are no tuple of the set; whose answers are these?"),
        run.err());
  }

  @Test
  void otherAnswersOfTheSameAnnotatorAreTold() throws IOException {
    Path answers = folder.resolve("answers.csv");
    Files.writeString(
        answers,
        "Annotator,Item1,Item2,Item3,Item4,BestItem,WorstItem\n"
            + "ann,a,b,c,d,a,b\nann,d,c,b,a,a,b\nann,a,b,c,d,a,c\nbob,a,b,c,d,,\nbob,a,b,c,d,a,\n");
    Run run =
        Run.affect(
            "annotate-set",
            "score",
            "--dimension",
            "joy",
            answers,
            "-o",
            folder.resolve("joy.tsv"));
    assertTrue(run.out().contains("4 texts scored from 1 answers;"), run.out());
    assertTrue(run.out().contains("1 questions left open"), run.out());
    assertEquals(
        List.of(
            answers
                + ", line 4: ann has answered this otherwise in "
                + answers
                + ", line 2, which"
                + " is kept",
            answers + ", line 6: WorstItem is empty",
            "rows left out: 2"),
        run.err().lines().toList());
  }

  @Test
  void withoutAnyAnswerNothingIsWritten() throws IOException {
    make("--annotators", "ann");
    Path out = folder.resolve("scores.tsv");
    Run run = Run.affect("annotate-set", "score", "--set", set, set.resolve("forms"), "-o", out);
    assertEquals(1, run.code());
    assertEquals("affect: there is no answer to score; 12 questions were left open\n", run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void annotatorsCanBeLeftOut() throws IOException {
    make("--annotators", "ann,bob");
    answer("ann");
    answer("bob");
    Path out = folder.resolve("scores.tsv");
    Object[] score = {
      "annotate-set", "score", "--set", set, set.resolve("forms"), "-o", out, "--without", "bob"
    };
    assertTrue(Run.affect(score).out().contains("from 12 answers"));
    score[8] = "zed";
    Run unknown = Run.affect(score);
    assertEquals(1, unknown.code());
    assertEquals("affect: no answers of zed; there are those of [ann, bob]\n", unknown.err());
  }

  @Test
  void badTextsAreLeftOutAndTold() throws IOException {
    Files.writeString(
        texts,
        Files.readString(texts)
            + "t7\t \nt8\tcalm\nt9\n"
            + "t10\t"
            + "x".repeat(10_000_000)
            + "\nt11\tbad \\x\n");
    Run run = make("--annotators", "ann");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("6 texts in 12 tuples"), run.out());
    assertTrue(run.err().contains("line 8: expected a text, found an empty cell"), run.err());
    assertTrue(run.err().contains("line 9: the text stands in line 2 already"), run.err());
    assertTrue(run.err().contains("line 10: expected 2 cells"), run.err());
    assertTrue(run.err().contains("line 11: a text of 10000000 characters"), run.err());
    assertTrue(run.err().contains("line 12: \\x is no escape"), run.err());
    assertTrue(run.err().contains("rows left out: 5"), run.err());
  }

  @Test
  void anIdOfTwoTextsIsRefused() throws IOException {
    Files.writeString(texts, Files.readString(texts) + "t3\tlivid\n");
    Run run = make("--annotators", "ann");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("line 8: the id t3 is that of line 4 too"), run.err());
    assertFalse(Files.exists(set));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ann,Ann | 2 | --annotators: Ann stands there twice",
        "../ann | 2 | '../ann' is no name",
        "0 | 2 | --annotators must be 1 to 1000, or names",
      })
  void annotatorsMustBeTellable(String annotators, int code, String problem) {
    Run run = make("--annotators", annotators);
    assertEquals(code, run.code());
    assertTrue(run.err().contains(problem), run.err());
  }

  @Test
  void fewerTextsThanATupleHasAreRefused() throws IOException {
    Files.writeString(texts, "text\na\nb\nc\n");
    Run run = make("--annotators", "ann");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("3 texts cannot be compared by 4s"), run.err());
    assertFalse(Files.exists(set));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b | expected the columns BestItem and WorstItem, or Rating, or Category, found [a, b]",
        "Item1,BestItem,WorstItem | line 1: expected columns Item1, Item2 …, found",
      })
  void otherTablesAreRefused(String header, String problem) throws IOException {
    Path answers = folder.resolve("answers.csv");
    Files.writeString(answers, header + "\n");
    Run run =
        Run.affect(
            "annotate-set",
            "score",
            "--dimension",
            "joy",
            answers,
            "-o",
            folder.resolve("joy.tsv"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains(problem), run.err());
  }

  @Test
  void aDimensionIsNeeded() throws IOException {
    make("--annotators", "ann");
    answer("ann");
    Run run =
        Run.affect(
            "annotate-set", "score", set.resolve("forms"), "-o", folder.resolve("scores.tsv"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--set or --dimension is needed"), run.err());
  }

  private Run make(Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("annotate-set", "make", "-d", texts, "--dimension", "anger", "-o", set));
    arguments.addAll(List.of(more));
    return Run.affect(arguments.toArray());
  }

  private Run agree(Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("annotate-set", "agree", "--set", set, set.resolve("forms")));
    arguments.addAll(List.of(more));
    return Run.affect(arguments.toArray());
  }

  /** Fills in a form as one who knows all answers. */
  private void answer(String annotator) throws IOException {
    Path form = set.resolve("forms/" + annotator + ".csv");
    AnswerTable table = AnswerTable.read(form, new Problems());
    List<List<String>> rows = new ArrayList<>();
    for (AnswerTable.Row row : table.rows()) {
      List<String> items = new ArrayList<>(row.cells().subList(2, 6));
      items.sort(Comparator.comparingInt(BY_ANGER::indexOf));
      rows.add(answered(row.cells(), items.get(3), items.get(0)));
    }
    CsvFile.write(form, table.header(), rows);
  }

  private static List<String> answered(List<String> row, String best, String worst) {
    List<String> cells = new ArrayList<>(row);
    cells.set(6, best);
    cells.set(7, worst);
    return cells;
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(set)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        contents.add(set.relativize(file) + "\n" + Files.readString(file));
      }
    }
    return contents;
  }
}
