package io.github.corenlpaffect.corpus;

/** What becomes of a row that cannot be understood. */
@FunctionalInterface
public interface RowProblems {
  /** Nothing is read from a file with such a row. */
  RowProblems REFUSE =
      problem -> {
        throw problem;
      };

  /**
   * Takes note of a row that is then left out.
   *
   * @param problem says in which line of which file it stands, and what is wrong
   * @throws CorpusFormatException if it must not be left out
   */
  void leftOut(CorpusFormatException problem) throws CorpusFormatException;
}
