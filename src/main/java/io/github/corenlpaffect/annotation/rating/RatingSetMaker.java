package io.github.corenlpaffect.annotation.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.corenlpaffect.annotation.AnnotatorFiles;
import io.github.corenlpaffect.annotation.Assignment;
import io.github.corenlpaffect.annotation.ItemReader;
import io.github.corenlpaffect.annotation.Items;
import io.github.corenlpaffect.annotation.Items.Item;
import io.github.corenlpaffect.annotation.NewFolder;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.corpus.OwnFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes what annotators work on out of texts. */
public final class RatingSetMaker {

  /**
   * What is to be made.
   *
   * @param dimension what it is about
   * @param kind what an answer can be
   * @param words how annotators are asked, if not in the usual way
   * @param annotators their names, all different, fit for names of files
   * @param overlap how many of them answer for each text
   * @param seed of everything random
   */
  public record Plan(
      String dimension,
      AnswerKind kind,
      Optional<String> words,
      ImmutableList<String> annotators,
      int overlap,
      long seed) {}

  private RatingSetMaker() {}

  /**
   * Makes a folder with the set and what each annotator gets of it.
   *
   * @param data a table in the project's own TSV
   * @param folder the folder, which must not be there yet
   * @param problems gets the rows that are left out
   * @return how many texts there are
   * @throws IOException if the texts cannot be read, or the folder not be written
   * @throws IllegalArgumentException if there are no texts, or a dimension that cannot be a column
   */
  public static int make(Path data, Plan plan, Path folder, Problems problems) throws IOException {
    requireColumn(plan);
    Items items = ItemReader.read(data, problems);
    if (items.list().isEmpty()) {
      throw new IllegalArgumentException(data + ": no texts to ask about");
    }
    ImmutableListMultimap<String, Item> assigned =
        Assignment.of(
            plan.annotators(),
            items.list(),
            ImmutableList.of(),
            plan.overlap(),
            (item, random) -> item,
            plan.seed());
    RatingQuestion question =
        new RatingQuestion(
            plan.words().orElse(RatingQuestion.usual(plan.dimension(), plan.kind())), plan.kind());
    NewFolder.make(
        folder,
        place -> {
          new RatingSet(plan.dimension(), plan.kind(), items).write(place);
          AnnotatorFiles.write(place, new RatingForms(question), assigned);
        });
    return items.list().size();
  }

  /** What cannot be a column of the table to learn from is found out before people have worked. */
  private static void requireColumn(Plan plan) {
    if (plan.kind() instanceof Categories categories) {
      OwnFormat.classes(plan.dimension(), categories.names());
    } else {
      OwnFormat.amounts(plan.dimension() + "@" + plan.kind());
    }
  }
}
