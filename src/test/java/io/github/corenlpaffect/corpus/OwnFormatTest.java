package io.github.corenlpaffect.corpus;

import static io.github.corenlpaffect.corpus.Samples.assertLabels;
import static io.github.corenlpaffect.corpus.Samples.file;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFormatTest {
  @TempDir Path folder;

  @Test
  void absoluteEmotionsShareAHead() throws IOException {
    Corpus corpus = read("joy\ttext\tanger", "0.5\tHello\t", "\tBye\t1", "\tNothing\t");
    assertEquals(
        List.of(
            Task.ofOutputs(
                HeadSpec.regression("own/emotions", 0, 1, List.of("joy", "anger")),
                Scale.ABSOLUTE)),
        corpus.tasks());
    assertEquals("Hello", corpus.train().get(0).text());
    assertLabels(corpus.train().get(0), "own/emotions", .5, Double.NaN);
    assertLabels(corpus.train().get(1), "own/emotions", Double.NaN, 1);
    assertTrue(corpus.train().get(2).labels().isEmpty());
  }

  @Test
  void columnsCarryTheirScale() throws IOException {
    Corpus corpus =
        read(
            "text\tvalence\tanger@bws\tjoy@0..3\tvalence@1..9\turgency@0..1",
            "Hi\t-0.5\t-1\t3\t9\t0.25");
    assertEquals(
        List.of(
            amount("own/valence", -1, 1, "valence", Scale.ABSOLUTE),
            amount("own/anger@bws", -1, 1, "anger", Scale.MONOTONE),
            amount("own/joy@0..3", 0, 3, "joy", Scale.ABSOLUTE),
            amount("own/valence@1..9", 1, 9, "valence", Scale.ABSOLUTE),
            Task.ofItsOwn(HeadSpec.regression("own/urgency", 0, 1, List.of("value")))),
        corpus.tasks());
    assertLabels(corpus.train().get(0), "own/joy@0..3", 3);
    assertLabels(corpus.train().get(0), "own/urgency", .25);
  }

  @ParameterizedTest
  @CsvSource({"-2,0", "0,2", "2,4", "Very negative,0", "Neutral,2", "very positive,4"})
  void sentimentIsANumberOrCoreNlpsLabel(String cell, int label) throws IOException {
    Corpus corpus = read("text\tsentiment", "Hi\t" + cell, "Bye\t");
    assertEquals("very positive", corpus.tasks().get(0).meaning().get("very positive"));
    assertEquals(Scale.ABSOLUTE, corpus.tasks().get(0).scale());
    assertArrayEquals(Labels.oneHot(5, label), corpus.train().get(0).labels().get("own/sentiment"));
    assertTrue(corpus.train().get(1).labels().isEmpty());
  }

  @Test
  void otherColumnsOfWordsAreClasses() throws IOException {
    Corpus corpus = read("text\ttopic", "Hi\tsport", "Bye\tart", "So\t");
    assertEquals(
        List.of(Task.ofItsOwn(HeadSpec.singleLabel("own/topic", List.of("art", "sport")))),
        corpus.tasks());
    assertLabels(corpus.train().get(0), "own/topic", 0, 1);
    assertFalse(corpus.train().get(2).labels().containsKey("own/topic"));
  }

  @Test
  void escapesAreDecoded() throws IOException {
    assertEquals("a\tb\nc\\n", read("text\tjoy", "a\\tb\\nc\\\\n\t1").train().get(0).text());
  }

  @Test
  void aFolderMayHoldDevTexts() throws IOException {
    file(folder, "train.tsv", "text\tjoy\ttopic", "Hi\t1\tart", "Bye\t0\tsport");
    assertTrue(new OwnFormat().read(folder).dev().isEmpty());
    file(folder, "dev.tsv", "topic\ttext", "sport\tSo");
    Corpus corpus = new OwnFormat().read(folder);
    assertEquals(2, corpus.files().size());
    assertEquals("dev.tsv:2", corpus.dev().get(0).id());
    assertLabels(corpus.dev().get(0), "own/topic", 0, 1);
    assertEquals(Set.of("own/topic"), corpus.dev().get(0).labels().keySet());
  }

  @Test
  void devTextsMayNotBringNewColumnsOrClasses() throws IOException {
    file(folder, "train.tsv", "text\ttopic", "Hi\tart", "Bye\tsport");
    file(folder, "dev.tsv", "text\tjoy", "So\t1");
    assertProblem("dev.tsv, line 1: expected the columns of train.tsv, [text, topic]", folder);
    file(folder, "dev.tsv", "text\ttopic", "So\tmusic");
    assertProblem("dev.tsv, line 2: expected one of [art, sport], found 'music'", folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words;joy | Hi;1 | line 1: expected a column text, found [words, joy]",
        "text;joy;joy | Hi;1;1 | line 1: expected columns of different names",
        "text;joy | Hi;1;2 | line 2: expected 2 cells, as in the header, found 3",
        "text;joy | Hi | line 2: expected 2 cells, as in the header, found 1",
        "text;joy | Hi;1.5 | line 2: expected a number from 0.0 to 1.0, found '1.5'",
        "text;joy | Hi;much | line 2: expected a number from 0.0 to 1.0, found 'much'",
        "text;valence | Hi;NaN | line 2: expected a number from -1.0 to 1.0, found 'NaN'",
        "text;joy@0..3 | Hi;-1 | line 2: expected a number from 0.0 to 3.0",
        "text;joy@high | Hi;1 | line 1: column joy@high: expected @bws or @low..high",
        "text;joy@3..0 | Hi;1 | line 1: column joy@3..0: expected @bws or @low..high",
        "text;sentiment | Hi;good | line 2: expected a sentiment from -2 to 2 or one of",
        "text;sentiment | Hi;0.5 | line 2: expected a sentiment from -2 to 2 or one of",
        "text;sentiment@0..4 | Hi;1 | line 1: column sentiment@0..4: sentiment has classes",
        "text;urgency | Hi;0.2 | line 1: column urgency: expected two classes or more",
        "text;emotions@0..1;joy | Hi;1;1 | already an output own/emotions",
        "text;joy | ' ';1 | line 2: expected a text, found an empty cell",
        "text;joy | a\\sb;1 | line 2: \\s is no escape",
        "text;joy | 'a\\';1 | line 2: \\  is no escape",
      })
  void badRowsSayWhereAndWhatWouldBeRight(String header, String row, String problem)
      throws IOException {
    Path file = file(folder, "a.tsv", header.replace(';', '\t'), unquote(row).replace(';', '\t'));
    assertProblem(problem, file);
  }

  @Test
  void numbersWithoutScaleAreNoClasses() throws IOException {
    Path file = file(folder, "a.tsv", "text\turgency", "Hi\t0.2", "Bye\t0.4");
    assertProblem("line 1: column urgency holds numbers: name their scale", file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text;joy;anger | Hi;1; | column anger has no labels to learn from",
        "text;urgency@0..1 | Hi; | column urgency@0..1 has no labels to learn from",
        "text;sentiment | Hi;Positive | column sentiment: expected two classes or more",
        "text;topic | Hi;art | column topic: expected two classes or more, found [art]",
        "text | Hi | expected a column with labels beside text, found none",
        "text;topic | Hi;nan | column topic: NaN is no class; an empty cell is no label",
      })
  void nothingCanBeLearntFromSomeColumns(String header, String row, String problem)
      throws IOException {
    List<HeadSpec> base = List.of(HeadSpec.singleLabel("own/topic", List.of("sport", "art")));
    Path file = file(folder, "a.tsv", header.replace(';', '\t'), row.replace(';', '\t'));
    String message =
        assertThrows(CorpusFormatException.class, () -> OwnFormat.toLearnFrom(base).read(file))
            .getMessage();
    assertTrue(message.contains("a.tsv, line 1: " + problem), message);
  }

  @Test
  void theClassesOfAModelGoOnInItsOrder() throws IOException {
    List<HeadSpec> base = List.of(HeadSpec.singleLabel("own/topic", List.of("sport", "art")));
    Path file = file(folder, "a.tsv", "text\ttopic", "Hi\tart", "Bye\tsport");
    assertEquals(base.get(0), OwnFormat.toLearnFrom(base).read(file).tasks().get(0).head());
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    assertProblem("line 1: expected a header", Files.createFile(folder.resolve("a.tsv")));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Corpus corpus =
        read(
            "text\tanger\tjoy\tvalence\tfear@bws\tjoy@0..3\tsentiment\turgency@-1.5..2\ttopic",
            "a\\tb\\n\\\\c\t0.125\t\t-1\t0.3\t\tVery negative\t-1.5\tart",
            "d\t\t\t\t\t\t\t\t",
            "e\t1\t0\t1\t-1\t3\t0\t2\tsport");
    Path written = folder.resolve("b.tsv");
    OwnFormat.write(written, corpus.tasks(), corpus.train());
    assertSame(corpus, new OwnFormat().read(written));
  }

  @Property(tries = 100)
  void everyTextIsWrittenOnALineOfItsOwn(@ForAll("texts") String text) throws IOException {
    Path file = Files.createTempFile("own", ".tsv");
    try {
      Task task = amount("own/valence", -1, 1, "valence", Scale.ABSOLUTE);
      LabelledText labelled =
          new LabelledText("1", text, ImmutableMap.of("own/valence", new double[] {.1}));
      OwnFormat.write(file, List.of(task), List.of(labelled));
      assertEquals(text, new OwnFormat().read(file).train().get(0).text());
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars("\\\tnt ab\n"), Arbitraries.strings().ascii())
        .filter(text -> !text.isBlank() && text.indexOf('\r') < 0);
  }

  @Test
  void classesAreWrittenWithTheirProbabilities() throws IOException {
    Task task = Task.ofItsOwn(HeadSpec.singleLabel("own/topic", List.of("art", "sport", "news")));
    Path file = folder.resolve("a.tsv");
    OwnFormat.write(
        file, List.of(task), List.of(topic(.4, .6, 0), topic(0, 1, 0), topic(.99996, 0, .00004)));
    assertEquals(
        List.of("text\ttopic", "Hi\tsport=0.6|art=0.4", "Hi\tsport", "Hi\tart"),
        Files.readAllLines(file));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  private static LabelledText topic(double... probabilities) {
    return new LabelledText("1", "Hi", ImmutableMap.of("own/topic", probabilities));
  }

  @Test
  void cellsOfClassesMayHaveProbabilities() throws IOException {
    Corpus corpus =
        read(
            "text\ttopic\tsentiment",
            "a\tsport=0.25|art=0.75\tNeutral=0.5|very negative=0.5",
            "b\tnews\t",
            "c\tart=0.333|sport=0.333|news=0.333\t");
    assertEquals(List.of("art", "news", "sport"), corpus.tasks().get(0).head().labels());
    assertArrayEquals(
        new double[] {.75, 0, .25}, corpus.train().get(0).labels().get("own/topic"), 1e-12);
    assertArrayEquals(
        new double[] {.5, 0, .5, 0, 0}, corpus.train().get(0).labels().get("own/sentiment"), 1e-12);
    assertArrayEquals(
        new double[] {1 / 3., 1 / 3., 1 / 3.},
        corpus.train().get(2).labels().get("own/topic"),
        1e-12);
  }

  @Test
  void probabilitiesThatDoNotMakeOneAreRefused() throws IOException {
    assertProblem(
        "line 3: expected probabilities that make 1 together, found 'art=0.7|sport=0.7'",
        file(folder, "a.tsv", "text\ttopic", "a\tart", "b\tart=0.7|sport=0.7"));
    assertProblem(
        "line 3: expected probabilities that make 1 together, found 'art=1.5|sport=-0.5'",
        file(folder, "b.tsv", "text\ttopic", "a\tart", "b\tart=1.5|sport=-0.5"));
  }

  @Test
  void namesOfClassesMayLookAlmostLikeProbabilities() throws IOException {
    Corpus corpus = read("text\ttopic", "a\tx=1", "b\tmind|body", "c\t=0.5|b=0.5");
    assertEquals(List.of("=0.5|b=0.5", "mind|body", "x=1"), corpus.tasks().get(0).head().labels());
  }

  @Test
  void tasksOfOtherCorporaCannotBeWritten() {
    Task task = Task.ofItsOwn(HeadSpec.singleLabel("xed", List.of("joy", "fear")));
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> OwnFormat.write(folder.resolve("a.tsv"), List.of(task), List.of()))
            .getMessage();
    assertTrue(message.contains("the task xed of another corpus"), message);
    assertFalse(Files.exists(folder.resolve("a.tsv")));
  }

  private Corpus read(String... lines) throws IOException {
    return new OwnFormat().read(file(folder, "a.tsv", lines));
  }

  private static String unquote(String row) {
    return row.replace("'", "");
  }

  private static Task amount(String head, double low, double high, String label, Scale scale) {
    return new Task(
        new HeadSpec(head, HeadKind.REGRESSION, List.of(label), low, high),
        scale,
        ImmutableMap.of(label, label));
  }

  private static void assertProblem(String part, Path path) {
    String message =
        assertThrows(CorpusFormatException.class, () -> new OwnFormat().read(path)).getMessage();
    assertTrue(message.contains(part), message);
  }

  private static void assertSame(Corpus expected, Corpus actual) {
    assertEquals(expected.tasks(), actual.tasks());
    assertEquals(expected.train().size(), actual.train().size());
    for (int i = 0; i < expected.train().size(); i++) {
      LabelledText text = expected.train().get(i);
      assertEquals(text.text(), actual.train().get(i).text());
      Map<String, double[]> labels = actual.train().get(i).labels();
      assertEquals(text.labels().keySet(), labels.keySet());
      text.labels().forEach((head, values) -> assertArrayEquals(values, labels.get(head)));
    }
  }
}
