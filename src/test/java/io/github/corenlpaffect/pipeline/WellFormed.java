package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.Affect;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonReader;
import javax.json.JsonReaderFactory;
import javax.json.JsonStructure;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Checks that what outputters write can be read by others' parsers. */
final class WellFormed {
  private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
  private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

  private WellFormed() {}

  /** Prints a document in the formats that are all ours. */
  static void checkOwnFormats(Annotation document) {
    try {
      int sentences = Documents.sentences(document).size();
      checkLines(printed(AffectFormat.JSONL, document).text(), sentences);
      checkJson(printed(AffectFormat.JSONLD, document).text());
      checkCsv(printed(AffectFormat.CSV, document).text());
      checkXml(printed(AffectFormat.EMOTIONML, document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints a document in CoreNLP's formats with affect. */
  static void checkStockFormats(Annotation document) {
    try {
      checkJson(printed(AffectFormat.JSON, document).text());
      checkXml(printed(AffectFormat.XML, document));
      printed(AffectFormat.TEXT, document);
      printed(AffectFormat.CONLLU, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a text and its affect without a tree of objects. */
  static void checkJsonText(String text, Affect affect) {
    StringBuilder json = new StringBuilder("{\"text\":");
    AffectJsonText.append(json, text);
    AffectJsonText.append(json.append(",\"affect\":"), affect);
    checkJson(json.append('}').toString());
  }

  private static Printed printed(AffectFormat format, Annotation document) throws IOException {
    return Printed.by(format.outputter(), document);
  }

  private static void checkLines(String lines, int count) {
    List<String> all = List.of(lines.split("\n"));
    assertEquals(Math.max(1, count), all.size());
    all.stream().filter(line -> !line.isEmpty()).forEach(WellFormed::checkJson);
  }

  private static void checkJson(String json) {
    try (JsonReader reader = JSON.createReader(new StringReader(json))) {
      JsonStructure value = reader.read();
      assertTrue(value != null, json);
    }
  }

  /** By way of characters: Xerces fails where four bytes of UTF-8 straddle its buffers. */
  private static void checkXml(Printed xml) throws IOException {
    String text = xml.charset().newDecoder().decode(ByteBuffer.wrap(xml.bytes())).toString();
    try {
      XML.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(text, e);
    }
  }

  private static void checkCsv(String table) throws IOException {
    try (CSVParser rows = CSVParser.parse(table, CSVFormat.RFC4180)) {
      assertEquals(1, rows.stream().mapToInt(row -> row.size()).distinct().count(), table);
    }
  }
}
