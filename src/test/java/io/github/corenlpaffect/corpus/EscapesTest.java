package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EscapesTest {

  @Test
  void namedAndNumericEntitiesAreDecoded() {
    assertEquals(
        "a & b <3 > \" ' ’ \n", Escapes.html("a &amp; b &lt;3 &gt; &quot; &#39; &#8217; &#xA;"));
  }

  @Test
  void entitiesAreDecodedOnce() {
    assertEquals("&lt;", Escapes.html("&amp;lt;"));
  }

  @Test
  void whatIsNoEntityStays() {
    assertEquals("R&D; &Blue; &#9999999; $1", Escapes.html("R&D; &Blue; &#9999999; $1"));
  }

  @Test
  void literalLineBreaksBecomeOneLineFeedEach() {
    assertEquals("one\n\ntwo\nthree", Escapes.lineBreaks("one\\n\\ntwo\\r\\nthree"));
  }

  @Test
  void literalUnicodeEscapesAreDecoded() {
    assertEquals("I’m in, \\u20 $", Escapes.unicode("I\\u2019m in\\u002c \\u20 \\u0024"));
  }

  @Test
  void quotesAsInCsvAreUnwrapped() {
    assertEquals("she said \"go\", twice", Escapes.csvQuotes("\"she said \"\"go\"\", twice\""));
    assertEquals("a \"b\"", Escapes.csvQuotes("\"a \\\"\"b\\\"\"\""));
  }

  @Test
  void quotesOfTheTextItselfStay() {
    assertEquals("\"Go\" and \"stay\"", Escapes.csvQuotes("\"Go\" and \"stay\""));
    assertEquals("\"Go on", Escapes.csvQuotes("\"Go on"));
  }

  @Test
  void restoresQuotesOfWhichTheFirstIsHalf() {
    assertEquals(
        "I said \"no\" and left.", Escapes.halfEscapedQuotes("I said \\no\\\" and left.\""));
    assertEquals("It ends in \"so\"", Escapes.halfEscapedQuotes("It ends in \\so\\\"\""));
    assertEquals("so :\\", Escapes.halfEscapedQuotes("so :\\"));
    assertEquals("\"so\"", Escapes.halfEscapedQuotes("\"so\""));
  }
}
