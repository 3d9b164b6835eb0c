package io.github.corenlpaffect.train.evaluation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;

/** A CoreNLP pipeline that takes a text as one sentence, however many it has. Thread-safe. */
final class SentencePipeline {
  /** The one list of annotators that needs no models. */
  static final String TOKENIZE = "tokenize";

  private static final String ANY_MODEL = DefaultPaths.DEFAULT_POS_MODEL;

  /** No token ends the sentence; {@code ssplit.isOneSentence} would throw where there is none. */
  private static final String NEVER = "(?!)";

  private final StanfordCoreNLP pipeline;

  private SentencePipeline(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * A pipeline of CoreNLP's own annotators.
   *
   * @throws IOException if they need CoreNLP's models and the loader does not find these
   */
  static SentencePipeline of(String annotators, ClassLoader models) throws IOException {
    if (!annotators.equals(TOKENIZE) && models.getResource(ANY_MODEL) == null) {
      throw new IOException(
          "annotators "
              + annotators
              + " need CoreNLP's models: put its jar of the classifier \"models\" on the class path");
    }
    return new SentencePipeline(
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators", annotators, "ssplit.boundaryTokenRegex", NEVER)));
  }

  /** The text as a sentence, annotated; without tokens if the text has none. */
  CoreMap sentence(String text) {
    return pipeline.process(text).get(CoreAnnotations.SentencesAnnotation.class).stream()
        .findFirst()
        .orElseGet(ArrayCoreMap::new);
  }
}
