package io.github.corenlpaffect.annotation.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.CsvFile;
import io.github.corenlpaffect.annotation.Items;
import io.github.corenlpaffect.annotation.Items.Item;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.annotation.consensus.Disagreement;
import io.github.corenlpaffect.annotation.rating.RatingReader.Given;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The list of texts that annotators do not agree on, for somebody to decide: a table with the worst
 * first, what each has said, and an empty column for the decision, which is read back.
 */
public final class Adjudication {
  private static final String DISAGREEMENT = "Disagreement";
  private static final int DECIMALS = 4;

  private Adjudication() {}

  /**
   * Writes the list.
   *
   * @return how many texts are on it
   */
  public static int write(Path file, RatedTexts rated) throws IOException {
    List<Disagreement> worst = Disagreement.of(rated.ratings(), rated.kind().level());
    ImmutableList<String> header =
        ImmutableList.<String>builder()
            .add(AnswerColumns.ID, AnswerColumns.TEXT, DISAGREEMENT)
            .addAll(Lists.transform(rated.annotators(), name -> "by " + name))
            .add(rated.kind().column())
            .build();
    CsvFile.writeForSpreadsheets(
        file, header, Lists.transform(worst, disagreement -> row(rated, disagreement)));
    return worst.size();
  }

  /**
   * Reads decisions.
   *
   * @return answers by the place of the text
   * @param problems gets the rows that are left out: about other texts, or no answers
   */
  public static ImmutableMap<Integer, Double> read(Path file, RatedTexts rated, Problems problems)
      throws IOException {
    RatingReader reader =
        new RatingReader(Optional.of(new Items(rated.items())), rated.kind().column(), problems);
    reader.read(AnswerTable.read(file, problems));
    ImmutableMap.Builder<Integer, Double> decisions = ImmutableMap.builder();
    for (Given decision : reader.answers()) {
      try {
        decisions.put(
            rated.items().indexOf(decision.item()), rated.kind().number(decision.answer()));
      } catch (IllegalArgumentException e) {
        problems.add(decision.place() + ": " + e.getMessage());
      }
    }
    return decisions.buildKeepingLast();
  }

  private static List<String> row(RatedTexts rated, Disagreement disagreement) {
    Item item = rated.items().get(disagreement.item());
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(item.id(), item.text(), rounded(disagreement.size()));
    for (int annotator = 0; annotator < rated.annotators().size(); annotator++) {
      row.add(rated.answer(disagreement.item(), annotator));
    }
    return row.add("").build();
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
