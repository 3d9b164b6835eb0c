package io.github.corenlpaffect.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.Map;

/**
 * How the valences of a corpus tell of the five classes of sentiment, for corpora without such
 * classes: at each of five valences a text is of one class for certain, between two it is of both
 * classes in proportion, beyond the outermost of the outermost class.
 *
 * @param valences one per {@link Sentiment}, rising, on the scale of the corpus
 */
record SentimentScale(ImmutableList<Double> valences) {
  private static final String OPTION = "sentimentAt.";

  SentimentScale {
    checkArgument(
        valences.size() == Sentiment.values().length
            && Ordering.natural().isStrictlyOrdered(valences),
        "%s are not five rising valences, from that of very negative to that of very positive",
        valences);
  }

  /**
   * The scales by the task's name.
   *
   * @param named the valences by the task's name
   * @throws IllegalArgumentException if there is no such task, it has no valence, or the valences
   *     are not five rising ones on its scale
   */
  static ImmutableMap<String, SentimentScale> of(
      Map<String, ImmutableList<Double>> named, List<Task> tasks) {
    ImmutableMap<String, HeadSpec> heads =
        tasks.stream()
            .filter(task -> task.meaning().containsValue(ProductLink.VALENCE))
            .map(Task::head)
            .collect(ImmutableMap.toImmutableMap(HeadSpec::name, head -> head));
    ImmutableMap.Builder<String, SentimentScale> scales = ImmutableMap.builder();
    named.forEach(
        (name, valences) -> {
          checkArgument(
              heads.containsKey(name),
              "%s%s: no such task with a valence in the chosen corpora; they have %s",
              OPTION,
              name,
              heads.keySet());
          scales.put(name, of(heads.get(name), valences));
        });
    return scales.build();
  }

  private static SentimentScale of(HeadSpec head, ImmutableList<Double> valences) {
    SentimentScale scale;
    try {
      scale = new SentimentScale(valences);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(OPTION + head.name() + ": " + e.getMessage(), e);
    }
    checkArgument(
        valences.get(0) >= head.low() && valences.get(valences.size() - 1) <= head.high(),
        "%s%s: %s are not within %s and %s",
        OPTION,
        head.name(),
        valences,
        head.low(),
        head.high());
    return scale;
  }

  /** The probability of each {@link Sentiment} for a valence. */
  double[] probabilities(double valence) {
    double[] probabilities = new double[valences.size()];
    int above = 0;
    while (above < valences.size() && valences.get(above) < valence) {
      above++;
    }
    if (above == 0 || above == valences.size()) {
      probabilities[Math.max(0, above - 1)] = 1;
      return probabilities;
    }
    double low = valences.get(above - 1);
    double share = (valence - low) / (valences.get(above) - low);
    probabilities[above - 1] = 1 - share;
    probabilities[above] = share;
    return probabilities;
  }
}
