package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
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
record AnnotatorFiles(Wording wording, ImmutableListMultimap<String, Question> questions) {
  private static final String PAGES = "pages";
  private static final String FORMS = "forms";
  private static final String LABEL_STUDIO = "label-studio";

  /** Writes them all into a folder. */
  void write(Path folder) throws IOException {
    Path pages = Files.createDirectory(folder.resolve(PAGES));
    Path forms = Files.createDirectory(folder.resolve(FORMS));
    Path tasks = Files.createDirectory(folder.resolve(LABEL_STUDIO));
    Files.writeString(tasks.resolve("configuration.xml"), LabelStudioTasks.configuration(wording));
    for (String annotator : questions.keySet()) {
      List<Question> own = questions.get(annotator);
      Files.writeString(
          pages.resolve(annotator + ".html"), new QuestionPage(wording, annotator, own).html());
      CsvFile.writeForSpreadsheets(
          forms.resolve(annotator + ".csv"), AnswerColumns.header(), rows(annotator, own));
      Files.writeString(
          tasks.resolve(annotator + ".json"), LabelStudioTasks.tasks(annotator, own) + "\n");
    }
  }

  private static List<List<String>> rows(String annotator, List<Question> questions) {
    return Lists.transform(
        questions, question -> AnswerColumns.row(annotator, question, Optional.empty()));
  }
}
