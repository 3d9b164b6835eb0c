package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;

/** A CoreNLP pipeline that takes a text as one sentence, however many it has. Thread-safe. */
public final class SentencePipeline {
  /** The one list of annotators that needs no models. */
  public static final String TOKENIZE = "tokenize";

  private static final String ANY_MODEL = DefaultPaths.DEFAULT_POS_MODEL;

  /** No token ends the sentence; {@code ssplit.isOneSentence} would throw where there is none. */
  private static final String NEVER = "(?!)";

  private final StanfordCoreNLP pipeline;

  private SentencePipeline(String annotators) {
    pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators", annotators, "ssplit.boundaryTokenRegex", NEVER));
  }

  /** A pipeline of the tokenizer alone. */
  public static SentencePipeline tokenizing() {
    return new SentencePipeline(TOKENIZE);
  }

  /**
   * A pipeline of CoreNLP's own annotators.
   *
   * @param annotators CoreNLP's names, comma-separated
   * @throws IOException if they need CoreNLP's models and these are not on the class path
   */
  public static SentencePipeline of(String annotators) throws IOException {
    return of(annotators, SentencePipeline.class.getClassLoader());
  }

  /**
   * Checks that the models that CoreNLP's annotators need are there.
   *
   * @param annotators CoreNLP's names, comma-separated
   * @throws IOException saying what to do, if they are not on the class path
   */
  public static void checkModels(String annotators) throws IOException {
    checkModels(annotators, SentencePipeline.class.getClassLoader());
  }

  static SentencePipeline of(String annotators, ClassLoader models) throws IOException {
    checkModels(annotators, models);
    return new SentencePipeline(annotators);
  }

  private static void checkModels(String annotators, ClassLoader models) throws IOException {
    if (!annotators.equals(TOKENIZE) && models.getResource(ANY_MODEL) == null) {
      throw new IOException(
          "annotators "
              + annotators
              + " need CoreNLP's models: put its jar of the classifier \"models\" on the class path");
    }
  }

  /** The text as a sentence, annotated; without tokens if the text has none. */
  public CoreMap sentence(String text) {
    return sentence(document(text));
  }

  /** The text as a document of at most one sentence, annotated. */
  public Annotation document(String text) {
    return pipeline.process(text);
  }

  /** The sentence of a document of at most one; without tokens if it has none. */
  public static CoreMap sentence(Annotation document) {
    return document.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .findFirst()
        .orElseGet(ArrayCoreMap::new);
  }
}
