package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import io.github.corenlpaffect.train.evaluation.Predictor;
import io.github.corenlpaffect.train.evaluation.Vader;
import io.github.corenlpaffect.train.evaluation.domain.Domain;
import io.github.corenlpaffect.train.evaluation.domain.DomainEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Measures what a model's product is worth on texts of different kinds. */
@Command(
    name = "domains",
    description = {
      "Measure what annotate shows of sentiment on texts of different kinds, held-out parts of"
          + " published corpora: Pearson's r where there is a valence, else the mean recall of"
          + " negative, neutral and positive.",
      "held_out: no where the corpus has no part apart and the model has learnt from it."
    })
final class DomainsCommand implements Callable<Integer> {
  @ParentCommand private AffectCommand affect;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "DIR",
      description =
          "The folder with the corpora, one folder each; those that it lacks are left out.")
  private Path data;

  @Mixin private ModelOption model;

  @Option(
      names = "--vader",
      description = {
        "Compare with VADER on the same texts: the difference, where it lies with 95 % by a paired"
            + " bootstrap, and whether the model is therefore ahead, behind or the same.",
        "Needs Node.js, and src/main/scripts/fetch-vader.sh to have been run."
      })
  private boolean withVader;

  @Option(
      names = "--cache",
      defaultValue = ".cache",
      paramLabel = "DIR",
      description = "The folder that VADER was fetched into; ${DEFAULT-VALUE} if not given.")
  private Path cache;

  @Mixin private ReportOption report;

  @Override
  public Integer call() throws IOException {
    List<String> names = new CorporaFolder(data).namesAmong(Domain.corpora());
    NamedModel read = model.read();
    Optional<Predictor> vader =
        withVader ? Optional.of(new Vader(cache.resolve("vader"))) : Optional.empty();
    DomainEvaluation evaluation =
        new DomainEvaluation(new ModelPredictor(read.model(), ModelPredictor.FAST_TIER), vader);
    List<DomainRow> rows = new ArrayList<>();
    for (String name : names) {
      Corpus corpus = Corpora.read(data, List.of(name)).get(0);
      boolean heldOut = !corpus.dev().isEmpty() || !read.model().provenance().learntFrom(name);
      evaluation.figures(corpus).forEach(figure -> rows.add(new DomainRow(figure, heldOut)));
    }
    rows.sort(Comparator.comparingInt(row -> Domain.all().indexOf(row.figure().domain())));
    try (Output out = Output.to(affect.out())) {
      DomainRow.report(rows, withVader).write(report.format(), out.writer());
      out.finish();
    }
    return 0;
  }
}
