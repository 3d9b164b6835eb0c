package io.github.corenlpaffect.teacher;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.TrainingCorpus;
import io.github.corenlpaffect.train.TrainingTexts;
import java.util.List;
import java.util.Map;

/**
 * What a teacher learns from.
 *
 * @param texts corpora, tasks and weights
 * @param corpora the texts to learn from
 */
record TeacherData(TrainingTexts texts, ImmutableList<TrainingCorpus<Sample>> corpora) {

  static TeacherData of(TrainingTexts texts, WordPieces pieces, Map<String, Double> passes) {
    List<String> heads = texts.heads().stream().map(HeadSpec::name).toList();
    ImmutableList.Builder<TrainingCorpus<Sample>> corpora = ImmutableList.builder();
    for (Corpus corpus : texts.corpora()) {
      double times = passes.get(corpus.name());
      if (times > 0) {
        ImmutableList<Sample> samples =
            corpus.train().parallelStream()
                .map(text -> sample(text, pieces, heads))
                .collect(ImmutableList.toImmutableList());
        corpora.add(new TrainingCorpus<>(corpus.name(), samples, times));
      }
    }
    return new TeacherData(texts, corpora.build());
  }

  private static Sample sample(LabelledText text, WordPieces pieces, List<String> heads) {
    ImmutableMap.Builder<Integer, double[]> labels = ImmutableMap.builder();
    for (Map.Entry<String, double[]> label : text.labels().entrySet()) {
      if (heads.contains(label.getKey())) {
        labels.put(heads.indexOf(label.getKey()), label.getValue());
      }
    }
    return new Sample(text.text(), pieces.of(text.text()), labels.build());
  }
}
