package io.github.corenlpaffect.text;

/**
 * A record that could not be read.
 *
 * @param source what a person calls the source
 * @param line the line at which it begins, from 1
 * @param reason what is wrong with it
 */
public record Rejection(String source, long line, String reason) implements Reading {

  @Override
  public String toString() {
    return source + ", line " + line + ": " + reason;
  }
}
