package io.github.corenlpaffect.annotation.bestworst;

import io.github.corenlpaffect.annotation.AnnotatorForms;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.json.JsonArray;

/** How best-worst scaling puts its questions. */
record BestWorstForms(Wording wording) implements AnnotatorForms<Question> {

  @Override
  public String page(String annotator, List<Question> questions) throws IOException {
    return new QuestionPage(wording, annotator, questions).html();
  }

  @Override
  public List<String> header() {
    return AnswerColumns.header();
  }

  @Override
  public List<String> row(String annotator, Question question) {
    return AnswerColumns.row(annotator, question, Optional.empty());
  }

  @Override
  public String configuration() {
    return LabelStudioTasks.configuration(wording);
  }

  @Override
  public JsonArray tasks(String annotator, List<Question> questions) {
    return LabelStudioTasks.tasks(annotator, questions);
  }
}
