package io.github.corenlpaffect.cli;

import com.google.common.base.Ascii;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** What annotators have handed back. */
final class AnswerFiles {
  @Parameters(
      arity = "1..*",
      paramLabel = "ANSWERS",
      description =
          "Files with answers: CSV as the pages save it, or Label Studio's export as JSON; or"
              + " folders with such.")
  private List<Path> paths;

  /**
   * Reads them all.
   *
   * @param problems gets what is wrong with rows that are left out
   * @throws IOException if there are none, or one cannot be read
   */
  List<AnswerTable> read(Problems problems) throws IOException {
    List<AnswerTable> tables = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        tables.add(AnswerTable.read(file, problems));
      }
    }
    return tables;
  }

  /** The scheme that they all have. */
  static Scheme scheme(List<AnswerTable> tables) {
    List<Scheme> schemes =
        tables.stream()
            .map(table -> Scheme.of(table.file().toString(), table.header()))
            .distinct()
            .toList();
    if (schemes.size() > 1) {
      throw new IllegalArgumentException("expected answers of one scheme, found " + schemes);
    }
    return schemes.get(0);
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> answers = files.filter(AnswerFiles::mayHoldAnswers).sorted().toList();
      if (answers.isEmpty()) {
        throw new IOException(path + " holds no .csv and no .json file");
      }
      return answers;
    }
  }

  private static boolean mayHoldAnswers(Path file) {
    String name = Ascii.toLowerCase(file.getFileName().toString());
    return name.endsWith(".csv") || name.endsWith(".json");
  }
}
