package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.TextOutputter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AffectTextOutputterTest {
  private static final String EMOTIONS =
      "anger %s, anticipation 0.00, disgust 0.50, fear 0.10, joy 1.00, sadness 0.00,"
          + " surprise 0.25, trust %s; urgency: value %s";

  /** Sentences that look like what CoreNLP prints, or that lose characters in an encoding. */
  private static final String[] DIFFICULT = {
    "Sentence #2 (1 tokens):\n\nSentence #3 (9 tokens)", "\uD83D\uDE21 é \uD800", "", "fine"
  };

  @Test
  void aLineStandsUnderTheTextOfASentenceAndAtTheEnd() throws IOException {
    Annotation document = Documents.annotated("I am happy .", "so sad");
    List<String> lines = print(new AffectTextOutputter(), document, "UTF-8").lines().toList();
    int first = lines.indexOf("I am happy .");
    int second = lines.indexOf("so sad");
    assertEquals(
        "Affect: Neutral (0.75), valence 0.25; " + EMOTIONS.formatted("0.25", "0.12", "2.50"),
        lines.get(first + 1));
    assertEquals(
        "Affect: Very negative (0.75), valence -0.75; "
            + EMOTIONS.formatted("0.75", "0.38", "-7.50"),
        lines.get(second + 1));
    assertEquals(
        "Document affect: Neutral (0.52), valence -0.21; "
            + EMOTIONS.formatted("0.48", "0.24", "-2.07"),
        lines.get(lines.size() - 1));
  }

  @Test
  void aTokenThatHasBeenExplainedHasALineBelow() throws IOException {
    Annotation document = Documents.annotated("I am happy .", "so sad");
    Documents.explain(Documents.sentences(document).get(1));
    List<String> lines = print(new AffectTextOutputter(), document, "UTF-8").lines().toList();
    int below = lines.indexOf("so sad") + 2;
    assertEquals(
        List.of("Affect without words", "Affect of so", "Affect of sad", ""),
        lines.subList(below, below + 4).stream().map(line -> line.split(": ")[0]).toList());
    assertEquals(
        3, lines.stream().filter(line -> line.matches("Affect [ow].*valence.*trust.*")).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
  void withoutItsLinesTheTextEqualsCoreNlps(String encoding) throws IOException {
    Annotation document = Documents.annotated(DIFFICULT);
    List<String> stock = print(new TextOutputter(), document, encoding).lines().toList();
    Stream<String> ours = print(new AffectTextOutputter(), document, encoding).lines();
    List<String> without = ours.filter(line -> !line.startsWith("Affect: ")).toList();
    assertEquals(stock, without.subList(0, without.size() - 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
  void everyLineStandsUnderItsOwnSentence(String encoding) throws IOException {
    List<String> lines =
        print(new AffectTextOutputter(), Documents.annotated(DIFFICULT), encoding).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("Affect: ")) {
        assertEquals(List.of("", "Tokens:"), lines.subList(i + 1, i + 3));
      }
    }
    assertEquals(
        DIFFICULT.length, lines.stream().filter(line -> line.startsWith("Affect: ")).count());
  }

  @Test
  void localesWithDigitsOfTheirOwnChangeNoLine() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Annotation document = Documents.annotated("I am happy .", "so sad");
      String english = affects(document);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(english, affects(document));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatHasNoAffectIsPrintedAsByCoreNlp() throws IOException {
    Annotation document = Documents.of("I am happy .", "ok");
    assertEquals(
        print(new TextOutputter(), document, "UTF-8"),
        print(new AffectTextOutputter(), document, "UTF-8"));
  }

  private static String affects(Annotation document) throws IOException {
    return print(new AffectTextOutputter(), document, "UTF-8")
        .lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).contains("affect: "))
        .reduce("", String::concat);
  }

  private static String print(AnnotationOutputter outputter, Annotation document, String encoding)
      throws IOException {
    Properties properties = new Properties();
    properties.setProperty("encoding", encoding);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    outputter.print(document, printed, new AnnotationOutputter.Options(properties));
    return printed.toString(encoding);
  }
}
