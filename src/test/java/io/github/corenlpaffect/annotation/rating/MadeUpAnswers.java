package io.github.corenlpaffect.annotation.rating;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers from lines of CSV. */
final class MadeUpAnswers {
  static final Categories TOPICS = Categories.of(List.of("outage", "billing", "praise"));
  static final Amounts SCALE = new Amounts(0, 3);

  private MadeUpAnswers() {}

  static RatedTexts read(Path folder, AnswerKind kind, Problems problems, String... lines)
      throws IOException {
    Path file = folder.resolve("answers.csv");
    Files.write(file, List.of(lines));
    return RatedTexts.read(
        Optional.empty(), kind, List.of(AnswerTable.read(file, problems)), problems);
  }

  /** Answers without problems: for each text the answers of a, b, c …, {@code .} for none. */
  static RatedTexts of(Path folder, AnswerKind kind, String... texts) throws IOException {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add("Annotator,Id,Text," + kind.column());
    for (int text = 0; text < texts.length; text++) {
      List<String> answers = Splitter.on(' ').splitToList(texts[text]);
      for (int annotator = 0; annotator < answers.size(); annotator++) {
        if (!answers.get(annotator).equals(".")) {
          String name = Character.toString('a' + annotator);
          lines.add(name + ",," + "text " + text + "," + answers.get(annotator));
        }
      }
    }
    Problems problems = new Problems();
    RatedTexts rated = read(folder, kind, problems, lines.build().toArray(String[]::new));
    if (problems.count() > 0) {
      throw new IllegalArgumentException(problems.messages().toString());
    }
    return rated;
  }
}
