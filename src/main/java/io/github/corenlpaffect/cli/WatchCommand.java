package io.github.corenlpaffect.cli;

import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.application.monitoring.Bounds;
import io.github.corenlpaffect.application.monitoring.Change;
import io.github.corenlpaffect.application.monitoring.ChangeDetection;
import io.github.corenlpaffect.application.monitoring.Groups;
import io.github.corenlpaffect.application.monitoring.MonitoringReport;
import io.github.corenlpaffect.application.monitoring.Period;
import io.github.corenlpaffect.application.monitoring.RejectedRows;
import io.github.corenlpaffect.application.monitoring.TargetSearch;
import io.github.corenlpaffect.application.monitoring.TextTargets;
import io.github.corenlpaffect.application.monitoring.TextWatch;
import io.github.corenlpaffect.application.monitoring.Watched;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells how the affect of dated texts goes over time. */
@Command(
    name = "watch",
    description = {
      "Tell how the affect of dated texts, such as reviews, goes over time, and when it changed.",
      "Reads a table in UTF-8, of any length, its rows in any order; writes a page and tables."
    })
final class WatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Mixin private WatchedTable table;
  @Mixin private DayOption days;

  @Option(
      names = "--period",
      defaultValue = "week",
      paramLabel = "PERIOD",
      description = "day, week (from Monday) or month; ${DEFAULT-VALUE} if not given.")
  private Period period;

  @Option(
      names = "--smallest-change",
      defaultValue = "0.05",
      paramLabel = "AMOUNT",
      description =
          "Changes of a mean below this are not told, however sure they are; ${DEFAULT-VALUE} if"
              + " not given.")
  private double smallest;

  @Option(
      names = "--quotes",
      defaultValue = "5",
      paramLabel = "COUNT",
      description = "How many texts are shown for a change; ${DEFAULT-VALUE} if not given.")
  private int quotes;

  @Mixin private WatchedTargets targets;
  @Mixin private ThreadsOption threads;
  @Mixin private ModelOption model;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description =
          "Where report.html, periods.csv, changes.csv, texts.csv, rejected.csv and, with"
              + " --targets, targets.csv and changed-targets.csv go; made if it is not there.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    checkOptions();
    AffectModel read = model.read().model();
    TextWatch watch = new TextWatch(days.reader(), scorer(read), threads.count());
    TextSource source = table.source(affect.in());
    Groups groups = new Groups(period, new Bounds(quotes, targets.sample()));
    Optional<TextTargets> finder = targets.finder(read);
    Files.createDirectories(out);
    try (RejectedRows rejected = new RejectedRows(out)) {
      read(watch, source, groups, rejected);
      rejected.finish();
      requireTexts(groups, rejected, source.name());
      List<Watched> watched = groups.watched(new ChangeDetection(smallest, quotes));
      if (finder.isPresent()) {
        watched = search(watched, finder.get());
      }
      MonitoringReport.write(watched, rejected.count(), out);
      tell(watched, rejected);
    }
    return 0;
  }

  private void read(TextWatch watch, TextSource source, Groups groups, RejectedRows rejected)
      throws IOException {
    ConsoleProgress progress = ConsoleProgress.of(spec.commandLine());
    progress.begin("reading", source.size());
    try (SourceReader reader = table.reader(source)) {
      watch.read(
          reader,
          groups,
          rejected,
          rows ->
              progress.advance(reader.position(), String.format(Locale.ROOT, "%,d rows", rows)));
    } finally {
      progress.end();
    }
  }

  private List<Watched> search(List<Watched> watched, TextTargets finder) {
    ConsoleProgress progress = ConsoleProgress.of(spec.commandLine());
    progress.begin(
        "targets", watched.stream().mapToLong(each -> each.series().periods().size()).sum());
    try {
      return new TargetSearch(finder, threads.count())
          .search(watched, done -> progress.advance(done, counted(done, period.label())));
    } finally {
      progress.end();
    }
  }

  private static void requireTexts(Groups groups, RejectedRows rejected, String name)
      throws IOException {
    if (groups.size() == 0) {
      throw new IOException(
          rejected
              .first()
              .map(first -> "none of " + counted(rejected.count(), "row") + " is of use; " + first)
              .orElse(name + ": there are no rows"));
    }
  }

  private void tell(List<Watched> watched, RejectedRows rejected) {
    PrintWriter writer = spec.commandLine().getOut();
    List<List<String>> rows = new ArrayList<>();
    for (Watched each : watched) {
      each.changes().forEach(change -> rows.add(row(each, change)));
    }
    writer.print(rows.isEmpty() ? "No mean has changed.\n" : Columns.aligned(rows));
    long texts = watched.stream().mapToLong(each -> each.series().count()).sum();
    writer.printf(
        Locale.ROOT, "%s: %s%n", counted(texts, "text"), out.resolve(MonitoringReport.HTML));
    rejected
        .first()
        .ifPresent(
            first ->
                writer.printf(
                    Locale.ROOT,
                    "%s left out, listed in %s; the first: %s%n",
                    counted(rejected.count(), "row"),
                    out.resolve(RejectedRows.FILE),
                    first));
    writer.flush();
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  private static List<String> row(Watched each, Change change) {
    List<String> row = new ArrayList<>();
    if (!each.group().isEmpty()) {
      row.add(each.group());
    }
    row.add(change.date().toString());
    row.add(change.dimension().label());
    row.add(String.format(Locale.ROOT, "%+.2f", change.difference()));
    row.add(
        String.format(
            Locale.ROOT, "from %+.2f to %+.2f", change.before().mean(), change.after().mean()));
    return row;
  }

  private void checkOptions() {
    require(quotes >= 0, "--quotes is " + quotes + ", not 0 or more");
    require(smallest >= 0, "--smallest-change is " + smallest + ", not 0 or more");
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private static Function<String, Affect> scorer(AffectModel model) {
    TextAnnotator annotator = TextAnnotator.ofDocuments(new AffectAnnotator(model, false, false));
    return text -> {
      Annotation document = annotator.annotate(text);
      return document.get(AffectAnnotation.class);
    };
  }
}
