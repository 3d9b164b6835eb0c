package io.github.corenlpaffect.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

  @Test
  void outsideATerminalProgressIsPlainLines() {
    StringWriter out = new StringWriter();
    ConsoleProgress progress = new ConsoleProgress(new PrintWriter(out, true), false);

    progress.say("12 words");
    progress.begin("epoch 1 of 2", 10);
    progress.advance(10, "loss 0.5000");
    progress.end();

    String shown = out.toString();
    assertEquals("12 words", shown.lines().findFirst().orElseThrow());
    String last = shown.lines().reduce((first, second) -> second).orElseThrow();
    assertTrue(last.contains("epoch 1 of 2") && last.contains("10/10"), shown);
    assertTrue(last.contains("loss 0.5000"), shown);
    assertFalse(shown.contains("\r") || shown.contains("\u001B"), shown);
  }
}
