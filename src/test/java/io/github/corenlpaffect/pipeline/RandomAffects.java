package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.TokenSpan;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Any affect and any contribution that may be. */
final class RandomAffects extends DomainContextBase {
  private static final Arbitrary<Double> UNIT =
      Arbitraries.frequencyOf(
          Tuple.of(9, Arbitraries.doubles().between(0, 1).ofScale(17)),
          Tuple.of(1, Arbitraries.of(-0.0, 0.0, Double.MIN_VALUE, Math.nextDown(1.0), 1.0)));

  private static final Arbitrary<Double> ANY =
      Arbitraries.frequencyOf(
          Tuple.of(9, Arbitraries.doubles()),
          Tuple.of(1, Arbitraries.of(-0.0, Double.NaN, Double.NEGATIVE_INFINITY)));

  @Provide
  Arbitrary<Affect> affects() {
    return Combinators.combine(distributions(), deviations(), emotions(), confidences(), extras())
        .as(
            (distribution, deviation, emotions, confidence, extra) ->
                new Affect(
                    distribution,
                    Math.max(-1, Math.min(1, distribution.expectedValence() + deviation)),
                    emotions,
                    confidence,
                    extra));
  }

  @Provide
  Arbitrary<TokenContribution> contributions() {
    return Arbitraries.doubles()
        .between(-2, 2)
        .ofScale(17)
        .array(double[].class)
        .ofSize(9)
        .map(c -> new TokenContribution(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]));
  }

  @Provide
  Arbitrary<TargetAffect> targets() {
    Arbitrary<Double> valences = Arbitraries.doubles().between(-1, 1).ofScale(17);
    return Combinators.combine(
            spans(),
            valences,
            emotions(),
            spans().optional(),
            Arbitraries.of("PERSON", "").optional())
        .as(
            (span, valence, emotions, holder, type) ->
                new TargetAffect(span, span.end() - 1, valence, emotions, holder, type));
  }

  private static Arbitrary<TokenSpan> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1_000), Arbitraries.integers().between(1, 9), texts())
        .as((begin, size, text) -> new TokenSpan(begin, begin + size, text));
  }

  private static Arbitrary<SentimentDistribution> distributions() {
    return UNIT.array(double[].class)
        .ofSize(5)
        .map(
            weights -> {
              double sum = weights[0] + weights[1] + weights[2] + weights[3] + weights[4];
              return sum < 1e-6
                  ? SentimentDistribution.certainlyNeutral()
                  : new SentimentDistribution(
                      weights[0] / sum,
                      weights[1] / sum,
                      weights[2] / sum,
                      weights[3] / sum,
                      weights[4] / sum);
            });
  }

  private static Arbitrary<Double> deviations() {
    double most = Affect.VALENCE_AGREEMENT;
    return Arbitraries.doubles().between(-most, most).ofScale(17);
  }

  private static Arbitrary<EmotionIntensities> emotions() {
    return UNIT.array(double[].class)
        .ofSize(8)
        .map(e -> new EmotionIntensities(e[0], e[1], e[2], e[3], e[4], e[5], e[6], e[7]));
  }

  private static Arbitrary<Confidence> confidences() {
    return Combinators.combine(UNIT, UNIT, UNIT).as(Confidence::new);
  }

  private static Arbitrary<Map<String, Map<String, Double>>> extras() {
    Arbitrary<String> names = texts();
    return Arbitraries.maps(names, Arbitraries.maps(names, ANY).ofMaxSize(4)).ofMaxSize(3);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(20)
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }
}
