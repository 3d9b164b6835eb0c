package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.text.TextRecord;

/**
 * A text that may be collected.
 *
 * @param record where it comes from
 * @param text without personal data
 * @param print what is remembered of it
 */
record Prepared(TextRecord record, String text, TextPrint print) {

  static Prepared of(TextRecord record, String text) {
    return new Prepared(record, text, TextPrint.of(text));
  }

  /** Whether it has neither letter, digit nor symbol, the marks of what was masked aside. */
  boolean isEmpty() {
    return PersonalData.withoutMarks(text).codePoints().noneMatch(Prepared::saysSomething);
  }

  private static boolean saysSomething(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.OTHER_SYMBOL;
  }
}
