package io.github.corenlpaffect.pipeline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "affect | tokenize,affect",
        "tokenize,affect | tokenize,affect",
        "affect,tokenize | tokenize,affect",
        "lemma,affect | tokenize,pos,lemma,affect",
        "affect,lemma | tokenize,affect,pos,lemma",
        "pos,affect,lemma | tokenize,pos,affect,lemma",
        "sentiment,affect | tokenize,pos,parse,sentiment,affect",
        "lemma | tokenize,pos,lemma"
      })
  void affectStaysBehindWhatItWasBehind(String asked, String completed) throws BadRequestException {
    assertEquals(completed, AnnotatorList.parse(asked).completed(new Properties()).toString());
  }

  @Test
  void nothingIsAddedWhereRequirementsAreNotEnforced() throws BadRequestException {
    Properties properties = new Properties();
    properties.setProperty("enforceRequirements", "false");
    assertEquals("affect", AnnotatorList.parse("affect").completed(properties).toString());
  }

  @Test
  void anUnknownAnnotatorIsNamed() {
    AnnotatorList list = AnnotatorList.parse("affect,nonsense");
    BadRequestException e =
        assertThrows(BadRequestException.class, () -> list.completed(new Properties()));
    assertEquals(
        "annotators=nonsense: Unknown annotator: nonsense; those of CoreNLP and affect are known",
        e.getMessage());
  }
}
