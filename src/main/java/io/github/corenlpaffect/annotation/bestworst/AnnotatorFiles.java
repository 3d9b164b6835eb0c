package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableListMultimap;
import io.github.corenlpaffect.annotation.CsvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What annotators are given, each of them a file in each of three forms: a page that works from
 * disk, a table for a spreadsheet, and tasks for Label Studio.
 */
record AnnotatorFiles(
    Path folder, Wording wording, ImmutableListMultimap<String, Question> questions) {
  private static final String FORMS = "forms";

  void write() throws IOException {
    Path forms = Files.createDirectory(folder.resolve(FORMS));
    for (String annotator : questions.keySet()) {
      List<Question> own = questions.get(annotator);
      CsvFile.writeForSpreadsheets(
          forms.resolve(annotator + ".csv"),
          AnswerColumns.header(),
          own.stream()
              .map(question -> AnswerColumns.row(annotator, question, Optional.empty()))
              .toList());
    }
  }
}
