package io.github.corenlpaffect.train.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.List;

/** A system whose predictions are measured. Thread-safe. */
public interface Predictor {

  /** What a table calls it. */
  String name();

  /** The prediction for one text, taken as one sequence; may be empty. */
  Prediction predict(String text);

  /** The predictions for texts, in their order, made on all processors. */
  default ImmutableList<Prediction> predict(List<LabelledText> texts) {
    return texts.parallelStream()
        .map(text -> predict(text.text()))
        .collect(ImmutableList.toImmutableList());
  }
}
