package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.corenlpaffect.annotation.AnnotatorFiles;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Assignment;
import io.github.corenlpaffect.annotation.ItemReader;
import io.github.corenlpaffect.annotation.Items;
import io.github.corenlpaffect.annotation.NewFolder;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes what annotators work on out of texts. */
public final class SetMaker {

  /**
   * What is to be made.
   *
   * @param dimension of what a text has more or less
   * @param wording how annotators are asked
   * @param annotators their names, all different, fit for names of files
   * @param overlap how many of them answer each question
   * @param factor questions for each text
   * @param checks a table with answers that are known, to questions that all get
   * @param seed of everything random
   */
  public record Plan(
      String dimension,
      Wording wording,
      ImmutableList<String> annotators,
      int overlap,
      double factor,
      Optional<Path> checks,
      long seed) {}

  /**
   * What was made.
   *
   * @param texts how many texts
   * @param questions how many questions, without those that check
   * @param checks how many questions that check
   * @param repeatedPairs how often two texts stand together again
   */
  public record Made(int texts, int questions, int checks, int repeatedPairs) {}

  private SetMaker() {}

  /**
   * Makes a folder with the set and what each annotator gets of it.
   *
   * @param data a table in the project's own TSV
   * @param folder the folder, which must not be there yet
   * @param problems gets the rows that are left out
   * @throws IOException if the texts or checks cannot be read, or the folder not be written
   * @throws IllegalArgumentException if there are too few texts, or annotators
   */
  public static Made make(Path data, Plan plan, Path folder, Problems problems) throws IOException {
    Items items = ItemReader.read(data, problems);
    ImmutableList<Answer> checks = checks(plan.checks(), items, problems);
    BestWorstSet set =
        BestWorstSet.draw(plan.dimension(), items, checks, plan.factor(), plan.seed());
    ImmutableListMultimap<String, Question> assigned =
        Assignment.of(
            plan.annotators(),
            set.questions(),
            set.checks().keySet(),
            plan.overlap(),
            Question::shuffled,
            plan.seed());
    NewFolder.make(
        folder,
        place -> {
          SetFolder.write(place, set);
          AnnotatorFiles.write(place, new BestWorstForms(plan.wording()), assigned);
        });
    return new Made(
        items.list().size(), set.questions().size(), checks.size(), set.repeatedPairs());
  }

  /** Answers that are known; their items may be texts of the table, by id too, or others. */
  private static ImmutableList<Answer> checks(Optional<Path> file, Items items, Problems problems)
      throws IOException {
    if (file.isEmpty()) {
      return ImmutableList.of();
    }
    AnswerReader reader = AnswerReader.ofChecks(items, problems);
    AnswerTable table = AnswerTable.read(file.get(), problems);
    if (AnswerColumns.items(table.header()).size() != TupleDesign.SIZE) {
      throw new IOException(
          file.get() + ", line 1: expected the columns Item1 to Item4, found " + table.header());
    }
    reader.read(table);
    return reader.answers().list();
  }
}
