package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.corenlpaffect.annotation.collect.CollectionOptions;
import io.github.corenlpaffect.annotation.collect.Collector;
import io.github.corenlpaffect.annotation.collect.TextCollection;
import io.github.corenlpaffect.text.SourceFormat;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Collects texts to be labelled. */
@Command(
    name = "collect",
    description = {
      "Collect texts to be labelled: sentences of one language without user names and e-mail"
          + " addresses, each once, and if not all then chosen so that rare emotions are there.",
      "Writes a table with the column text, and tells on standard error what became of all that was"
          + " read. The same command goes on where one was stopped."
    })
final class CollectCommand implements Callable<Integer> {
  private static final String ANY_LANGUAGE = "any";

  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Mixin private SourceOptions sources;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "TSV",
      description = "The table to write; appears when it is complete.")
  private Path out;

  @Option(
      names = "--whole",
      description = "Keep each text whole, instead of splitting it into sentences.")
  private boolean whole;

  @Option(
      names = "--language",
      defaultValue = "en",
      paramLabel = "CODE",
      description =
          "The language to keep, by its two letters, or "
              + ANY_LANGUAGE
              + "; ${DEFAULT-VALUE} if not given.")
  private String language;

  @Option(
      names = {"-n", "--n"},
      paramLabel = "N",
      description = {
        "How many texts to choose at random; all that are left if not given.",
        "They are shared out as evenly as can be among kinds: by the strongest emotion that the"
            + " model predicts, low, moderate or high, and where there is none by valence."
      })
  private Optional<Integer> size;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "SEED",
      description = "Another seed makes another choice; ${DEFAULT-VALUE} if not given.")
  private long seed;

  @Mixin private ModelOption model;

  @Option(
      names = "--predictions",
      description =
          "Add the predicted valence and emotions as columns, for annotators to correct. They are no"
              + " labels: nothing should learn from them as they are.")
  private boolean predictions;

  @Option(
      names = "--places",
      paramLabel = "CSV",
      description = "Also write the source and the line that each text comes from.")
  private Optional<Path> places;

  @Override
  public Integer call() throws IOException {
    CollectionOptions options = options();
    ImmutableList<TextSource> read = sources.sources(affect.in());
    NamedModel named = model.read();
    Collector collector = new Collector(options, named.model());
    ConsoleProgress progress = ConsoleProgress.of(spec.commandLine());
    try (TextCollection collection =
            TextCollection.of(out, options, fingerprint(options, read, named));
        SourceReader reader = new SourceReader(read, source -> sources.format(source, plain()))) {
      progress.begin("Collecting", SourceOptions.size(read));
      try {
        collector.collect(reader, collection, new CollectionProgress(progress));
      } finally {
        progress.end();
      }
      new CollectionSummary(spec.commandLine().getErr()).print(collection);
      collection.finish(predictions, places);
    }
    return 0;
  }

  private CollectionOptions options() {
    if (size.isPresent() && size.get() < 1) {
      throw new ParameterException(spec.commandLine(), "--n must be at least 1");
    }
    return new CollectionOptions(
        whole,
        Optional.of(language).filter(code -> !code.equals(ANY_LANGUAGE)),
        size.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        seed);
  }

  /** Sentences do not reach over paragraphs, which fit into memory. */
  private SourceFormat plain() {
    return whole ? SourceFormat.WHOLE : SourceFormat.PARAGRAPHS;
  }

  private String fingerprint(
      CollectionOptions options, List<TextSource> sources, NamedModel model) {
    String read =
        sources.stream()
            .map(source -> source.name() + " " + source.size())
            .collect(Collectors.joining("\n"));
    String all =
        String.join("\n", options.toString(), this.sources.described(), model.described(), read);
    return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
  }
}
