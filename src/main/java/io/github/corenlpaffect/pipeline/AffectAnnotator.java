package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.SentenceAnnotator;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.feature.UserLexicon;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.Explanation;
import io.github.corenlpaffect.target.TargetFinder;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Attaches an {@link Affect} to every sentence and, aggregated by {@link DocumentAffect}, to the
 * document. Needs tokens and sentences; uses lemmas, parts of speech, named entities and basic
 * dependencies where an earlier annotator left them. Its options are {@link AffectOptions}; a
 * pipeline gets it by
 *
 * <pre>
 * customAnnotatorClass.affect = io.github.corenlpaffect.pipeline.AffectAnnotator
 * annotators = tokenize,affect
 * </pre>
 *
 * <p>With {@code affect.explain} each token gets what it contributes to its sentence's affect, and
 * the sentence the baseline that is added to. With {@code affect.targets} each sentence gets its
 * targets, and each entity mention the one that it is.
 *
 * <p>A sentence that has no tokens, or that CoreNLP gives up on after {@code maxtime}, gets {@link
 * Affect#none()}. An interrupted thread stops between sentences with {@link
 * RuntimeInterruptedException}; a sentence that has begun is finished, which takes microseconds,
 * unless it is being explained. Thread-safe; annotators with the same model share it.
 */
public class AffectAnnotator extends SentenceAnnotator {
  private static final String NAME = "affect";

  private final AffectOptions options;
  private final AffectModel model;
  private final TargetFinder targets;

  /**
   * The annotator that a pipeline asks for.
   *
   * @param name the name in the pipeline, which its options begin with
   * @param properties all properties of the pipeline
   * @throws IllegalArgumentException if an option is unknown or has a wrong value, or the model
   *     takes no lexicon
   * @throws RuntimeIOException if the model is missing, no model, damaged or of a newer version, or
   *     the lexicon is missing or has faulty lines
   */
  public AffectAnnotator(String name, Properties properties) {
    options = AffectOptions.of(name, properties);
    if (options.targets()) {
      TargetLayers.check(name, properties);
    }
    AffectModel learnt = model(name, options.model());
    model =
        options.lexicon().isPresent() ? withLexicon(name, learnt, options.lexicon().get()) : learnt;
    targets = new TargetFinder(model);
  }

  /** The annotator under its usual name, {@code affect}. */
  public AffectAnnotator(Properties properties) {
    this(NAME, properties);
  }

  /**
   * An annotator that asks a model at hand, its other options as they are by default.
   *
   * @param explain whether every token gets what it contributes
   * @param targets whether sentences get what they express toward what they name
   */
  public AffectAnnotator(AffectModel model, boolean explain, boolean targets) {
    options =
        AffectOptions.of(
            NAME,
            PropertiesUtils.asProperties(
                NAME + ".explain",
                Boolean.toString(explain),
                NAME + ".targets",
                Boolean.toString(targets)));
    this.model = model;
    this.targets = new TargetFinder(model);
  }

  /**
   * {@inheritDoc} Afterwards every sentence and the document have an {@link Affect}, whatever else
   * stands on them.
   *
   * @throws IllegalArgumentException if the document was never split into sentences
   */
  @Override
  public void annotate(Annotation annotation) {
    super.annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    annotation.set(AffectAnnotations.AffectAnnotation.class, DocumentAffect.of(sentences));
  }

  @Override
  protected void doOneSentence(Annotation annotation, CoreMap sentence) {
    Affect affect = model.predict(sentence);
    if (options.explain()) {
      attach(model.explain(sentence), sentence);
    }
    if (options.targets()) {
      TargetLinks.attach(targets.find(sentence), sentence);
    }
    attach(affect, sentence);
  }

  @Override
  protected void doOneFailedSentence(Annotation annotation, CoreMap sentence) {
    if (options.explain()) {
      attach(Explanation.none(tokens(sentence).size()), sentence);
    }
    if (options.targets()) {
      TargetLinks.attach(List.of(), sentence);
    }
    attach(Affect.none(), sentence);
  }

  @Override
  protected int nThreads() {
    return options.nThreads();
  }

  @Override
  protected long maxTime() {
    return options.maxTime();
  }

  /**
   * Tokens and sentences only: a richer pipeline is used, not asked for, unless it is to find
   * targets.
   */
  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return options.targets()
        ? TargetLayers.required()
        : Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    Set<Class<? extends CoreAnnotation>> satisfied = new HashSet<>();
    satisfied.add(AffectAnnotations.AffectAnnotation.class);
    if (options.explain()) {
      satisfied.add(AffectAnnotations.ContributionAnnotation.class);
      satisfied.add(AffectAnnotations.BaselineAnnotation.class);
    }
    if (options.targets()) {
      satisfied.add(AffectAnnotations.TargetsAnnotation.class);
    }
    return satisfied;
  }

  private static AffectModel model(String name, String place) {
    try {
      return ModelCache.SHARED.get(ModelSource.find(place));
    } catch (IOException e) {
      throw new RuntimeIOException(name + ".model: " + e.getMessage(), e);
    }
  }

  private static AffectModel withLexicon(String name, AffectModel model, String place) {
    String option = name + ".lexicon: ";
    try (InputStream in = ModelSource.at(place).open()) {
      return model.withLexicon(UserLexicon.read(in, place));
    } catch (IOException e) {
      throw new RuntimeIOException(option + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option + e.getMessage(), e);
    }
  }

  private void attach(Affect affect, CoreMap sentence) {
    sentence.set(AffectAnnotations.AffectAnnotation.class, affect);
    if (setsSentimentClass(sentence)) {
      sentence.set(SentimentCoreAnnotations.SentimentClass.class, affect.sentiment().label());
    }
  }

  private static void attach(Explanation explanation, CoreMap sentence) {
    sentence.set(AffectAnnotations.BaselineAnnotation.class, explanation.baseline());
    List<CoreLabel> tokens = tokens(sentence);
    for (int token = 0; token < tokens.size(); token++) {
      tokens
          .get(token)
          .set(AffectAnnotations.ContributionAnnotation.class, explanation.tokens().get(token));
    }
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return tokens == null ? List.of() : tokens;
  }

  private boolean setsSentimentClass(CoreMap sentence) {
    return switch (options.sentimentClass()) {
      case AUTO -> !sentence.containsKey(SentimentCoreAnnotations.SentimentClass.class);
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
