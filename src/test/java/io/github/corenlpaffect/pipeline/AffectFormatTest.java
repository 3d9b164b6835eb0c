package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.util.ReflectionLoading;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AffectFormatTest {
  @ParameterizedTest
  @EnumSource
  void aFormatIsFoundByItsLabelInAnyCase(AffectFormat format) {
    assertEquals(Optional.of(format), AffectFormat.named(format.label()));
    assertEquals(Optional.of(format), AffectFormat.named(format.name()));
  }

  @Test
  void whatIsNoLabelFindsNothing() {
    assertEquals(Optional.empty(), AffectFormat.named("yaml"));
    assertEquals(Optional.empty(), AffectFormat.named(""));
  }

  @Test
  void aContentTypeNamesItsCharset() {
    assertEquals(
        "application/json; charset=utf-8", AffectFormat.JSON.contentType(StandardCharsets.UTF_8));
    assertEquals(
        "text/plain; charset=iso-8859-1",
        AffectFormat.TEXT.contentType(StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest
  @EnumSource
  void usersCanNameTheOutputterOfEveryFormat(AffectFormat format) {
    Class<? extends AnnotationOutputter> named = format.outputter().getClass();
    assertInstanceOf(named, ReflectionLoading.loadByReflection(named.getName()));
    assertTrue(Modifier.isPublic(named.getModifiers()));
  }

  @ParameterizedTest
  @EnumSource
  void noLocaleChangesNumbers(AffectFormat format) throws IOException {
    Annotation document = Documents.annotated("I am happy .", "so sad");
    Documents.explain(Documents.sentences(document).get(1));
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      String german = Printed.by(format.outputter(), document).text();
      Locale.setDefault(Locale.ROOT);
      assertEquals(Printed.by(format.outputter(), document).text(), german);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyEncodingHoldsTheSame(AffectFormat format) throws IOException {
    Annotation document = Documents.annotated("I am happy .", "\u00E9 so sad");
    String expected = Printed.by(format.outputter(), document).text();
    for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      assertEquals(
          expected,
          Printed.in(charset, format.outputter(), document)
              .text()
              .replace(charset.name(), StandardCharsets.UTF_8.name()));
    }
  }
}
