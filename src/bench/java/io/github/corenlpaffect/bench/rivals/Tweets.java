package io.github.corenlpaffect.bench.rivals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.train.evaluation.Predictor;
import io.github.corenlpaffect.train.evaluation.domain.DomainEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The tweets of SemEval-2017 4A: labels to learn from, and others to measure on. */
record Tweets(Corpus corpus) {
  private static final String CORPUS = "semeval2017-4a";

  static Tweets read(Path corpora) throws IOException {
    return new Tweets(Corpora.read(corpora, List.of(CORPUS)).get(0));
  }

  /** So many tweets, those to measure on first. */
  ImmutableList<String> texts(int count) {
    return Streams.stream(Iterables.concat(corpus.dev(), corpus.train()))
        .limit(count)
        .map(LabelledText::text)
        .collect(ImmutableList.toImmutableList());
  }

  /** Those to learn from. */
  ImmutableList<LabelledText> train() {
    return corpus.train();
  }

  /**
   * The mean recall of negative, neutral and positive.
   *
   * @param every of the tweets to measure on, one in so many
   */
  double macroRecall(Predictor predictor, int every) {
    ImmutableList<LabelledText> measured =
        Streams.mapWithIndex(
                corpus.dev().stream(),
                (text, i) -> i % every == 0 ? Optional.of(text) : Optional.<LabelledText>empty())
            .flatMap(Optional::stream)
            .collect(ImmutableList.toImmutableList());
    Corpus part =
        new Corpus(
            corpus.name(),
            corpus.terms(),
            corpus.tasks(),
            corpus.train(),
            measured,
            corpus.files());
    return new DomainEvaluation(predictor, Optional.empty()).figures(part).get(0).product();
  }

  static ImmutableList<LabelledText> unlabelled(List<String> texts) {
    return texts.stream()
        .map(text -> new LabelledText("", text, ImmutableMap.of()))
        .collect(ImmutableList.toImmutableList());
  }
}
