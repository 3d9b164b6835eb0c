package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.util.PropertiesUtils;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetLayersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tokenize,affect | pos and lemma and ner and depparse",
        "tokenize pos,lemma,depparse,affect | ner",
        "tokenize,pos,lemma,ner,affect,depparse | depparse",
      })
  void whatIsMissingIsNamed(String annotators, String missing) {
    Properties properties = PropertiesUtils.asProperties("annotators", annotators);
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> TargetLayers.check("affect", properties));
    assertEquals(
        "affect.targets = true needs "
            + missing
            + " before affect; annotators = tokenize,pos,lemma,ner,depparse,affect would be right,"
            + " not "
            + annotators,
        refusal.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tokenize,pos,lemma,ner,depparse,affect",
        "tokenize, ssplit, pos, lemma, ner, parse, affect"
      })
  void whatIsThereIsEnough(String annotators) {
    Properties properties = PropertiesUtils.asProperties("annotators", annotators);
    assertDoesNotThrow(() -> TargetLayers.check("affect", properties));
  }

  @Test
  void ofOtherAnnotatorsNobodyKnowsWhatTheyLeave() {
    Properties properties =
        PropertiesUtils.asProperties(
            "annotators", "tokenize,mine,affect", "customAnnotatorClass.mine", "a.B");
    assertDoesNotThrow(() -> TargetLayers.check("affect", properties));
  }

  @Test
  void theAnnotatorAsksForThem() {
    Properties properties = PropertiesUtils.asProperties("affect.targets", "true");
    assertEquals(TargetLayers.required(), new AffectAnnotator(properties).requires());
  }
}
