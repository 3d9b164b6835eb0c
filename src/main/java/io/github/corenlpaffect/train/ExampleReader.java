package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** From labelled texts to examples: tokens, features, layers, and labels by the task's number. */
final class ExampleReader {
  private final SentencePipeline tokenizer = SentencePipeline.tokenizing();
  private final FeatureExtractor extractor;
  private final List<String> tasks;
  private final SoftTargets teacher;
  private final Function<CoreMap, Anchor> anchors;
  private final Workers workers;

  /**
   * A reader.
   *
   * @param tasks the names of the heads, in order
   * @param teacher what a teacher says of the texts
   * @param anchors what the model that training begins with says of a sentence
   */
  ExampleReader(
      Vocabulary vocabulary,
      List<String> tasks,
      SoftTargets teacher,
      Function<CoreMap, Anchor> anchors,
      Workers workers) {
    extractor = new FeatureExtractor(vocabulary);
    this.tasks = tasks;
    this.teacher = teacher;
    this.anchors = anchors;
    this.workers = workers;
  }

  /** The examples of a corpus's training part, from tokens alone. */
  ImmutableList<Example> plain(Corpus corpus) {
    return workers.map(corpus.train(), text -> plain(corpus.name(), text));
  }

  /** The examples of a corpus's training part, with layers as well. */
  ImmutableList<Example> layered(Corpus corpus, Layers layers, TrainingListener listener)
      throws IOException {
    List<String> texts = corpus.train().stream().map(LabelledText::text).toList();
    listener.begin("layers of " + corpus.name(), texts.size());
    List<CoreMap> sentences =
        layers.of(corpus.name(), texts, done -> listener.advance(done, "annotated once"));
    listener.end();
    ImmutableList<Example> plain = plain(corpus);
    return workers.map(
        IntStream.range(0, plain.size()).boxed().toList(),
        i -> withLayers(plain.get(i), sentences.get(i)));
  }

  /** Examples of texts of which nothing is known but what the teacher says. */
  ImmutableList<Example> unlabelled(String corpus, List<String> texts) {
    return workers.map(
        texts,
        text -> plain(corpus, new LabelledText(text, text, ImmutableMap.<String, double[]>of())));
  }

  private Example plain(String corpus, LabelledText text) {
    CoreMap sentence = tokenizer.sentence(text.text());
    SentenceFeatures features = features(sentence);
    return new Example(
        corpus, features, features, labels(text), teacher.of(text.text()), anchors.apply(sentence));
  }

  private Example withLayers(Example plain, CoreMap layered) {
    return new Example(
        plain.corpus(),
        plain.plain(),
        features(layered),
        plain.labels(),
        plain.taught(),
        plain.anchor());
  }

  private SentenceFeatures features(CoreMap sentence) {
    SentenceFeatures features = new SentenceFeatures();
    extractor.extract(sentence, features);
    return features.copy();
  }

  private ImmutableList<Label> labels(LabelledText text) {
    return text.labels().entrySet().stream()
        .filter(entry -> tasks.contains(entry.getKey()))
        .map(entry -> new Label(tasks.indexOf(entry.getKey()), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }
}
