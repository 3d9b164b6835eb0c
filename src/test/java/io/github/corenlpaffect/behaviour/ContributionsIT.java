package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.metric.Correlation;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ShippedModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What tokens contribute to what the shipped models say, in CoreNLP's pipeline. */
class ContributionsIT {
  private static final double ROUNDING = 1e-6;
  private static final double FAITHFUL = 0.6;

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void wordsHaveTheSignThatAReaderExpects(ShippedModel model) {
    StanfordCoreNLP pipeline = pipeline(model);
    assertSigns(pipeline, "not good", "not −, good +");
    assertSigns(pipeline, "very good", "good +");
    assertSigns(pipeline, "good, but boring", "good +, boring −");
    assertSigns(pipeline, "The battery is not good at all.", "not −, good +");
    assertSigns(pipeline, "This is not bad.", "not +, bad −");
    assertSigns(pipeline, "what a day 😡", "😡 −");
    assertSigns(pipeline, "so happy 👍🏽", "happy +, 👍🏽 +");
    assertSigns(pipeline, "I love it :(", "love +, :( −");
    assertSigns(pipeline, "#SoHappy today", "#SoHappy +");
    assertSigns(pipeline, "@mean_bully I love it.", "@mean_bully 0, love +, . 0");
  }

  @ParameterizedTest
  @EnumSource
  void theyAddUpAndFollowWhatLeavingAWordOutChanges(ShippedModel shipped) throws IOException {
    AffectModel model = shipped.read();
    StanfordCoreNLP pipeline = pipeline(shipped);
    List<Double> correlations = new ArrayList<>();
    for (LabelledSentence labelled : SentenceFile.OPEN.read()) {
      CoreMap sentence = sentence(pipeline, labelled.text());
      double[][] contributions = contributions(sentence);
      double[][] changes = changes(model, sentence);
      double[] affect = outputs(sentence.get(AffectAnnotations.AffectAnnotation.class));
      double[] baseline = outputs(sentence.get(AffectAnnotations.BaselineAnnotation.class));
      for (int i = 0; i < affect.length; i++) {
        double sum = baseline[i] + Arrays.stream(contributions[i]).sum();
        assertEquals(affect[i], sum, ROUNDING, labelled.text());
        correlations.add(Correlation.pearson(changes[i], contributions[i]));
      }
    }
    double mean = correlations.stream().mapToDouble(r -> r).average().orElseThrow();
    System.out.printf("%s: contributions and leave-one-out, mean r = %.3f%n", shipped, mean);
    assertTrue(mean >= FAITHFUL, shipped + ": mean correlation is " + mean);
  }

  @ParameterizedTest
  @EnumSource
  void aUsersOwnWordsContributeWhatTheirEntriesSay(ShippedModel model) throws IOException {
    Path lexicon = directory.resolve("own.tsv");
    Files.writeString(lexicon, "word\tvalence\nblorp\t0.9\nface plant\t-0.9\n");
    StanfordCoreNLP pipeline = pipeline(model, "affect.lexicon", lexicon.toString());
    assertSigns(pipeline, "That jump was blorp", "blorp +");
    CoreMap sentence = sentence(pipeline, "That was a face plant");
    double[] valences = contributions(sentence)[0];
    assertTrue(valences[3] + valences[4] < -0.2, Arrays.toString(valences));
  }

  private static StanfordCoreNLP pipeline(ShippedModel model, String... options) {
    Properties properties =
        PropertiesUtils.asProperties(
            "annotators", "tokenize,affect",
            "ssplit.isOneSentence", "true",
            "customAnnotatorClass.affect", AffectAnnotator.class.getName(),
            "affect.model", model.label(),
            "affect.explain", "true");
    properties.putAll(PropertiesUtils.asProperties(options));
    return new StanfordCoreNLP(properties);
  }

  private static CoreMap sentence(StanfordCoreNLP pipeline, String text) {
    Annotation document = pipeline.process(text);
    return document.get(CoreAnnotations.SentencesAnnotation.class).get(0);
  }

  /**
   * Checks what words contribute to valence.
   *
   * @param signs words, each with + for more than .01, − for less than −.01, 0 for just 0
   */
  private static void assertSigns(StanfordCoreNLP pipeline, String text, String signs) {
    CoreMap sentence = sentence(pipeline, text);
    List<String> words =
        sentence.get(CoreAnnotations.TokensAnnotation.class).stream().map(CoreLabel::word).toList();
    double[] valences = contributions(sentence)[0];
    for (String sign : signs.split(", ")) {
      String[] expected = sign.split(" ");
      double valence = valences[words.indexOf(expected[0])];
      String found = valence > 0.01 ? "+" : valence < -0.01 ? "−" : valence == 0 ? "0" : "hardly";
      assertEquals(expected[1], found, text + ": " + words + " " + Arrays.toString(valences));
    }
  }

  /** For valence and each emotion, what each token contributes. */
  private static double[][] contributions(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    double[][] contributions = new double[1 + Emotion.values().length][tokens.size()];
    for (int token = 0; token < tokens.size(); token++) {
      double[] ofToken =
          outputs(tokens.get(token).get(AffectAnnotations.ContributionAnnotation.class));
      for (int i = 0; i < ofToken.length; i++) {
        contributions[i][token] = ofToken[i];
      }
    }
    return contributions;
  }

  /** For valence and each emotion, how much more there is with each token than without it. */
  private static double[][] changes(AffectModel model, CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    double[] whole = outputs(model.predict(sentence));
    double[][] changes = new double[whole.length][tokens.size()];
    for (int token = 0; token < tokens.size(); token++) {
      List<CoreLabel> others = new ArrayList<>(tokens);
      others.remove(token);
      CoreMap rest = new ArrayCoreMap();
      rest.set(CoreAnnotations.TokensAnnotation.class, others);
      double[] without = outputs(model.predict(rest));
      for (int i = 0; i < whole.length; i++) {
        changes[i][token] = whole[i] - without[i];
      }
    }
    return changes;
  }

  private static double[] outputs(Affect affect) {
    return outputs(affect.valence(), affect.emotions()::intensity);
  }

  private static double[] outputs(TokenContribution contribution) {
    return outputs(contribution.valence(), contribution::to);
  }

  private static double[] outputs(double valence, ToDoubleFunction<Emotion> emotions) {
    double[] outputs = new double[1 + Emotion.values().length];
    outputs[0] = valence;
    for (Emotion emotion : Emotion.values()) {
      outputs[1 + emotion.ordinal()] = emotions.applyAsDouble(emotion);
    }
    return outputs;
  }
}
