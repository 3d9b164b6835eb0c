package io.github.corenlpaffect.annotation;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was wrong with rows that had to be left out, so that the good ones can be used and a person
 * is told of the others. Not for use by several threads.
 */
public final class Problems {
  private final List<String> messages = new ArrayList<>();

  /** A row that is left out: where it stands, what is wrong, and what would be right. */
  public void add(Path file, long line, String problem) {
    add(file + ", line " + line + ": " + problem);
  }

  /** A row that is left out, in words that say where it stands. */
  public void add(String message) {
    messages.add(message);
  }

  /** How many rows are left out. */
  public int count() {
    return messages.size();
  }

  /** What was wrong with each, in the order in which they were met. */
  public ImmutableList<String> messages() {
    return ImmutableList.copyOf(messages);
  }
}
