package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.corenlpaffect.annotation.CsvFile;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;

/** Writes scores. */
public final class ScoreFiles {
  /** What tells in the name of a column that its numbers are ranks, no amounts. */
  private static final String RANKS = "@bws";

  private static final int DECIMALS = 4;

  private ScoreFiles() {}

  /**
   * Writes the project's own TSV: the texts and a column such as {@code anger@bws}.
   *
   * @param dimension of what the texts have more or less
   * @throws IllegalArgumentException if that is no name of a column of amounts
   */
  public static void write(Path file, String dimension, Score.Method method, List<Score> scores)
      throws IOException {
    Task task = OwnFormat.amounts(dimension + RANKS);
    String head = task.head().name();
    OwnFormat.write(
        file,
        List.of(task),
        Lists.transform(
            scores,
            score ->
                new LabelledText(
                    score.id(),
                    score.text(),
                    ImmutableMap.of(
                        head, new double[] {rounded(score.by(method)).doubleValue()}))));
  }

  /** Writes all that is known of each score, as CSV. */
  public static void writeDetails(Path file, List<Score> scores) throws IOException {
    CsvFile.write(
        file,
        List.of("id", "text", "shown", "best", "worst", "counting", "bradley_terry"),
        Lists.transform(scores, ScoreFiles::cells));
  }

  private static List<String> cells(Score score) {
    return List.of(
        score.id(),
        score.text(),
        String.valueOf(score.shown()),
        String.valueOf(score.best()),
        String.valueOf(score.worst()),
        rounded(score.counting()).toPlainString(),
        rounded(score.bradleyTerry()).toPlainString());
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
