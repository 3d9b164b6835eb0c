package io.github.corenlpaffect.annotation.rating;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.Items.Item;

/** The columns of answers, the last of which is that of their {@link AnswerKind}. */
final class AnswerColumns {
  static final String ANNOTATOR = "Annotator";
  static final String ID = "Id";
  static final String TEXT = "Text";

  private AnswerColumns() {}

  static ImmutableList<String> header(AnswerKind kind) {
    return ImmutableList.of(ANNOTATOR, ID, TEXT, kind.column());
  }

  /** A text that awaits its answer. */
  static ImmutableList<String> row(String annotator, Item item) {
    return ImmutableList.of(annotator, item.id(), item.text(), "");
  }
}
