package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.annotation.bestworst.BestWorstAnswers;
import java.io.IOException;
import java.util.List;
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
          + " as others do (guessing has .5), and of right answers to check questions."
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

  @Mixin private ReportOption report;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    try (Output out = Output.to(parent.affect().out())) {
      List<AnswerTable> tables = files.read(problems);
      switch (AnswerFiles.scheme(tables)) {
        case BWS ->
            BestWorstAgreementRow.report(
                    BestWorstAnswers.read(set.folder(), tables, problems), seed)
                .write(report.format(), out.writer());
      }
      out.finish();
    } finally {
      LeftOut.print(problems, spec.commandLine().getErr());
    }
    return 0;
  }
}
