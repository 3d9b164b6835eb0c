package io.github.corenlpaffect.pipeline;

/** Text as XML 1.0 can hold it. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text, with U+FFFD for each character that XML 1.0 cannot hold, not even escaped. */
  static String of(String text) {
    return text.codePoints().allMatch(XmlText::isCharacter)
        ? text
        : text.codePoints()
            .map(character -> isCharacter(character) ? character : REPLACEMENT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** The production {@code Char} of XML 1.0. */
  private static boolean isCharacter(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || character >= 0x20 && character <= 0xD7FF
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000;
  }
}
