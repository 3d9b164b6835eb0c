package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.math.StatsAccumulator;
import io.github.corenlpaffect.application.Dimension;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Counts the texts of a period as they come. Not for use by several threads. */
final class PeriodTally {
  /** A number for each row that has nothing to do with what stands in it. */
  private static final HashFunction LOT = Hashing.murmur3_128(1);

  private final EnumMap<Dimension, StatsAccumulator> amounts =
      map(Dimension.class, any -> true, any -> new StatsAccumulator());
  private final EnumMap<Polarity, Long> polarities = map(Polarity.class, any -> true, any -> 0L);
  private final EnumMap<Dimension, TopQuotes> highest;
  private final EnumMap<Dimension, TopQuotes> lowest;
  private final TopQuotes sample;

  PeriodTally(Bounds bounds) {
    highest = map(Dimension.class, any -> true, any -> bounds.top());
    lowest = map(Dimension.class, Dimension::hasTwoEnds, any -> bounds.top());
    sample = bounds.drawn();
  }

  void add(DatedText text) {
    amounts.forEach((dimension, stats) -> stats.add(dimension.of(text.affect())));
    polarities.merge(Polarity.of(text.affect().sentiment()), 1L, Long::sum);
    highest.forEach((dimension, quotes) -> quotes.offer(text, dimension.of(text.affect())));
    lowest.forEach((dimension, quotes) -> quotes.offer(text, -dimension.of(text.affect())));
    sample.offer(text, LOT.hashLong(text.line()).asLong());
  }

  PeriodSummary summary(LocalDate start) {
    return new PeriodSummary(
        start,
        immutable(amounts, StatsAccumulator::snapshot),
        immutable(polarities, count -> count),
        immutable(highest, TopQuotes::quotes),
        immutable(lowest, quotes -> Quote.negated(quotes.quotes())),
        sample.quotes());
  }

  private static <K extends Enum<K>, V> EnumMap<K, V> map(
      Class<K> keys, Predicate<K> included, Function<K, V> value) {
    EnumMap<K, V> map = new EnumMap<>(keys);
    Arrays.stream(keys.getEnumConstants())
        .filter(included)
        .forEach(key -> map.put(key, value.apply(key)));
    return map;
  }

  private static <K extends Enum<K>, V, W> ImmutableMap<K, W> immutable(
      Map<K, V> map, Function<V, W> value) {
    return Maps.immutableEnumMap(Maps.transformValues(map, value::apply));
  }
}
