package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ObjectArrays;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectCommandTest {
  @TempDir private Path folder;

  private Path out;
  private Path model;

  @BeforeEach
  void writeModel() throws IOException {
    out = folder.resolve("out.tsv");
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
  }

  @Test
  void aFolderOfSeveralFormatsBecomesATable() throws IOException {
    write("in/a.txt", "One is\nhappy.\n\nTwo is sad.");
    write("in/b.csv", "id,body\n1,\"Three, so sad.\"\n2,\n3,x,y\n");
    write("in/c.jsonl", "{\"body\": \"Four is \\u00fcber. Four is happy\\tand sad.\"}\n");
    write("in/d.bin", "No text of these.");
    Path places = folder.resolve("places.csv");
    Run run = collect(folder.resolve("in"), "--text-column", "body", "--places", places);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "text\nOne is happy.\nTwo is sad.\nThree, so sad.\nFour is über.\nFour is happy and sad.\n",
        Files.readString(out));
    assertEquals(
        List.of("a.txt,1", "a.txt,4", "b.csv,2", "c.jsonl,1", "c.jsonl,1"),
        Files.readAllLines(places).stream()
            .skip(1)
            .map(line -> line.replace(folder.resolve("in") + "/", ""))
            .toList());
    assertTrue(
        run.err().contains("b.csv, line 4: expected 2 cells, as in the header, found 3"),
        run.err());
    assertTrue(run.err().matches("(?s).*records read +6\n.*cannot be read +1\n.*left +5\n.*"));
  }

  @Test
  void standardInputIsReadAsParagraphs() throws IOException {
    Run run =
        Run.affectOn("One is\nhappy.\n\nTwo", "collect", "-o", out, "-m", model, "--language=any");
    assertEquals(0, run.code(), run.err());
    assertEquals("text\nOne is happy.\nTwo\n", Files.readString(out));
  }

  @Test
  void asManyAreChosenAsAskedForAndTheirPredictionsAreThereOnlyIfAskedFor() throws IOException {
    Path in = write("in.txt", "I am sad one.\nI am happy two.\nThe user three.\n");
    assertEquals(0, collect(in, "--format", "lines", "--n", "2").code());
    assertEquals(3, Files.readAllLines(out).size());
    assertEquals(0, new OwnFormat().read(out).tasks().size());
    assertEquals(0, collect(in, "--format", "lines", "--n", "2", "--predictions").code());
    assertEquals(
        List.of("own/emotions", "own/valence"),
        new OwnFormat().read(out).tasks().stream().map(task -> task.head().name()).toList());
  }

  @Test
  void aMissingColumnIsAnErrorThatNamesThoseThereAre() throws IOException {
    Run run = collect(write("in.csv", "id,body\n1,x\n"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("line 1: expected one column 'text', found [id, body]"));
    assertFalse(Files.exists(out));
  }

  @Test
  void whatIsNotThereAndWrongOptionsAreRefused() throws IOException {
    Path in = write("in.txt", "x");
    assertTrue(collect(folder.resolve("no.txt")).err().contains("no.txt: no such file or folder"));
    assertEquals(2, collect(in, "--n", "0").code());
    Run run = Run.affect("collect", in, "-o", out, "-m", model, "--language", "xx");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("no language xx; known are ar,"), run.err());
  }

  private Run collect(Path in, Object... more) {
    Object[] first = {"collect", in, "--out", out, "--model", model, "--language", "any"};
    return Run.affect(ObjectArrays.concat(first, more, Object.class));
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
