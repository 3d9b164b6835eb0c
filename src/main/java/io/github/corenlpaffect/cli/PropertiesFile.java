package io.github.corenlpaffect.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;

/**
 * A properties file in UTF-8 that may extend another: {@value #EXTENDS} names the other, seen from
 * its own folder, whose properties hold unless it says otherwise.
 */
final class PropertiesFile {
  private static final String EXTENDS = "train.extends";

  private PropertiesFile() {}

  /**
   * Reads the file and what it extends.
   *
   * @throws IOException if one is missing, is not UTF-8, or is extended by itself; names it
   */
  static Properties read(Path file) throws IOException {
    return read(file, new LinkedHashSet<>());
  }

  private static Properties read(Path file, Set<Path> readers) throws IOException {
    if (!readers.add(file.normalize())) {
      throw new IOException(file + ": extends itself");
    }
    Properties own = new Properties();
    try (Utf8Reader reader = new Utf8Reader(Files.newInputStream(file), file.toString())) {
      own.load(new StringReader(reader.readAll()));
    }
    Object extended = own.remove(EXTENDS);
    if (extended == null) {
      return own;
    }
    Properties all = read(file.resolveSibling(extended.toString().trim()), readers);
    all.putAll(own);
    return all;
  }
}
