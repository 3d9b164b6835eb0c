package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.application.monitoring.Bounds;
import io.github.corenlpaffect.application.monitoring.Change;
import io.github.corenlpaffect.application.monitoring.ChangeDetection;
import io.github.corenlpaffect.application.monitoring.DateReader;
import io.github.corenlpaffect.application.monitoring.Groups;
import io.github.corenlpaffect.application.monitoring.MonitoringReport;
import io.github.corenlpaffect.application.monitoring.Period;
import io.github.corenlpaffect.application.monitoring.RejectedRows;
import io.github.corenlpaffect.application.monitoring.TextWatch;
import io.github.corenlpaffect.application.monitoring.Watched;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.text.SourceFormat;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
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
  private static final Path STANDARD_INPUT = Path.of("-");

  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Option(
      names = "--csv",
      required = true,
      paramLabel = "FILE",
      description =
          "The table: CSV with a header, or by the ending of its name TSV (.tsv) or JSON Lines"
              + " (.jsonl), also packed (.gz, .zst); - is standard input.")
  private Path file;

  @Option(
      names = "--delimiter",
      defaultValue = ",",
      paramLabel = "CHARACTER",
      description = "What stands between the cells of CSV; a comma if not given.")
  private char delimiter;

  @Option(
      names = "--text-column",
      required = true,
      paramLabel = "NAME",
      description = "The column with the texts.")
  private String textColumn;

  @Option(
      names = "--time-column",
      required = true,
      paramLabel = "NAME",
      description = "The column with their dates or times.")
  private String timeColumn;

  @Option(
      names = "--group-column",
      paramLabel = "NAME",
      description = "A column, such as one of products, whose values are watched each by itself.")
  private Optional<String> groupColumn;

  @Option(
      names = "--time-format",
      paramLabel = "PATTERN",
      description =
          "How times are written: a pattern of Java's DateTimeFormatter such as dd/MM/yyyy, or "
              + DateReader.EPOCH_SECONDS
              + " or "
              + DateReader.EPOCH_MILLIS
              + "; if not given, as 2026-03-09 or 2026-03-09T17:45:00+01:00.")
  private Optional<String> timeFormat;

  @Option(
      names = "--zone",
      defaultValue = "UTC",
      paramLabel = "ZONE",
      description =
          "The time zone whose days are counted, such as Europe/Berlin; ${DEFAULT-VALUE} if not"
              + " given. Matters for times with an offset.")
  private String zone;

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

  @Option(
      names = "--threads",
      paramLabel = "COUNT",
      description = "Threads; as many as there are processors if not given.")
  private Optional<Integer> threads;

  @Mixin private ModelOption model;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FOLDER",
      description =
          "Where report.html, periods.csv, changes.csv, texts.csv and rejected.csv go; made if it"
              + " is not there.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    checkOptions();
    TextWatch watch = new TextWatch(dates(), scorer(), threads());
    TextSource source = source();
    Files.createDirectories(out);
    Groups groups = new Groups(period, new Bounds(quotes, 0));
    try (RejectedRows rejected = new RejectedRows(out)) {
      read(watch, source, groups, rejected);
      rejected.finish();
      requireTexts(groups, rejected);
      List<Watched> watched = groups.watched(new ChangeDetection(smallest, quotes));
      MonitoringReport.write(watched, out);
      tell(watched, rejected);
    }
    return 0;
  }

  private void read(TextWatch watch, TextSource source, Groups groups, RejectedRows rejected)
      throws IOException {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.add(textColumn, timeColumn);
    groupColumn.ifPresent(columns::add);
    TrainingProgress progress = TrainingProgress.of(spec.commandLine());
    progress.begin("reading", source.size());
    try (SourceReader reader =
        new SourceReader(
            List.of(source), any -> format(source.name()).withFields(columns.build(), delimiter))) {
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

  private static SourceFormat format(String name) {
    return SourceFormat.ofName(name)
        .filter(format -> format == SourceFormat.TSV || format == SourceFormat.JSONL)
        .orElse(SourceFormat.CSV);
  }

  private static void requireTexts(Groups groups, RejectedRows rejected) throws IOException {
    if (groups.size() == 0) {
      throw new IOException(
          rejected
              .first()
              .map(first -> "no row is of use; the first: " + first)
              .orElse("there are no rows"));
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
    writer.printf(Locale.ROOT, "%,d texts: %s%n", texts, out.resolve(MonitoringReport.HTML));
    rejected
        .first()
        .ifPresent(
            first ->
                writer.printf(
                    Locale.ROOT,
                    "%,d rows left out, listed in %s; the first: %s%n",
                    rejected.count(),
                    out.resolve(RejectedRows.FILE),
                    first));
    writer.flush();
  }

  private static List<String> row(Watched each, Change change) {
    List<String> row = new ArrayList<>();
    if (!each.group().isEmpty()) {
      row.add(each.group());
    }
    row.add(change.date().toString());
    row.add(change.measure().label());
    row.add(String.format(Locale.ROOT, "%+.2f", change.difference()));
    row.add(
        String.format(
            Locale.ROOT, "from %+.2f to %+.2f", change.before().mean(), change.after().mean()));
    return row;
  }

  private void checkOptions() {
    require(quotes >= 0, "--quotes is " + quotes + ", not 0 or more");
    require(smallest >= 0, "--smallest-change is " + smallest + ", not 0 or more");
    require(threads() > 0, "--threads is " + threads() + ", not 1 or more");
  }

  private void require(boolean condition, String message) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private int threads() {
    return threads.orElse(Runtime.getRuntime().availableProcessors());
  }

  private DateReader dates() {
    ZoneId days;
    try {
      days = ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no time zone " + zone + "; expected one as Europe/Berlin",
          e);
    }
    try {
      return timeFormat.map(format -> DateReader.of(format, days)).orElse(DateReader.iso(days));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "--time-format " + timeFormat.get() + ": " + e.getMessage(), e);
    }
  }

  private Function<String, Affect> scorer() throws IOException {
    TextAnnotator annotator =
        TextAnnotator.ofDocuments(new AffectAnnotator(model.read().model(), false));
    return text -> {
      Annotation document = annotator.annotate(text);
      return document.get(AffectAnnotation.class);
    };
  }

  private TextSource source() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return TextSource.ofStream("standard input", affect.in());
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder; a file is needed");
    }
    return TextSource.ofFile(file);
  }
}
