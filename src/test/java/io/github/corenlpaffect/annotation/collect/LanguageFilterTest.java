package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageFilterTest {
  private static final List<String> ENGLISH =
      List.of(
          "The train was late again and nobody told us why.",
          "@user lol that was sooo funny #happy https://example.org/x",
          "Send it!",
          "Thank you!",
          "😂😂",
          "9/10");

  private static final List<String> OTHERS =
      List.of(
          "Das war das schlechteste Essen meines Lebens!",
          "Je ne suis pas content du tout de cette commande.",
          "Me encanta este teléfono, es muy rápido.",
          "saya sangat senang hari ini",
          "Это был ужасный день.",
          "今天我很高兴。");

  @Test
  void textsThatMayBeOfTheLanguagePass() {
    LanguageFilter english = new LanguageFilter("en");
    assertEquals(ENGLISH, ENGLISH.stream().filter(english).toList());
    assertEquals(List.of(), OTHERS.stream().filter(english).toList());
    assertEquals(List.of(OTHERS.get(0)), OTHERS.stream().filter(new LanguageFilter("de")).toList());
  }

  @Test
  void anUnknownLanguageIsRefusedWithThoseThatAreKnown() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new LanguageFilter("xx"));
    assertTrue(e.getMessage().startsWith("no language xx; known are ar, de, en, "));
  }

  @Test
  void theJarOfTheCommandLineGetsThemAll() throws IOException {
    String build = Files.readString(Path.of("pom.xml"));
    for (String code : LanguageFilter.codes()) {
      assertTrue(build.contains("<include>language-models/" + code + "/**</include>"), code);
    }
  }
}
