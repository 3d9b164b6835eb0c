package io.github.corenlpaffect.train.evaluation.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.pipeline.CountedSentence;
import io.github.corenlpaffect.train.evaluation.Prediction;
import java.util.Map;

/**
 * A text of two or more sentences that count.
 *
 * @param text the text with its labels
 * @param sentences its sentences
 * @param whole what the model says of it, read as one sequence
 */
record SplitText(LabelledText text, ImmutableList<CountedSentence> sentences, Affect whole) {

  /** What the product would say by a weighting. */
  Map<String, Double> product(Weighting weighting) {
    return Prediction.of(ImmutableMap.of(), weighting.affect().apply(this)).product();
  }
}
