package io.github.corenlpaffect.train.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.google.common.primitives.Doubles;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How far what a model says lies from what the model said that its training began with, on
 * sentences of the project's own ({@code drift-sentences.txt}): what it costs to have learnt more.
 *
 * @param sentences how many there are
 * @param outputs the change of the valence and of each emotion, by the output's name
 * @param changedClasses the share of the sentences that have another class of sentiment
 * @param heads the change of all outputs of all heads that both models have, as shares of their
 *     scales
 */
public record Drift(
    int sentences, ImmutableMap<String, Change> outputs, double changedClasses, Change heads) {
  private static final String SENTENCES = "drift-sentences.txt";
  private static final String COMMENT = "#";

  /**
   * The change of an output.
   *
   * @param before its mean in the old model
   * @param after its mean in the new one
   * @param mean of the absolute differences
   * @param largest of the absolute differences
   */
  public record Change(double before, double after, double mean, double largest) {
    /**
     * The change from some numbers to as many others.
     *
     * @param before what the old model says, a number for each sentence
     * @param after what the new one says, in the same order; without any nothing has changed
     */
    static Change of(List<Double> before, List<Double> after) {
      double[] differences =
          IntStream.range(0, before.size())
              .mapToDouble(i -> Math.abs(after.get(i) - before.get(i)))
              .toArray();
      return differences.length == 0
          ? new Change(0, 0, 0, 0)
          : new Change(
              mean(Doubles.toArray(before)),
              mean(Doubles.toArray(after)),
              mean(differences),
              Doubles.max(differences));
    }

    private static double mean(double[] values) {
      return DoubleStream.of(values).average().orElse(0);
    }
  }

  /** The drift from a model to another. */
  public static Drift between(AffectModel before, AffectModel after) {
    return between(before, after, bundled());
  }

  static Drift between(AffectModel before, AffectModel after, List<String> texts) {
    SentencePipeline tokenizer = SentencePipeline.tokenizing();
    List<CoreMap> sentences = texts.stream().map(tokenizer::sentence).toList();
    List<Affect> old = sentences.stream().map(before::predict).toList();
    List<Affect> now = sentences.stream().map(after::predict).toList();
    ImmutableMap.Builder<String, Change> outputs = ImmutableMap.builder();
    outputs.put("valence", change(old, now, Affect::valence));
    for (Emotion emotion : Emotion.values()) {
      outputs.put(
          emotion.label(), change(old, now, affect -> affect.emotions().intensity(emotion)));
    }
    return new Drift(
        texts.size(),
        outputs.buildOrThrow(),
        changedClasses(old, now),
        heads(before, after, sentences));
  }

  /** The project's own sentences. */
  static ImmutableList<String> bundled() {
    try {
      return Resources.readLines(
              Resources.getResource(Drift.class, SENTENCES), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> !line.startsWith(COMMENT))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SENTENCES, e);
    }
  }

  private static Change change(
      List<Affect> before, List<Affect> after, Function<Affect, Double> output) {
    return Change.of(before.stream().map(output).toList(), after.stream().map(output).toList());
  }

  private static double changedClasses(List<Affect> before, List<Affect> after) {
    return IntStream.range(0, before.size())
        .map(i -> before.get(i).sentiment() == after.get(i).sentiment() ? 0 : 1)
        .average()
        .orElse(0);
  }

  private static Change heads(AffectModel before, AffectModel after, List<CoreMap> sentences) {
    List<HeadSpec> common = before.heads().stream().filter(after.heads()::contains).toList();
    List<Double> old = new ArrayList<>();
    List<Double> now = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      addShares(common, before.predictHeads(sentence), old);
      addShares(common, after.predictHeads(sentence), now);
    }
    return Change.of(old, now);
  }

  private static void addShares(
      List<HeadSpec> heads, Map<String, double[]> predicted, List<Double> shares) {
    for (HeadSpec head : heads) {
      for (double value : predicted.get(head.name())) {
        shares.add((value - head.low()) / (head.high() - head.low()));
      }
    }
  }
}
