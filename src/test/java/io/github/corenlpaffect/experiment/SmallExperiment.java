package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Grids over made-up tickets that are learnt in a moment, from a small model.
 *
 * @param folder where the files are
 * @param said what was told of the progress
 */
record SmallExperiment(Path folder, List<String> said) {
  private static final String BASE =
      """
      train.base = %s
      train.data = %s
      corpus.own = 1
      train.epochs = 3
      train.batch = 32
      train.rate = 0.02
      train.warmup = 2
      experiment.resamples = 100
      """;

  static SmallExperiment in(Path folder) throws IOException {
    SmallModel.ofCorpus(11).write(folder.resolve("base.model"));
    MadeUpTickets.write(folder.resolve("own.tsv"));
    return new SmallExperiment(folder, new ArrayList<>());
  }

  /** The table's file. */
  Path table() {
    return folder.resolve("own.tsv");
  }

  /** Where results are. */
  Path out() {
    return folder.resolve("out");
  }

  Grid grid(String lines) {
    return GridTest.grid(BASE.formatted(folder.resolve("base.model"), table()) + lines);
  }

  ExperimentData data(String lines) throws IOException {
    return ExperimentData.read(grid(lines), new Listener());
  }

  Findings run(String lines) throws IOException {
    return run(lines, out());
  }

  Findings run(String lines, Path out) throws IOException {
    said.clear();
    return new Experiment(grid(lines), 2, new Listener()).run(out);
  }

  /** The ids of all runs that have been begun. */
  List<String> runs() throws IOException {
    try (Stream<Path> folders = Files.list(out().resolve("runs"))) {
      return folders.map(run -> run.getFileName().toString()).sorted().toList();
    }
  }

  /** Writes down what it hears. */
  private final class Listener implements TrainingListener {
    @Override
    public void say(String line) {
      said.add(line);
    }

    @Override
    public void begin(String work, long size) {
      said.add(work + " of " + size);
    }

    @Override
    public void advance(long done, String detail) {}

    @Override
    public void end() {}
  }
}
