package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.annotation.bestworst.BestWorstAnswers;
import io.github.corenlpaffect.annotation.rating.Adjudication;
import io.github.corenlpaffect.annotation.rating.RatedTexts;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells how far answers can be trusted. */
@Command(
    name = "agree",
    description = {
      "Say how far the answers of annotators can be trusted, and whose answers one may doubt.",
      "Best-worst scaling: the answers to each tuple are halved a hundred times, and the scores of"
          + " the halves correlated (split-half reliability); Spearman-Brown foretells from that the"
          + " reliability of all answers. Of annotators, the share of pairs of texts that they order"
          + " as others do (guessing has .5), and of right answers to check questions.",
      "Ratings and categories: Krippendorff's alpha, kappas and intraclass correlations, with what"
          + " holds them with 95 % probability (bootstrap over texts); of annotators, how they agree"
          + " with the others, how the others agree without them, and what they are biased to."
    })
final class AgreeSetCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private AnnotateSetCommand parent;

  @Mixin private AnswerFiles files;

  @Mixin private SetOption set;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Of everything random; ${DEFAULT-VALUE} if not given.")
  private long seed;

  @Mixin private AnswerKindOptions kind;

  @Option(
      names = "--adjudicate",
      paramLabel = "FILE.csv",
      description =
          "rating, categories: also write the texts that annotators disagree on, the worst first,"
              + " for somebody to decide.")
  private Optional<Path> adjudicate;

  @Mixin private ReportOption report;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    try (Output out = Output.to(parent.affect().out())) {
      List<AnswerTable> tables = files.read(problems);
      Scheme scheme = AnswerFiles.scheme(tables);
      switch (scheme) {
        case BWS ->
            BestWorstAgreementRow.report(
                    BestWorstAnswers.read(set.folder(), tables, problems), seed)
                .write(report.format(), out.writer());
        case RATING, CATEGORIES ->
            tell(
                RatedTexts.read(set.folder(), kind.answered(scheme), tables, problems),
                out.writer());
      }
      out.finish();
    } finally {
      LeftOut.print(problems, spec.commandLine().getErr());
    }
    return 0;
  }

  private void tell(RatedTexts rated, Writer out) throws IOException {
    RatingAgreementRow.report(rated, seed).write(report.format(), out);
    if (adjudicate.isPresent()) {
      int disputed = Adjudication.write(adjudicate.get(), rated);
      spec.commandLine()
          .getErr()
          .printf(
              "%d of %d texts to decide: %s%n", disputed, rated.items().size(), adjudicate.get());
    }
  }
}
