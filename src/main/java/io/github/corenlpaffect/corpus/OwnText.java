package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A text of a table in the project's own TSV, whatever labels it has.
 *
 * @param line where it stands, from 1
 * @param id what the column {@code id} says; empty if there is none
 * @param text the text, not blank
 */
public record OwnText(long line, String id, String text) {
  private static final String TEXT = "text";
  private static final String ID = "id";

  /**
   * Reads the texts of a table.
   *
   * @param problems what becomes of rows without a text, and of those that cannot be understood
   * @throws IOException if there is no such file, or it has no column {@code text}
   */
  public static ImmutableList<OwnText> read(Path file, RowProblems problems) throws IOException {
    OwnTable table = OwnTable.read(file, problems);
    if (!table.header().contains(TEXT)) {
      throw new CorpusFormatException(
          file, 1, "expected a column " + TEXT + ", found " + table.header());
    }
    ImmutableList.Builder<OwnText> texts = ImmutableList.builder();
    for (Row row : table.rows()) {
      String text = table.cell(row, TEXT);
      if (text.isBlank()) {
        problems.leftOut(row.error("expected a text, found an empty cell"));
      } else {
        texts.add(new OwnText(row.line(), table.cell(row, ID).strip(), text));
      }
    }
    return texts.build();
  }
}
