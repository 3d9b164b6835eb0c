package io.github.corenlpaffect.train.evaluation;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.io.IOException;

/** A model under a pipeline of CoreNLP's. Thread-safe. */
public final class ModelPredictor implements Predictor {
  /** The fast tier, which needs no models of CoreNLP's. */
  public static final String FAST_TIER = SentencePipeline.TOKENIZE;

  /** The tier with every layer that the model can use. */
  public static final String RICH_TIER = "tokenize,pos,lemma,ner,depparse";

  private final String annotators;
  private final AffectModel model;
  private final SentencePipeline pipeline;

  /**
   * A model under the annotators that run before it.
   *
   * @param annotators CoreNLP's names, comma-separated
   * @throws IOException if they need CoreNLP's models and these are not on the class path
   */
  public ModelPredictor(AffectModel model, String annotators) throws IOException {
    this.annotators = annotators;
    this.model = model;
    pipeline = SentencePipeline.of(annotators);
  }

  @Override
  public String name() {
    return annotators + ",affect";
  }

  @Override
  public Prediction predict(String text) {
    CoreMap sentence = pipeline.sentence(text);
    return Prediction.of(model.predictHeads(sentence), model.predict(sentence));
  }

  /** What the product says of a text, taken as one sequence. */
  public Affect affect(String text) {
    return model.predict(pipeline.sentence(text));
  }
}
