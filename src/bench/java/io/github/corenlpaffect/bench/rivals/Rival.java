package io.github.corenlpaffect.bench.rivals;

import io.github.corenlpaffect.train.evaluation.Predictor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A system, and how long it took over a text each time that it had its turn. */
final class Rival {
  private static final double NANOSECONDS = 1000;

  private final String name;
  private final Timing timing;
  private final Optional<Predictor> predictor;
  private final int every;
  private final List<Double> microseconds = new ArrayList<>();

  /**
   * A system.
   *
   * @param predictor what it says of texts, if it says anything of sentiment
   * @param every of the texts it gets one in so many
   */
  Rival(String name, Timing timing, Optional<Predictor> predictor, int every) {
    this.name = name;
    this.timing = timing;
    this.predictor = predictor;
    this.every = every;
  }

  String name() {
    return name;
  }

  /** Its turn, without being timed. */
  void warmUp(List<String> texts) {
    timing.of(part(texts));
  }

  /** Its turn. */
  void take(List<String> texts) {
    List<String> part = part(texts);
    Duration spent = timing.of(part);
    microseconds.add(spent.toNanos() / NANOSECONDS / part.size());
  }

  /** Microseconds a text: the median of its turns. */
  double median() {
    List<Double> sorted = sorted();
    return sorted.get(sorted.size() / 2);
  }

  double fastest() {
    return sorted().get(0);
  }

  double slowest() {
    return Collections.max(microseconds);
  }

  /** The mean recall of negative, neutral and positive, if it says anything of sentiment. */
  Optional<Double> macroRecall(Tweets tweets) {
    return predictor.map(it -> tweets.macroRecall(it, every));
  }

  private List<Double> sorted() {
    return microseconds.stream().sorted().toList();
  }

  private List<String> part(List<String> texts) {
    return IntStream.range(0, texts.size() / every).mapToObj(i -> texts.get(i * every)).toList();
  }
}
