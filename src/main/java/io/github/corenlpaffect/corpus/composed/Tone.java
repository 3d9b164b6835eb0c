package io.github.corenlpaffect.corpus.composed;

import com.google.common.base.Splitter;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/**
 * What a careful reader infers from a text about the one who speaks or of whom it tells.
 *
 * @param valence −1…1
 * @param emotions an intensity for each {@link Emotion}, 0…1, NaN where one cannot know
 */
public record Tone(double valence, ImmutableDoubleArray emotions) {
  /** The tone of a plain statement. */
  public static final Tone NEUTRAL =
      new Tone(0, ImmutableDoubleArray.copyOf(new double[Emotion.values().length]));

  /** From here on a valence has a sign, and an emotion is there at all. */
  private static final double NOTICEABLE = 0.1;

  private static final int CLASSES = 5;

  /**
   * The share of readers who do not choose one of the two classes next to the valence but spread
   * binomially around it.
   */
  private static final double DISAGREEMENT = 0.2;

  private static final int[] CHOICES = {1, 4, 6, 4, 1};

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  public Tone {
    valence = Math.max(-1, Math.min(1, valence));
    emotions = ImmutableDoubleArray.copyOf(emotions.stream().map(e -> Math.max(0, Math.min(1, e))));
  }

  /**
   * Reads a valence and the emotions that are there, such as {@code -.5 sadness .5 trust ?}, where
   * a question mark stands for an intensity that one cannot know.
   *
   * @throws IllegalArgumentException if the text is no tone; says which
   */
  static Tone parse(String text) {
    try {
      List<String> words = SPACES.splitToList(text);
      double[] emotions = new double[Emotion.values().length];
      for (int i = 1; i < words.size(); i += 2) {
        emotions[Emotion.valueOf(words.get(i).toUpperCase(Locale.ROOT)).ordinal()] =
            words.get(i + 1).equals("?") ? Double.NaN : Double.parseDouble(words.get(i + 1));
      }
      return new Tone(Double.parseDouble(words.get(0)), ImmutableDoubleArray.copyOf(emotions));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no tone such as '-.5 sadness .5 anger .2'", e);
    }
  }

  boolean isPositive() {
    return valence >= NOTICEABLE;
  }

  boolean isNegative() {
    return valence <= -NOTICEABLE;
  }

  double intensity(Emotion emotion) {
    return emotions.get(emotion.ordinal());
  }

  /** The emotion that leads, the first of several; none where nothing is noticeable. */
  Optional<Emotion> strongest() {
    return Arrays.stream(Emotion.values())
        .filter(emotion -> intensity(emotion) >= NOTICEABLE)
        .max((a, b) -> Double.compare(intensity(a), intensity(b)));
  }

  /** The emotion that leads and the sign, for instance {@code joy+}. */
  String kind() {
    String sign = isPositive() ? "+" : isNegative() ? "-" : "0";
    return strongest().map(Emotion::label).orElse("none") + sign;
  }

  /** The same emotions to another degree. */
  Tone with(double newValence, DoubleUnaryOperator intensity) {
    return new Tone(newValence, ImmutableDoubleArray.copyOf(emotions.stream().map(intensity)));
  }

  /** The same, and an emotion at least so strong. */
  Tone atLeast(Emotion emotion, double intensity) {
    double[] raised = emotions.toArray();
    raised[emotion.ordinal()] = Math.max(raised[emotion.ordinal()], intensity);
    return new Tone(valence, ImmutableDoubleArray.copyOf(raised));
  }

  /** The emotions of two tones joined one by one, at a valence. */
  Tone joined(Tone other, double newValence, DoubleBinaryOperator join) {
    DoubleStream.Builder both = DoubleStream.builder();
    for (int i = 0; i < emotions.length(); i++) {
      both.add(join.applyAsDouble(emotions.get(i), other.emotions.get(i)));
    }
    return new Tone(newValence, ImmutableDoubleArray.copyOf(both.build()));
  }

  /**
   * Probabilities of the five classes of sentiment. Their mean, the classes at −1, −½, 0, ½ and 1,
   * is the valence.
   */
  public double[] sentiments() {
    double[] result = new double[CLASSES];
    double place = (valence + 1) / 2 * (CLASSES - 1);
    int below = Math.min((int) place, CLASSES - 2);
    result[below] = (1 - DISAGREEMENT) * (below + 1 - place);
    result[below + 1] = (1 - DISAGREEMENT) * (place - below);
    double p = (valence + 1) / 2;
    for (int k = 0; k < CLASSES; k++) {
      result[k] += DISAGREEMENT * CHOICES[k] * Math.pow(p, k) * Math.pow(1 - p, CLASSES - 1 - k);
    }
    return result;
  }
}
