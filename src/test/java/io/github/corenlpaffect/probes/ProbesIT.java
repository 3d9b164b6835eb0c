package io.github.corenlpaffect.probes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.model.AffectModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the shipped model to its bars on the probes and prints the figures. */
class ProbesIT {

  private static final String MODEL = "/io/github/corenlpaffect/models/affect-en.model";

  private static final double LARGEST_INTENSITY = 0.15;
  private static final double MEAN_LARGEST_INTENSITY = 0.10;
  private static final double FACTUAL_SHARE = 0.90;
  private static final double PAIR_DIFFERENCE = 0.02;
  private static final double PAIR_SHARE = 0.80;

  private static StanfordCoreNLP tokenizer;
  private static AffectModel model;

  @BeforeAll
  static void loadTheShippedModel() throws IOException {
    tokenizer =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties("annotators", "tokenize", "ssplit.isOneSentence", "true"));
    try (InputStream in = ProbesIT.class.getResourceAsStream(MODEL)) {
      assertNotNull(in, () -> "no " + MODEL + " on the class path");
      model = AffectModel.read(in, MODEL);
    }
  }

  @Test
  void factualSentencesCarryHardlyAnyEmotion() throws IOException {
    double share =
        share(
            "factual, largest intensity <= " + LARGEST_INTENSITY,
            judgedFactualSentences(),
            sentence -> sentence.largestIntensity() <= LARGEST_INTENSITY);
    assertTrue(share >= FACTUAL_SHARE, () -> "share is " + share);
  }

  @Test
  void factualSentencesCarryLittleEmotionOnAverage() throws IOException {
    double mean =
        judgedFactualSentences().stream()
            .mapToDouble(JudgedSentence::largestIntensity)
            .average()
            .orElseThrow();
    print("factual, mean of the largest intensity: %.3f", mean);
    assertTrue(mean <= MEAN_LARGEST_INTENSITY, () -> "mean is " + mean);
  }

  @Test
  void factualSentencesAreNeutral() throws IOException {
    double share =
        share(
            "factual, neutral",
            judgedFactualSentences(),
            sentence -> sentence.affect().sentiment() == Sentiment.NEUTRAL);
    assertTrue(share >= FACTUAL_SHARE, () -> "share is " + share);
  }

  @Test
  void minimalPairsDifferInTheRightDirection() throws IOException {
    List<JudgedPair> pairs = Probes.minimalPairs().stream().map(ProbesIT::judge).toList();
    pairs.stream()
        .collect(groupingBy(judged -> judged.pair().capability(), TreeMap::new, toList()))
        .forEach((capability, some) -> share("pairs, " + capability, some, JudgedPair::isRight));
    double right = pairs.stream().filter(JudgedPair::isRight).count();
    double share = right / pairs.size();
    print("pairs, all: %.1f %% of %d", 100 * share, pairs.size());
    assertTrue(share >= PAIR_SHARE, () -> "share is " + share);
  }

  private static <T> double share(String bar, List<T> probes, Predicate<T> passes) {
    List<T> failing = probes.stream().filter(passes.negate()).toList();
    double share = (double) (probes.size() - failing.size()) / probes.size();
    print("%s: %.1f %% of %d", bar, 100 * share, probes.size());
    failing.forEach(probe -> print("  fails: %s", probe));
    return share;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static List<JudgedSentence> judgedFactualSentences() throws IOException {
    return Probes.factualSentences().stream()
        .map(text -> new JudgedSentence(text, predict(text)))
        .toList();
  }

  private static JudgedPair judge(MinimalPair pair) {
    double higher = pair.outputOf(predict(pair.higher()));
    double lower = pair.outputOf(predict(pair.lower()));
    return new JudgedPair(pair, higher, lower);
  }

  private static Affect predict(String text) {
    Annotation document = tokenizer.process(text);
    return model.predict(document.get(SentencesAnnotation.class).get(0));
  }

  private record JudgedSentence(String text, Affect affect) {

    double largestIntensity() {
      return affect.emotions().largest();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.3f %s \"%s\"", largestIntensity(), affect.sentiment().label(), text);
    }
  }

  private record JudgedPair(MinimalPair pair, double higher, double lower) {

    boolean isRight() {
      return higher - lower >= PAIR_DIFFERENCE;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s %.3f \"%s\" not above %.3f \"%s\"",
          pair.output(),
          higher,
          pair.higher(),
          lower,
          pair.lower());
    }
  }
}
