package io.github.corenlpaffect.train.evaluation.document;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.CountedSentence;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import io.github.corenlpaffect.train.evaluation.MainMeasure;
import java.util.List;

/**
 * Measures all weightings on the texts of two or more sentences, as CoreNLP splits them, of the
 * tasks whose labels the product shows. Thread-safe.
 */
public final class DocumentEvaluation {
  private final StanfordCoreNLP pipeline =
      new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", SentencePipeline.TOKENIZE));
  private final SentencePipeline whole = SentencePipeline.tokenizing();
  private final AffectModel model;
  private final AffectAnnotator annotator;

  /** An evaluation of what a model says of sentences. */
  public DocumentEvaluation(AffectModel model) {
    this.model = model;
    annotator = new AffectAnnotator(model, false, false);
  }

  /** The figures of a corpus: of each task, those of all weightings in their order. */
  public ImmutableList<DocumentFigure> figures(Corpus corpus) {
    List<Task> tasks =
        corpus.tasks().stream()
            .filter(task -> MainMeasure.of(task.head()).isOfProduct(task))
            .toList();
    List<SplitText> train = split(corpus.train(), tasks);
    List<SplitText> dev = split(corpus.dev(), tasks);
    return tasks.stream()
        .flatMap(task -> figures(TaskTexts.of(task, train), TaskTexts.of(task, dev)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<DocumentFigure> figures(TaskTexts train, TaskTexts dev) {
    double[][] tokens = dev.predicted(Weighting.TOKENS);
    return Weighting.all().stream()
        .map(weighting -> figure(weighting, train, dev, tokens))
        .toList();
  }

  private static DocumentFigure figure(
      Weighting weighting, TaskTexts train, TaskTexts dev, double[][] tokens) {
    double[][] predicted = dev.predicted(weighting);
    double figure = dev.figure(predicted);
    return new DocumentFigure(
        train.task().head().name(),
        MainMeasure.of(train.task().head()).name(),
        weighting.name(),
        train.texts().size(),
        train.figure(train.predicted(weighting)),
        dev.texts().size(),
        figure,
        figure - dev.figure(tokens),
        dev.interval(predicted, tokens));
  }

  private List<SplitText> split(List<LabelledText> texts, List<Task> tasks) {
    return texts.parallelStream()
        .filter(text -> tasks.stream().anyMatch(t -> text.labels().containsKey(t.head().name())))
        .map(this::split)
        .filter(split -> split.sentences().size() > 1)
        .toList();
  }

  private SplitText split(LabelledText text) {
    Annotation document = pipeline.process(text.text());
    annotator.annotate(document);
    return new SplitText(
        text,
        ImmutableList.copyOf(
            CountedSentence.of(document.get(CoreAnnotations.SentencesAnnotation.class))),
        model.predict(whole.sentence(text.text())));
  }
}
