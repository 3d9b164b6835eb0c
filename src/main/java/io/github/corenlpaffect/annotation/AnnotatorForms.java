package io.github.corenlpaffect.annotation;

import java.io.IOException;
import java.util.List;
import javax.json.JsonArray;

/**
 * How a scheme puts its questions.
 *
 * @param <Q> what is asked at a time
 */
public interface AnnotatorForms<Q> {

  /** The page on which an annotator answers. */
  String page(String annotator, List<Q> questions) throws IOException;

  /** The columns of answers. */
  List<String> header();

  /** A question in these columns, without an answer. */
  List<String> row(String annotator, Q question);

  /** The labelling configuration of Label Studio, which names its controls as the columns. */
  String configuration();

  /** The tasks of an annotator, as Label Studio imports them. */
  JsonArray tasks(String annotator, List<Q> questions);
}
