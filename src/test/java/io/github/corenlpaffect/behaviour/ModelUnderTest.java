package io.github.corenlpaffect.behaviour;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.function.Function;

/** The product with one model, {@code tokenize,affect}, on texts taken as one sentence each. */
final class ModelUnderTest implements Function<String, Affect> {
  private static final String OPTION = "affect.model";
  private static final String SHIPPED = "en";

  private final SentencePipeline tokenizer = SentencePipeline.tokenizing();
  private final AffectAnnotator annotator;

  private ModelUnderTest(String model) {
    annotator = new AffectAnnotator(PropertiesUtils.asProperties(OPTION, model));
  }

  /** The model that the system property {@value #OPTION} names; without it, the shipped one. */
  static ModelUnderTest named() {
    return of(System.getProperty(OPTION, SHIPPED));
  }

  /**
   * A model by its name or file, as the annotator's option takes it.
   *
   * @throws edu.stanford.nlp.io.RuntimeIOException if there is none or it cannot be read
   */
  static ModelUnderTest of(String model) {
    return new ModelUnderTest(model);
  }

  @Override
  public Affect apply(String text) {
    Annotation document = tokenizer.document(text);
    annotator.annotate(document);
    return document.get(AffectAnnotation.class);
  }
}
