package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "It 's late , is n't it ? | It's late, isn't it?",
        "They 'RE gone ... | They'RE gone...",
        "A `` small '' house | A \"small\" house",
        "the ` small ' house | the 'small' house",
        "the cats ' home | the cats' home",
        "tea -LRB- or coffee -RRB- , please | tea (or coffee), please",
        "and\\/or \\*\\*\\* | and/or ***",
        "gon na and wan na | gonna and wanna",
        "it costs $ 20 , 5 % off | it costs $20, 5% off",
        "late -- but here | late -- but here",
        "rock 'n' roll , get 'em ! | rock 'n' roll, get 'em!",
        "[PERSON] , come in . - No . | [PERSON], come in. - No.",
        ", so what ?! | , so what?!",
      })
  void tokensAreJoinedAsAPersonWrites(String tokens, String text) {
    assertEquals(text, Detokenizer.join(tokens));
  }
}
