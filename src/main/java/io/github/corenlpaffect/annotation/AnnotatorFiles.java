package io.github.corenlpaffect.annotation;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What annotators are given, each of them a file in each of three forms: a page that works from
 * disk, a table for a spreadsheet, and tasks for Label Studio.
 */
public final class AnnotatorFiles {
  private static final String PAGES = "pages";
  private static final String FORMS = "forms";
  private static final String LABEL_STUDIO = "label-studio";

  private AnnotatorFiles() {}

  /**
   * Writes them all into a folder.
   *
   * @param questions those of each annotator, in their order
   */
  public static <Q> void write(
      Path folder, AnnotatorForms<Q> scheme, ImmutableListMultimap<String, Q> questions)
      throws IOException {
    Path pages = Files.createDirectory(folder.resolve(PAGES));
    Path forms = Files.createDirectory(folder.resolve(FORMS));
    Path tasks = Files.createDirectory(folder.resolve(LABEL_STUDIO));
    Files.writeString(tasks.resolve("configuration.xml"), scheme.configuration());
    for (String annotator : questions.keySet()) {
      List<Q> own = questions.get(annotator);
      Files.writeString(pages.resolve(annotator + ".html"), scheme.page(annotator, own));
      CsvFile.writeForSpreadsheets(
          forms.resolve(annotator + ".csv"),
          scheme.header(),
          Lists.transform(own, question -> scheme.row(annotator, question)));
      Files.writeString(tasks.resolve(annotator + ".json"), scheme.tasks(annotator, own) + "\n");
    }
  }
}
