package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Reads with Commons CSV. */
class AffectCSVOutputterTest {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().get();

  @Test
  void aRowIsASentenceWithItsNumbers() throws IOException {
    List<CSVRecord> rows = print(Documents.annotated("I am happy .", "so sad"));
    assertEquals(2, rows.size());
    assertEquals("so sad", rows.get(1).get("text"));
    assertEquals("sentence", rows.get(1).get("unit"));
    assertEquals("Very negative", rows.get(1).get("sentiment"));
    assertEquals("0.75", rows.get(1).get("p_very_negative"));
    assertEquals("-0.75", rows.get(1).get("valence"));
    assertEquals("0.375", rows.get(1).get("trust"));
    assertEquals("0.25", rows.get(1).get("confidence_emotions"));
    assertEquals("2.5", rows.get(0).get("urgency:value"));
  }

  @Test
  void cellsOfWhatASentenceLacksAreEmpty() throws IOException {
    Annotation document = Documents.annotated("one", "two", "three");
    Documents.sentences(document).get(1).remove(AffectAnnotations.AffectAnnotation.class);
    Documents.sentences(document)
        .get(2)
        .set(AffectAnnotations.AffectAnnotation.class, Affect.none());
    List<CSVRecord> rows = print(document);
    assertEquals("", rows.get(1).get("valence"));
    assertEquals("0", rows.get(2).get("valence"));
    assertEquals("", rows.get(2).get("urgency:value"));
  }

  @Test
  void aDocumentWithoutSentencesIsAHeader() throws IOException {
    String table = Printed.by(new AffectCSVOutputter(), new Annotation("")).text();
    assertTrue(table.startsWith("text,unit,sentiment,p_very_negative,"), table);
    assertEquals(1, table.lines().count());
    assertTrue(table.endsWith(",confidence_emotions\r\n"), table);
  }

  @Property
  void everyTextAndNameComesBack(@ForAll String text, @ForAll String name) throws IOException {
    AffectCsv csv = new AffectCsv(List.of("x:" + name));
    String table = csv.header() + csv.row(name, text, Optional.of(Affect.none()));
    CSVRecord row = FORMAT.parse(new StringReader(table)).getRecords().get(0);
    assertEquals(text, row.get("text"));
    assertEquals(name, row.get("unit"));
    assertEquals("Neutral", row.get("sentiment"));
    assertEquals("", row.get("x:" + name));
  }

  private static List<CSVRecord> print(Annotation document) throws IOException {
    return FORMAT
        .parse(new StringReader(Printed.by(new AffectCSVOutputter(), document).text()))
        .getRecords();
  }
}
