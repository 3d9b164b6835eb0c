package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.corpus.MadeUpCorpora;
import io.github.corenlpaffect.train.knowledge.MadeUpKnowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The training of the shipped model on made-up files, with few weights.
 *
 * @param data the folder with the corpora
 * @param cache the folder with vectors and clusters
 */
record MadeUpTraining(Path data, Path cache) {
  private static final String PROPERTIES = "props/train-en.properties";
  private static final Pattern EPOCH = Pattern.compile("epoch (\\d+) of \\d+");

  /** What keeps a run small; everything else is as the properties file has it. */
  private static final List<String> SMALL =
      List.of(
          "-Dtrain.layered=",
          "-Dtrain.filters=8",
          "-Dtrain.hidden=8",
          "-Dtrain.codeSize=8",
          "-Dtrain.negationCodeSize=4",
          "-Dtrain.buckets=50",
          "-Dtrain.minEmbeddingCount=1",
          "-Dtrain.batch=32",
          "-Dcorpus.factual=0.1");

  /** Writes all that it needs. */
  static MadeUpTraining in(Path folder) throws IOException {
    MadeUpTraining training = new MadeUpTraining(folder.resolve("data"), folder.resolve("cache"));
    MadeUpCorpora.write(training.data);
    MadeUpKnowledge.writeLexicons(training.data.resolve("lexicons"));
    MadeUpKnowledge.writeCache(training.cache);
    return training;
  }

  Run run(Path model, int epochs, String... more) {
    return run(PROPERTIES, model, epochs, more);
  }

  Run run(String properties, Path model, int epochs, String... more) {
    return Run.affect(
        Stream.concat(arguments(properties, model, epochs).stream(), Stream.of(more)).toArray());
  }

  List<String> arguments(Path model, int epochs) {
    return arguments(PROPERTIES, model, epochs);
  }

  private List<String> arguments(String properties, Path model, int epochs) {
    return Stream.concat(
            Stream.of(
                "train",
                "--props",
                properties,
                "--data",
                data.toString(),
                "-Dtrain.cache=" + cache,
                "-Dtrain.model=" + model,
                "-Dtrain.epochs=" + epochs,
                "-Dtrain.patience=" + epochs),
            SMALL.stream())
        .toList();
  }

  /** Adds a line to a file of the data. */
  Path append(String file, String line) throws IOException {
    return Files.writeString(data.resolve(file), line + "\n", StandardOpenOption.APPEND);
  }

  /** The numbers of the epochs that a run has told of. */
  static Set<Integer> epochs(Run run) {
    return EPOCH
        .matcher(run.err())
        .results()
        .map((MatchResult match) -> Integer.valueOf(match.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a folder holds. */
  static Set<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
