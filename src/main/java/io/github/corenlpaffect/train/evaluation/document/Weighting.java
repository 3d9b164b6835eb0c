package io.github.corenlpaffect.train.evaluation.document;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.pipeline.AffectMean;
import io.github.corenlpaffect.pipeline.CountedSentence;
import io.github.corenlpaffect.pipeline.DocumentAffect;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A way to come to the affect of a text of several sentences: by a mean of theirs, or by reading it
 * as if it were one.
 *
 * @param name what a table calls it
 * @param affect from a text of two or more sentences to the affect of all
 */
record Weighting(String name, Function<SplitText, Affect> affect) {
  /** A weight next to nothing, where a mean needs one. */
  private static final double LITTLE = 1e-6;

  /** What all are compared with: the mean over tokens. */
  static final Weighting TOKENS = byLength("tokens", 1);

  private static final ImmutableList<Weighting> ALL =
      ImmutableList.of(
          TOKENS,
          byLength("equal", 0),
          byLength("tokens^1/4", 0.25),
          byLength("tokens^1/2", 0.5),
          bySentence("tokens × confidence", s -> s.tokens() * s.affect().confidence().valence()),
          bySentence("tokens × (1 − neutral)", s -> s.tokens() * notNeutral(s.affect())),
          bySentence("tokens × strength", s -> s.tokens() * (LITTLE + s.affect().strength())),
          bySentence("strength", s -> LITTLE + s.affect().strength()),
          byPlace("tokens, first twice", 2, 1),
          byPlace("tokens, last twice", 1, 2),
          ofSentences("peak and end", Weighting::peakAndEnd),
          ofSentences("document", DocumentAffect::ofCounted),
          new Weighting("one sequence", SplitText::whole));

  /** All of them, always in the same order. */
  static ImmutableList<Weighting> all() {
    return ALL;
  }

  private static Weighting ofSentences(
      String name, Function<List<CountedSentence>, Affect> affect) {
    return new Weighting(name, text -> affect.apply(text.sentences()));
  }

  private static Weighting byLength(String name, double power) {
    return bySentence(name, sentence -> Math.pow(sentence.tokens(), power));
  }

  private static Weighting bySentence(String name, ToDoubleFunction<CountedSentence> weight) {
    return ofSentences(name, all -> mean(all, all.stream().mapToDouble(weight).toArray()));
  }

  private static Weighting byPlace(String name, double first, double last) {
    return ofSentences(
        name,
        all -> {
          double[] weights = all.stream().mapToDouble(CountedSentence::tokens).toArray();
          weights[0] *= first;
          weights[weights.length - 1] *= last;
          return mean(all, weights);
        });
  }

  /** The strongest sentence and the last one: Kahneman, Fredrickson, Schreiber et al. (1993). */
  private static Affect peakAndEnd(List<CountedSentence> all) {
    int peak =
        IntStream.range(0, all.size())
            .reduce(0, (a, b) -> size(all.get(b)) > size(all.get(a)) ? b : a);
    double[] weights = new double[all.size()];
    Arrays.fill(weights, LITTLE);
    weights[peak]++;
    weights[weights.length - 1]++;
    return mean(all, weights);
  }

  private static double size(CountedSentence sentence) {
    return Math.abs(sentence.affect().valence());
  }

  private static double notNeutral(Affect affect) {
    return LITTLE + 1 - affect.sentimentDistribution().neutral();
  }

  private static Affect mean(List<CountedSentence> all, double[] weights) {
    return AffectMean.of(all.stream().map(CountedSentence::affect).toList(), weights);
  }
}
