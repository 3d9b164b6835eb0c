package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.corpus.composed.ComposedText;
import io.github.corenlpaffect.corpus.composed.Composer;
import io.github.corenlpaffect.model.HeadSpec;
import java.nio.file.Path;
import java.util.List;

/**
 * Sentences of the project's own, composed from frames and fillers, that show what negation,
 * intensifiers, contrast, conditions, questions, sarcasm, emoji and the like make of affect. Such
 * constructions are rare in published corpora, and hardly ever on the absolute scale.
 */
final class ComposedSentences implements CorpusReader {
  private static final Task EMOTIONS =
      Task.ofOutputs(
          HeadSpec.regression("composed/emotions", 0, 1, Emotion.labels()), Scale.ABSOLUTE);
  private static final Task SENTIMENT =
      Task.ofOutputs(
          HeadSpec.singleLabel(
              "composed/sentiment",
              List.of("very negative", "negative", "neutral", "positive", "very positive")),
          Scale.ABSOLUTE);

  @Override
  public String name() {
    return "composed";
  }

  @Override
  public String terms() {
    return "open";
  }

  @Override
  public Corpus read(Path folder) {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    int number = 0;
    for (ComposedText composed : Composer.compose()) {
      String id = composed.phenomenon() + ":" + ++number;
      texts.add(new LabelledText(id, composed.text(), labels(composed)));
    }
    return new Corpus(
        name(),
        terms(),
        ImmutableList.of(EMOTIONS, SENTIMENT),
        texts.build(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static ImmutableMap<String, double[]> labels(ComposedText composed) {
    return ImmutableMap.of(
        EMOTIONS.head().name(),
        composed.tone().emotions().toArray(),
        SENTIMENT.head().name(),
        composed.tone().sentiments());
  }
}
