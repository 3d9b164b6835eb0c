package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MojibakeTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void readsAgainWhatWasReadAsAnotherEncoding() {
    String text = "It’s a café – „yes“ ♥ 漢字";

    assertEquals(text, Mojibake.repaired(damaged(text)));
    assertEquals(text, Mojibake.repaired(damaged(damaged(text))));
  }

  @Test
  void charactersThatWindowsLeavesUndefinedKeepTheirByte() {
    assertEquals("“so”", Mojibake.repaired("â€œsoâ€\u009d"));
  }

  @Test
  void leavesAloneWhatIsAsItShouldBe() {
    for (String text : new String[] {"", "plain", "naïve Ünïcode", "£5 × 2", "so 😀", "Ã"}) {
      assertEquals(text, Mojibake.repaired(text));
    }
  }

  private static String damaged(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
  }
}
