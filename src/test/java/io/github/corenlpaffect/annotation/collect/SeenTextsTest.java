package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeenTextsTest {
  private static final String LONG =
      "we waited for an hour in the rain and then the bus drove past us without even slowing down";

  private final SeenTexts seen = new SeenTexts();

  @Test
  void aTextRepeatsOneOfTheSameWords() {
    assertNew("It was late!");
    assertEquals(Optional.of(Outcome.REPEATED), seen.add(TextPrint.of("@user it was LATE...")));
    assertNew("It was early!");
  }

  @Test
  void aLongTextNearlyRepeatsOneOfWhichItDiffersInAWord() {
    assertNew(LONG);
    assertEquals(Optional.of(Outcome.NEARLY_REPEATED), seen.add(TextPrint.of(LONG + " again")));
    assertNew("we waited for an hour, but nobody came to tell us when the shop would open again");
  }

  @Test
  void shortTextsAreComparedAsAWhole() {
    assertNew("I am so happy");
    assertNew("I am so sad");
  }

  @Test
  void textsOfSymbolsAreDifferentTexts() {
    assertNew(":-)");
    assertNew(":-(");
    assertEquals(Optional.of(Outcome.REPEATED), seen.add(TextPrint.of(":-)")));
  }

  @Test
  void whatWasSeenIsKnownAgainAfterACheckpoint() throws IOException {
    assertNew("It was late!");
    assertNew(LONG);
    ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
    seen.save(new DataOutputStream(checkpoint));
    SeenTexts restored = new SeenTexts();
    restored.restore(new DataInputStream(new ByteArrayInputStream(checkpoint.toByteArray())));
    assertEquals(Optional.of(Outcome.REPEATED), restored.add(TextPrint.of("It was late!")));
    assertEquals(Optional.of(Outcome.NEARLY_REPEATED), restored.add(TextPrint.of(LONG + " now")));
  }

  private void assertNew(String text) {
    assertEquals(Optional.empty(), seen.add(TextPrint.of(text)), text);
  }
}
