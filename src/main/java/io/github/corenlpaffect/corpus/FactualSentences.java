package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Plain factual sentences of the project's own, which the class path holds: without any emotion,
 * and neutral. Published corpora are collected where there are emotions, so that nothing in them
 * says what an ordinary sentence is worth.
 */
final class FactualSentences implements CorpusReader {
  private static final String RESOURCE = "factual-en.tsv";
  private static final Task EMOTIONS =
      Task.ofOutputs(
          HeadSpec.regression("factual/emotions", 0, 1, Emotion.labels()), Scale.ABSOLUTE);
  private static final Task SENTIMENT =
      Task.ofOutputs(
          HeadSpec.singleLabel("factual/sentiment", List.of("negative", "neutral", "positive")),
          Scale.ABSOLUTE);

  @Override
  public String name() {
    return "factual";
  }

  @Override
  public String terms() {
    return "open";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    String table =
        Resources.toString(
            Resources.getResource(FactualSentences.class, RESOURCE), StandardCharsets.UTF_8);
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(table);
    for (int i = 1; i < lines.size(); i++) {
      texts.add(new LabelledText(RESOURCE + ":" + (i + 1), lines.get(i), labels()));
    }
    return new Corpus(
        name(),
        terms(),
        ImmutableList.of(EMOTIONS, SENTIMENT),
        texts.build(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static ImmutableMap<String, double[]> labels() {
    return ImmutableMap.of(
        EMOTIONS.head().name(),
        new double[Emotion.values().length],
        SENTIMENT.head().name(),
        new double[] {0, 1, 0});
  }
}
