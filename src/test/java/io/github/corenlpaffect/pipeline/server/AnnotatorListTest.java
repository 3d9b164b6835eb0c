package io.github.corenlpaffect.pipeline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Properties;
import java.util.Set;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "affect | tokenize,pos,lemma,ner,depparse,affect",
        "tokenize,affect | tokenize,pos,lemma,ner,depparse,affect",
        "depparse,affect | tokenize,pos,lemma,ner,depparse,affect",
        "affect,depparse | tokenize,pos,lemma,ner,depparse,affect",
        "parse,affect | tokenize,pos,lemma,ner,parse,affect"
      })
  void targetsBringNamesAndDependenciesAlong(String asked, String completed)
      throws BadRequestException {
    Properties properties = new Properties();
    properties.setProperty("affect.targets", "true");
    List<String> names = AnnotatorList.parse(asked).completed(properties).names();
    assertEquals(Set.copyOf(AnnotatorList.parse(completed).names()), Set.copyOf(names));
    assertEquals("affect", names.get(names.size() - 1));
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
