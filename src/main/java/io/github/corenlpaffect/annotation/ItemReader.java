package io.github.corenlpaffect.annotation;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.Items.Item;
import io.github.corenlpaffect.corpus.CorpusFormatException;
import io.github.corenlpaffect.corpus.OwnText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the texts to ask about, once each. Not for use by several threads. */
public final class ItemReader {
  /** Longer texts are more than a person can hold in mind, let alone four to compare. */
  private static final int LONGEST = 5_000;

  private final Path file;
  private final Problems problems;
  private final Map<String, Long> linesOfTexts = new HashMap<>();
  private final Map<String, Long> linesOfIds = new HashMap<>();

  private ItemReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a table in the project's own TSV, with a column {@code text} and perhaps {@code id}.
   *
   * @param problems gets the rows that are left out: empty, too long, unreadable, or there before
   * @throws IOException if there is no such table, or an id stands for two texts
   */
  public static Items read(Path file, Problems problems) throws IOException {
    ItemReader reader = new ItemReader(file, problems);
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (OwnText text : OwnText.read(file, problem -> problems.add(problem.getMessage()))) {
      if (reader.accepts(text)) {
        items.add(new Item(text.id(), text.text().strip()));
      }
    }
    return new Items(items.build());
  }

  private boolean accepts(OwnText text) throws CorpusFormatException {
    if (text.text().length() > LONGEST) {
      problems.add(
          file,
          text.line(),
          "a text of "
              + text.text().length()
              + " characters; more than "
              + LONGEST
              + " are too many to judge at a glance");
      return false;
    }
    Long first = linesOfTexts.putIfAbsent(Items.key(text.text()), text.line());
    if (first != null) {
      problems.add(file, text.line(), "the text stands in line " + first + " already");
      return false;
    }
    requireOwnId(text);
    return true;
  }

  private void requireOwnId(OwnText text) throws CorpusFormatException {
    Long first = text.id().isEmpty() ? null : linesOfIds.putIfAbsent(text.id(), text.line());
    if (first != null) {
      throw new CorpusFormatException(
          file,
          text.line(),
          "the id " + text.id() + " is that of line " + first + " too; give each text its own");
    }
  }
}
