package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
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

  @Test
  void outputtersAreThoseThatUsersName() {
    assertInstanceOf(AffectJSONOutputter.class, AffectFormat.JSON.outputter());
    assertInstanceOf(AffectTextOutputter.class, AffectFormat.TEXT.outputter());
  }
}
