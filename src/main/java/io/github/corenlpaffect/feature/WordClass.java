package io.github.corenlpaffect.feature;

/** The entries of a vocabulary that stand for a whole class of tokens. */
public final class WordClass {
  /** Any user name, such as {@code @someone}. */
  public static final String USER = "<user>";

  /** Any web address. */
  public static final String URL = "<url>";

  /** Any number that is not in the vocabulary itself. */
  public static final String NUMBER = "<number>";

  private WordClass() {}
}
