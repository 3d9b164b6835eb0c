package io.github.corenlpaffect.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command: its exit code and what it printed. */
record Run(int code, String out, String err) {

  static Run affect(Object... arguments) {
    return affectOn("", arguments);
  }

  static Run affectOn(String input, Object... arguments) {
    return affectOn(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Run affectOn(byte[] input, Object... arguments) {
    String[] strings = new String[arguments.length];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = arguments[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        AffectCommand.commandLine(new ByteArrayInputStream(input), out, err).execute(strings);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
