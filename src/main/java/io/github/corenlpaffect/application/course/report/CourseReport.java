package io.github.corenlpaffect.application.course.report;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.report.HtmlPage;
import io.github.corenlpaffect.report.TextFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A report on the courses of texts.
 *
 * @param model what a person calls the model that read them
 * @param window how far the smoothing looks to either side, as a share of the text
 * @param texts one or more
 * @param leftOut texts that could not be read
 */
public record CourseReport(
    String model, double window, ImmutableList<TextCourse> texts, ImmutableList<LeftOut> leftOut) {

  /** A text that could not be read, and why. */
  public record LeftOut(String name, String reason) {}

  /**
   * Writes it as one page that needs nothing else.
   *
   * @throws IOException if the file cannot be written; what stood there is left
   */
  public void writeHtml(Path file) throws IOException {
    HtmlPage.write(file, title(), CourseSections.of(this));
  }

  /**
   * Writes its numbers as JSON.
   *
   * @throws IOException if the file cannot be written; what stood there is left
   */
  public void writeJson(Path file) throws IOException {
    TextFile.write(file, CourseJson.of(this) + "\n");
  }

  private String title() {
    return texts.size() == 1
        ? "The course of " + texts.get(0).name()
        : "The courses of " + texts.size() + " texts";
  }
}
