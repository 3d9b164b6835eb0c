package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.annotation.bestworst.BestWorstAnswers;
import io.github.corenlpaffect.annotation.bestworst.Score;
import io.github.corenlpaffect.annotation.bestworst.ScoreFiles;
import io.github.corenlpaffect.annotation.rating.Consensus;
import io.github.corenlpaffect.annotation.rating.LabelFiles;
import io.github.corenlpaffect.annotation.rating.RatedTexts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Turns answers into labels. */
@Command(
    name = "score",
    description = {
      "Turn the answers of annotators into labels: a table with a column text and one of labels,"
          + " which train takes.",
      "Scores of best-worst scaling rank texts among those compared; their column ends in @bws, so"
          + " that training does not take them for amounts.",
      "Ratings become the mean of a text's answers, corrected for annotators who rate higher or"
          + " lower than others; categories become probabilities, by a model of how often each"
          + " annotator mistakes which category for which (Dawid and Skene)."
    })
final class ScoreSetCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private AnswerFiles files;

  @Mixin private SetOption set;

  @Option(
      names = "--dimension",
      paramLabel = "NAME",
      description = "What was asked about, where there is no --set to tell.")
  private Optional<String> dimension;

  @Option(
      names = "--without",
      paramLabel = "NAME,NAME",
      split = ",",
      description = "Annotators whose answers are left out.")
  private List<String> without = List.of();

  @Option(
      names = "--method",
      defaultValue = "counting",
      paramLabel = "METHOD",
      description =
          "bws: counting (the share of best less that of worst) or bradley_terry, a model that takes"
              + " into account against whom; ${DEFAULT-VALUE} if not given.")
  private Score.Method method;

  @Option(
      names = "--details",
      paramLabel = "FILE.csv",
      description = "Also write how each label came about, with ids and both kinds of scores.")
  private Optional<Path> details;

  @Mixin private AnswerKindOptions kind;

  @Mixin private RatingScoreOptions rating;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE.tsv",
      description = "The table to write.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    try {
      List<AnswerTable> tables = files.read(problems);
      Scheme scheme = AnswerFiles.scheme(tables);
      return switch (scheme) {
        case BWS -> scoreBestWorst(tables, problems);
        case RATING, CATEGORIES ->
            scoreRatings(
                RatedTexts.read(set.folder(), kind.answered(scheme), tables, problems)
                    .without(without),
                problems);
      };
    } finally {
      LeftOut.print(problems, spec.commandLine().getErr());
    }
  }

  private int scoreBestWorst(List<AnswerTable> tables, Problems problems) throws IOException {
    BestWorstAnswers answers =
        BestWorstAnswers.read(set.folder(), tables, problems).without(without);
    String name = dimension(answers.dimension());
    List<Score> scores = answers.scores();
    ScoreFiles.write(out, name, method, scores);
    if (details.isPresent()) {
      ScoreFiles.writeDetails(details.get(), scores);
    }
    PrintWriter writer = spec.commandLine().getOut();
    writer.printf(
        Locale.ROOT,
        "%d texts scored from %d answers; %d texts without an answer, %d questions left open%n",
        scores.size(),
        answers.count(),
        answers.withoutScore(),
        answers.open());
    return 0;
  }

  private int scoreRatings(RatedTexts rated, Problems problems) throws IOException {
    Consensus consensus = rating.consensus(dimension(rated.dimension()), rated, problems);
    LabelFiles.write(out, consensus);
    if (details.isPresent()) {
      LabelFiles.writeDetails(details.get(), rated, consensus);
    }
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%d texts labelled from %d answers; %d texts without an answer, %d left open%n",
            rated.items().size(),
            rated.count(),
            rated.unanswered(),
            rated.open());
    return 0;
  }

  private String dimension(Optional<String> ofSet) {
    return dimension
        .or(() -> ofSet)
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "--set or --dimension is needed"));
  }
}
