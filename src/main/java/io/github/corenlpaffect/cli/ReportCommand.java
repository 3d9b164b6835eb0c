package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.application.course.DocumentCourse;
import io.github.corenlpaffect.application.course.Smoothing;
import io.github.corenlpaffect.application.course.report.CourseReport;
import io.github.corenlpaffect.application.course.report.CourseReport.LeftOut;
import io.github.corenlpaffect.application.course.report.TextCourse;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import io.github.corenlpaffect.text.Reading;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.text.SourceFormat;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextRecord;
import io.github.corenlpaffect.text.TextSource;
import io.github.corenlpaffect.text.WholeText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a page on how the affect of texts changes along them. */
@Command(
    name = "report",
    description = {
      "Write a page with pictures of how the affect of texts changes from their beginning to their"
          + " end: a heat map of texts and emotions, and for each text the course of valence and"
          + " emotions, turning points, and the sentences at the peaks.",
      "The page is one file that needs nothing else."
    })
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @ParentCommand private AffectCommand affect;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Texts in UTF-8; of a folder, and the folders in it, the files that end in .txt, .text or"
            + " .md. Packed ones (.gz, .zst) are unpacked; - is standard input."
      })
  private List<String> inputs;

  @Option(
      names = {"-o", "--out"},
      defaultValue = "report.html",
      paramLabel = "HTML",
      description =
          "The page to write, ${DEFAULT-VALUE} if not given; appears when it is complete.")
  private Path out;

  @Option(
      names = "--json",
      paramLabel = "JSON",
      description = "Write the numbers, too: affect, arcs, turning points and peaks.")
  private Optional<Path> json;

  @Option(
      names = "--window",
      defaultValue = "" + Smoothing.SHARE,
      paramLabel = "SHARE",
      description =
          "How far the smoothing looks to either side of a place, as a share of the text;"
              + " ${DEFAULT-VALUE} if not given.")
  private double window;

  @Mixin private ModelOption model;

  private final List<TextCourse> texts = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    Smoothing smoothing = smoothing();
    List<TextSource> sources = NamedSources.of(inputs, affect.in(), ReportCommand::isPlainText);
    NamedModel read = model.read();
    TextAnnotator annotator =
        TextAnnotator.ofParagraphs(new AffectAnnotator(read.model(), false, false));
    ConsoleProgress progress = ConsoleProgress.of(spec.commandLine());
    progress.begin("Reading texts", sources.size());
    try {
      for (TextSource source : sources) {
        read(source, annotator, smoothing);
        progress.advance(texts.size() + leftOut.size(), source.name());
      }
    } finally {
      progress.end();
    }
    write(read.name());
    return 0;
  }

  private Smoothing smoothing() {
    try {
      return Smoothing.window(window);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--window: " + e.getMessage(), e);
    }
  }

  private static boolean isPlainText(Path file) {
    return SourceFormat.ofName(file.toString()).equals(Optional.of(SourceFormat.WHOLE));
  }

  private void read(TextSource source, TextAnnotator annotator, Smoothing smoothing)
      throws IOException {
    try (SourceReader reader = new SourceReader(List.of(source), any -> new WholeText())) {
      Optional<Reading> reading = reader.next();
      if (reading.isEmpty()) {
        leftOut.add(new LeftOut(source.name(), "is empty"));
      } else if (reading.get() instanceof Rejection rejection) {
        leftOut.add(
            new LeftOut(source.name(), "line " + rejection.line() + ": " + rejection.reason()));
      } else if (reading.get() instanceof TextRecord text) {
        add(source.name(), DocumentCourse.of(annotator.annotate(text.text())), smoothing);
      }
    }
  }

  private void add(String name, DocumentCourse course, Smoothing smoothing) {
    if (course.sentences().isEmpty()) {
      leftOut.add(new LeftOut(name, "has no words"));
    } else {
      texts.add(TextCourse.of(name, course, smoothing));
    }
  }

  private void write(String modelName) throws IOException {
    if (texts.isEmpty()) {
      throw new IOException(
          "no text could be read; " + leftOut.get(0).name() + ": " + leftOut.get(0).reason());
    }
    CourseReport report =
        new CourseReport(
            modelName, window, ImmutableList.copyOf(texts), ImmutableList.copyOf(leftOut));
    report.writeHtml(out);
    if (json.isPresent()) {
      report.writeJson(json.get());
    }
    leftOut.forEach(
        text ->
            spec.commandLine().getErr().println("left out: " + text.name() + ": " + text.reason()));
    spec.commandLine().getOut().printf("report: %s%n", out);
  }
}
