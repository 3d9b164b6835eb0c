package io.github.corenlpaffect.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in UTF-8 that were read as Windows-1252 and written again, perhaps more than once. */
final class Mojibake {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Below it a character is its own byte, but for 0x80 to 0x9F, which few texts hold. */
  private static final int LATIN_1 = 0x100;

  private Mojibake() {}

  /** Reads again, as often as it makes UTF-8, each stretch of characters beyond ASCII. */
  static String repaired(String text) {
    return NOT_ASCII
        .matcher(text)
        .replaceAll(stretch -> Matcher.quoteReplacement(stretchRepaired(stretch.group())));
  }

  private static String stretchRepaired(String stretch) {
    String repaired = stretch;
    Optional<String> again = readAgain(repaired);
    while (again.isPresent()) {
      repaired = again.get();
      again = readAgain(repaired);
    }
    return repaired;
  }

  private static Optional<String> readAgain(String stretch) {
    if (stretch.chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.allocate(stretch.length());
      for (int i = 0; i < stretch.length(); i++) {
        bytes.put(windowsByte(stretch.charAt(i)));
      }
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The byte of a character; of one that Windows-1252 leaves undefined, Latin-1's. */
  private static byte windowsByte(char c) throws CharacterCodingException {
    return c < LATIN_1
        ? (byte) c
        : WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get();
  }
}
