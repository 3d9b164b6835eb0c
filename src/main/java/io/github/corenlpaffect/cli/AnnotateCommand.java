package io.github.corenlpaffect.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.AffectCsv;
import io.github.corenlpaffect.pipeline.AffectFormat;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the affect of texts. */
@Command(
    name = "annotate",
    description = {
      "Print the affect of each sentence, and of each text that has several.",
      "Reads files, the texts given by --text, or standard input; all in UTF-8."
    })
final class AnnotateCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");
  private static final String TABLE = "table";

  /** Formats of which two documents in a row are not one again. */
  private static final Set<AffectFormat> ONE_DOCUMENT =
      Set.of(AffectFormat.XML, AffectFormat.EMOTIONML, AffectFormat.JSONLD);

  private static final Set<AffectFormat> WITHOUT_WORDS =
      Set.of(AffectFormat.CSV, AffectFormat.EMOTIONML, AffectFormat.JSONLD);

  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Option(
      names = {"-t", "--text"},
      paramLabel = "TEXT",
      description = "A text; may be repeated.")
  private List<String> texts = List.of();

  @Parameters(paramLabel = "FILE", description = "Files to read; - is standard input.")
  private List<Path> files = List.of();

  @Option(
      names = {"-l", "--lines"},
      description = "Each line is one text: exactly one result per line, also for empty ones.")
  private boolean lines;

  @Mixin private ModelOption model;

  @Mixin private LexiconOption lexicon;

  @Option(
      names = "--explain",
      description =
          "Say what each word adds to the valence and to each emotion, in a format that has words:"
              + " not in csv, emotionml or jsonld.")
  private boolean explain;

  @Option(
      names = "--targets",
      description = {
        "Say what each sentence expresses toward the things and persons it names, and who feels it.",
        "Needs CoreNLP's models on the class path; not with --lines."
      })
  private boolean targets;

  @Option(
      names = {"-f", "--format"},
      defaultValue = TABLE,
      completionCandidates = Formats.class,
      paramLabel = "FORMAT",
      description = {
        "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.",
        "json is an array of what jsonl writes a line each; the document of CoreNLP with affect is"
            + " what AffectJSONOutputter writes in a pipeline.",
        "xml, emotionml and jsonld write one document, so they take one text."
      })
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, instead of standard output; appears when it is complete.")
  private Optional<Path> output;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colours in tables: auto (in a terminal, unless NO_COLOR is set), on or off.")
  private Optional<Ansi> color;

  @Override
  public Integer call() throws IOException {
    List<TextInput> inputs = inputs();
    Optional<AffectFormat> named = format(inputs.size());
    AffectModel read = lexicon.appliedTo(model.read().model());
    TextAnnotator annotator = annotator(new AffectAnnotator(read, explain, targets));
    try (Output out = output.isPresent() ? Output.to(output.get()) : Output.to(affect.out())) {
      Writer writer = out.writer();
      ResultWriter results = named.isPresent() ? results(named.get(), writer, read) : table(writer);
      for (TextInput input : inputs) {
        input.read(
            lines,
            text -> {
              results.write(annotated(annotator, input, text));
              writer.flush();
            });
      }
      results.finish();
      out.finish();
    }
    return 0;
  }

  private TextAnnotator annotator(AffectAnnotator annotating) throws IOException {
    if (lines) {
      return TextAnnotator.ofLines(annotating);
    }
    return targets
        ? TextAnnotator.ofParsedDocuments(annotating)
        : TextAnnotator.ofDocuments(annotating);
  }

  private AnnotatedDocument annotated(TextAnnotator annotator, TextInput input, String text) {
    Annotation document = annotator.annotate(text);
    input.documentId().ifPresent(id -> document.set(CoreAnnotations.DocIDAnnotation.class, id));
    return new AnnotatedDocument(input.name(), lines, document);
  }

  /** The format that was asked for; none if it is the table. */
  private Optional<AffectFormat> format(int inputs) {
    Optional<AffectFormat> named = AffectFormat.named(format);
    if (named.isEmpty() && !format.equalsIgnoreCase(TABLE)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no format " + format + "; known are " + String.join(", ", new Formats()));
    }
    if (named.filter(ONE_DOCUMENT::contains).isPresent() && (lines || inputs > 1)) {
      throw new ParameterException(
          spec.commandLine(),
          "--format "
              + format
              + " writes one document, so give one text, without --lines, or use json, jsonl, csv, text"
              + " or conllu");
    }
    if (targets && lines) {
      throw new ParameterException(
          spec.commandLine(), "--targets are those of sentences, so leave out --lines");
    }
    if (explain && named.filter(WITHOUT_WORDS::contains).isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "--format "
              + format
              + " has no words to explain; use table, json, jsonl, xml, text or conllu");
    }
    return named;
  }

  private List<TextInput> inputs() throws IOException {
    List<TextInput> inputs = new ArrayList<>();
    texts.forEach(text -> inputs.add(TextInput.ofText(text)));
    for (Path file : files) {
      inputs.add(file.equals(STANDARD_INPUT) ? standardInput() : TextInput.ofFile(file));
    }
    return inputs.isEmpty() ? List.of(standardInput()) : inputs;
  }

  private TextInput standardInput() {
    CommandLine command = spec.commandLine();
    if (command.getColorScheme().ansi().enabled()) {
      command.getErr().println("Reading standard input; Ctrl-D ends it.");
    }
    return TextInput.ofStream("standard input", affect.in());
  }

  private ResultWriter results(AffectFormat format, Writer out, AffectModel model)
      throws IOException {
    return switch (format) {
      case JSON -> new JsonResults(out);
      case JSONL -> new JsonLinesResults(out);
      case CSV -> new CsvResults(out, AffectCsv.of(model, targets));
      case XML, TEXT, CONLLU, EMOTIONML, JSONLD -> new DocumentResults(out, format);
    };
  }

  private ResultWriter table(Writer out) throws IOException {
    return new TableResults(out, ansi(), spec.usageMessage().width());
  }

  private Ansi ansi() {
    Ansi usual = output.isPresent() ? Ansi.OFF : spec.commandLine().getColorScheme().ansi();
    return color.orElse(usual);
  }

  /** The values of --format. */
  private static final class Formats extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Formats() {
      add(TABLE);
      addAll(AffectFormat.labels());
    }
  }
}
