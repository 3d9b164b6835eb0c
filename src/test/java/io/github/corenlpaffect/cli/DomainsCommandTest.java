package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainsCommandTest {
  @TempDir Path folder;

  private Path data;
  private Path model;

  @BeforeEach
  void writeFiles() throws IOException {
    data = folder.resolve("data");
    write(
        "emobank/emobank-train-dev.csv",
        """
        id,split,text,V,A,D
        lw1_1_2,dev,I am happy!,4,3.2,3
        lw1_3_4,dev,The chair has four legs.,3,3,3.1
        wsj_0006_5_6,dev,I am not happy.,2,3.4,3
        wsj_0006_7_8,dev,I am sad.,1,3.4,3
        """);
    write("sst/train.txt", "(3 (2 It) (3 works))");
    write("sst/dev.txt", "(1 (2 It) (1 fails))");
    model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
  }

  @Test
  void eachDomainIsARow() {
    List<JsonObject> rows = rows(domains("-f", "json"));

    assertEquals(
        List.of("film reviews", "newspapers", "fiction"),
        rows.stream().map(row -> row.getString("domain")).toList());
    assertEquals(2, rows.get(1).getInt("texts"));
    assertEquals("Pearson, valence", rows.get(1).getString("metric"));
    assertEquals("macro-recall, three classes", rows.get(0).getString("metric"));
    assertEquals("yes", rows.get(0).getString("held_out"));
  }

  @Test
  void allFormatsHoldTheSameRows() {
    List<String> table = domains().out().lines().toList();
    List<String> csv = domains("-f", "csv").out().lines().toList();

    assertEquals("domain,task,metric,held_out,texts,product", csv.get(0));
    assertTrue(table.get(0).matches("domain +task +metric +held_out +texts +product"));
    assertEquals(4, table.size());
    assertEquals(4, csv.size());
  }

  @Test
  void aMissingVaderSaysWhatFetchesIt() {
    Run run = domains("--vader", "--cache", folder.toString());

    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("does not hold VADER; src/main/scripts/fetch-vader.sh"));
  }

  @Test
  void aFolderWithoutADomainsCorpusIsAnError() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.createDirectories(other.resolve("nrc-tec"));
    Run run = Run.affect("domains", "-d", other, "-m", model);

    assertEquals(1, run.code());
    String start = "affect: " + other + " holds none of the corpora's folders: semeval2018, ";
    assertTrue(run.err().startsWith(start), run.err());
  }

  private void write(String name, String content) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Run domains(String... arguments) {
    return Run.affect(
        Stream.concat(
                Stream.of("domains", "-d", data.toString(), "-m", model.toString()),
                Stream.of(arguments))
            .toArray());
  }

  private static List<JsonObject> rows(Run run) {
    assertEquals(0, run.code(), run.err());
    return Json.createReader(new StringReader(run.out())).readArray().getValuesAs(JsonObject.class);
  }
}
