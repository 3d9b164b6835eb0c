package io.github.corenlpaffect.text;

import static io.github.corenlpaffect.text.Readings.record;
import static io.github.corenlpaffect.text.Readings.rejection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final JsonLines TEXT = new JsonLines(ImmutableList.of("text"));

  @Test
  void fieldsAreFoundByTheirPaths() throws IOException {
    JsonLines format = new JsonLines(ImmutableList.of("post.texts.1", "id"));
    assertEquals(
        List.of(record(2, "tw\no é", "7")),
        Readings.of(
            format, "\n{\"id\": 7, \"post\": {\"texts\": [\"one\", \"tw\\no \\u00e9\"]}}\n"));
  }

  @Test
  void aWholeRecordHasItsObjectAsWritten() throws IOException {
    JsonLines whole = new JsonLines(ImmutableList.of("post.text"), true);
    String object = "{\"id\": 1.50, \"post\": {\"text\": \"x\"}}";
    assertEquals(
        List.of(
            new TextRecord(
                "test",
                1,
                "x",
                ImmutableList.of("post.text"),
                ImmutableList.of("x"),
                Optional.of(object)),
            rejection(2, "expected an object")),
        Readings.named(whole, " " + object + " \n[1]\n"));
  }

  @Test
  void nullIsAnEmptyFieldAndOtherScalarsAreAsWritten() throws IOException {
    assertEquals(
        List.of(record(1, ""), record(2, "1.50"), record(3, "true")),
        Readings.of(TEXT, "{\"text\": null}\n{\"text\": 1.50}\n{\"text\": true}\n"));
  }

  @Test
  void aLineWithoutTheFieldIsRejected() throws IOException {
    assertEquals(
        List.of(
            rejection(1, "there is no field text"),
            rejection(2, "there is no field text"),
            rejection(3, "the field text is an object or an array; expected text"),
            record(4, "x")),
        Readings.of(TEXT, "{\"body\": 1}\n[1]\n{\"text\": {}}\n{\"text\": \"x\"}\n"));
  }

  @Test
  void aLineThatIsNoJsonIsRejected() throws IOException {
    for (String line : List.of("{\"text\": \"x\"", "text", "{\"text\": \"x\"} {}")) {
      List<Reading> readings = Readings.of(TEXT, line + "\n{\"text\": \"next\"}\n");
      assertTrue(((Rejection) readings.get(0)).reason().startsWith("no JSON: "), line);
      assertEquals(record(2, "next"), readings.get(1));
    }
  }

  @Test
  void nestingWithoutEndIsRejected() throws IOException {
    List<Reading> readings = Readings.of(TEXT, "[".repeat(1_000_000) + "\n{\"text\": \"next\"}\n");
    assertEquals(List.of(rejection(1, "nested too deeply"), record(2, "next")), readings);
  }
}
