package io.github.corenlpaffect.cli;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.corenlpaffect.cli.EvaluationRow.Sample;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.train.evaluation.Baseline;
import io.github.corenlpaffect.train.evaluation.Evaluation;
import io.github.corenlpaffect.train.evaluation.Figure;
import io.github.corenlpaffect.train.evaluation.Predictor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Measures a model on the dev part of corpora, beside a baseline and, on a sample of the texts,
 * CoreNLP's own sentiment, which is too slow for all.
 *
 * @param model the model
 * @param coreNlp CoreNLP's sentiment, if it is to be compared
 * @param sampleSize the most texts of a corpus that CoreNLP sees
 */
record CorpusEvaluation(Predictor model, Optional<Predictor> coreNlp, int sampleSize) {
  private static final long SAMPLE_SEED = 1;

  /** CoreNLP says something about the tasks of which a label means one of these. */
  private static final Set<String> OF_SENTIMENT = Set.of("valence", "negative", "positive");

  /** One row per task and measure. */
  List<EvaluationRow> rows(Corpus corpus) {
    List<LabelledText> dev = corpus.dev();
    List<Figure> figures = Evaluation.figures(corpus, model.predict(dev));
    Table<String, String, Figure> baseline =
        byTaskAndMetric(Evaluation.figures(corpus, new Baseline(corpus).predict(dev)));
    Table<String, String, Sample> samples = samples(corpus);
    List<EvaluationRow> rows = new ArrayList<>();
    for (Figure figure : figures) {
      Sample sample = samples.get(figure.task(), figure.metric());
      rows.add(
          new EvaluationRow(
              figure.task(),
              figure.metric(),
              figure.texts(),
              figure.head(),
              figure.product(),
              baseline.get(figure.task(), figure.metric()).head(),
              sample == null ? Sample.NONE : sample));
    }
    return rows;
  }

  private Table<String, String, Sample> samples(Corpus corpus) {
    Table<String, String, Sample> samples = HashBasedTable.create();
    List<Task> tasks = corpus.tasks().stream().filter(CorpusEvaluation::ofSentiment).toList();
    if (coreNlp.isEmpty() || tasks.isEmpty()) {
      return samples;
    }
    List<LabelledText> texts = sample(corpus.dev(), tasks);
    Table<String, String, Figure> product =
        byTaskAndMetric(Evaluation.figures(tasks, texts, model.predict(texts)));
    for (Figure figure : Evaluation.figures(tasks, texts, coreNlp.get().predict(texts))) {
      Figure same = product.get(figure.task(), figure.metric());
      samples.put(
          figure.task(),
          figure.metric(),
          new Sample(figure.texts(), figure.product(), same.product()));
    }
    return samples;
  }

  private List<LabelledText> sample(List<LabelledText> texts, List<Task> tasks) {
    List<LabelledText> labelled = new ArrayList<>();
    for (LabelledText text : texts) {
      if (tasks.stream().anyMatch(task -> text.labels().containsKey(task.head().name()))) {
        labelled.add(text);
      }
    }
    Collections.shuffle(labelled, new Random(SAMPLE_SEED));
    return ImmutableList.copyOf(labelled.subList(0, Math.min(sampleSize, labelled.size())));
  }

  private static boolean ofSentiment(Task task) {
    return !Collections.disjoint(OF_SENTIMENT, task.meaning().values());
  }

  private static Table<String, String, Figure> byTaskAndMetric(List<Figure> figures) {
    Table<String, String, Figure> table = HashBasedTable.create();
    figures.forEach(figure -> table.put(figure.task(), figure.metric(), figure));
    return table;
  }
}
