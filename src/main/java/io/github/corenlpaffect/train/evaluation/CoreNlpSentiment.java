package io.github.corenlpaffect.train.evaluation;

import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.io.IOException;
import org.ejml.simple.SimpleMatrix;

/**
 * CoreNLP's own sentiment (Socher et al. 2013) as a product: five classes and the valence that one
 * expects of them, no heads and no emotions. Thread-safe.
 */
public final class CoreNlpSentiment implements Predictor {
  private final SentencePipeline pipeline;

  /**
   * Loads CoreNLP's parser and its sentiment model.
   *
   * @throws IOException if CoreNLP's models are not on the class path
   */
  public CoreNlpSentiment() throws IOException {
    pipeline = SentencePipeline.of("tokenize,parse,sentiment");
  }

  @Override
  public String name() {
    return "CoreNLP sentiment";
  }

  @Override
  public Prediction predict(String text) {
    Tree tree = pipeline.sentence(text).get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    return Prediction.ofSentiment(
        tree == null ? SentimentDistribution.certainlyNeutral() : distribution(tree));
  }

  private static SentimentDistribution distribution(Tree tree) {
    SimpleMatrix p = RNNCoreAnnotations.getPredictions(tree);
    return new SentimentDistribution(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4));
  }
}
