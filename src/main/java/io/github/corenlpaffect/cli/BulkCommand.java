package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.application.bulk.Bulk;
import io.github.corenlpaffect.application.bulk.BulkCall;
import io.github.corenlpaffect.application.bulk.BulkFolder;
import io.github.corenlpaffect.application.bulk.BulkFormat;
import io.github.corenlpaffect.application.bulk.BulkOptions;
import io.github.corenlpaffect.application.bulk.BulkState;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import io.github.corenlpaffect.text.SourceFormat;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the affect of any number of texts. */
@Command(
    name = "bulk",
    description = {
      "Write the affect of any number of texts, a row for each, in their order, on all processors.",
      "Each row has the fields of its record and the affect. What cannot be read is listed in"
          + " rejected.jsonl. The same command goes on where one was stopped, and ends with the"
          + " same bytes."
    })
final class BulkCommand implements Callable<Integer> {
  /** Of plain text each line is a text, unless it is said otherwise. */
  private static final SourceFormat PLAIN = SourceFormat.LINES;

  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Mixin private SourceOptions sources;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description =
          "Where affect.jsonl or affect.csv, and rejected.jsonl if there are such, go; made if it is"
              + " not there. They appear when they are complete.")
  private Path out;

  @Option(
      names = "--to",
      defaultValue = "jsonl",
      paramLabel = "FORMAT",
      description = "jsonl or csv; ${DEFAULT-VALUE} if not given.")
  private BulkFormat to;

  @Option(names = "--gzip", description = "Pack the rows: affect.jsonl.gz or affect.csv.gz.")
  private boolean gzip;

  @Option(
      names = "--keep",
      split = ",",
      paramLabel = "NAME",
      description =
          "Which columns of CSV or fields of JSON Lines to keep beside the text; all if not given.")
  private List<String> kept = List.of();

  @Option(
      names = "--places",
      description = "Add source and line of each text; of plain text that is done anyway.")
  private boolean places;

  @Option(
      names = "--prefix",
      defaultValue = "",
      paramLabel = "PREFIX",
      description = "What the names of all that is added begin with, affect_ for instance.")
  private String prefix;

  @Option(
      names = "--sentences",
      description = "Add the affect of each sentence to its text's; in jsonl.")
  private boolean sentences;

  @Option(
      names = "--whole",
      description =
          "Take each text as one sentence, as annotate --lines does, instead of splitting it.")
  private boolean whole;

  @Option(
      names = "--longest",
      defaultValue = "1000000",
      paramLabel = "CHARACTERS",
      description =
          "Texts longer than that are listed as rejected; ${DEFAULT-VALUE} if not given. Each thread"
              + " needs up to 150 bytes of memory for a character.")
  private int longest;

  @Mixin private ModelOption model;
  @Mixin private LexiconOption lexicon;

  @Mixin private ThreadsOption threads;

  @Option(
      names = "--overwrite",
      description =
          "Replace finished rows when new ones are complete, and drop unfinished work of another"
              + " call.")
  private boolean overwrite;

  @Override
  public Integer call() throws IOException {
    ImmutableList<TextSource> read = sources.sources(affect.in());
    BulkOptions options = options(read);
    checkColumns(read);
    NamedModel named = model.read();
    AffectModel used = lexicon.appliedTo(named.model());
    Bulk bulk = new Bulk(options, used, annotator(used), threads.count());
    BulkCall call =
        BulkCall.of(described(options), named.described() + " " + lexicon.described(), read);
    Optional<BulkFolder> folder = BulkFolder.open(out, options.fileName(), call, overwrite);
    if (folder.isPresent()) {
      try (BulkFolder opened = folder.get()) {
        run(bulk, read, call, opened);
        tell(opened.state(), options);
      }
    }
    return 0;
  }

  private void run(Bulk bulk, ImmutableList<TextSource> read, BulkCall call, BulkFolder folder)
      throws IOException {
    ConsoleProgress progress = ConsoleProgress.of(spec.commandLine());
    progress.begin("Annotating", SourceOptions.size(read));
    try (SourceReader reader = reader(read)) {
      bulk.run(reader, call, folder, new BulkProgress(progress));
    } finally {
      progress.end();
    }
  }

  private SourceReader reader(List<TextSource> read) {
    return new SourceReader(read, source -> sources.format(source, PLAIN, kept));
  }

  /** Fails before work begins if a file lacks a column. */
  private void checkColumns(List<TextSource> read) throws IOException {
    for (TextSource source : read) {
      if (source.size() > 0 && !sources.kind(source, PLAIN).isPlain()) {
        try (SourceReader reader = reader(List.of(source))) {
          reader.next();
        }
      }
    }
  }

  private BulkOptions options(List<TextSource> read) {
    List<SourceFormat> kinds = read.stream().map(source -> sources.kind(source, PLAIN)).toList();
    if (to == BulkFormat.CSV && kept.isEmpty() && kinds.contains(SourceFormat.JSONL)) {
      throw new ParameterException(
          spec.commandLine(),
          "objects differ in their fields, columns do not: say by --keep which fields of JSON Lines"
              + " become columns, or use --to jsonl");
    }
    boolean plain = kinds.stream().anyMatch(SourceFormat::isPlain);
    try {
      return new BulkOptions(to, gzip, sentences, places || plain, prefix, longest);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private TextAnnotator annotator(AffectModel used) {
    AffectAnnotator annotator = new AffectAnnotator(used, false, false);
    return whole ? TextAnnotator.ofLines(annotator) : TextAnnotator.ofDocuments(annotator);
  }

  private String described(BulkOptions options) {
    return options + ", " + sources.described() + ", whole=" + whole + ", keep=" + kept;
  }

  private void tell(BulkState state, BulkOptions options) throws IOException {
    Path rows = out.resolve(options.fileName());
    spec.commandLine().getErr().printf("%,d rows in %s%n", state.rows(), rows);
    if (state.rejected() > 0) {
      Path rejected = out.resolve(BulkFolder.REJECTED);
      spec.commandLine()
          .getErr()
          .printf("%,d records cannot be read, see %s%n", state.rejected(), rejected);
      if (state.rows() == 0) {
        throw new IOException("nothing of the input can be read; " + rejected + " says why");
      }
    }
  }
}
