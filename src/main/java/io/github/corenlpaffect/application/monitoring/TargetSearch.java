package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.corenlpaffect.application.monitoring.TextTargets.Target;
import io.github.corenlpaffect.pipeline.OrderedWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Looks for targets in the samples of periods. */
public final class TargetSearch {
  private final TextTargets finder;
  private final int threads;

  /**
   * A search.
   *
   * @param finder called by several threads
   * @param threads how many
   */
  public TargetSearch(TextTargets finder, int threads) {
    this.finder = finder;
    this.threads = threads;
  }

  /**
   * The same groups with the targets that their samples speak of.
   *
   * @param advanced takes how many periods were searched, after each
   */
  public ImmutableList<Watched> search(List<Watched> groups, LongConsumer advanced) {
    ImmutableList.Builder<Watched> searched = ImmutableList.builder();
    long periods = 0;
    try (OrderedWork<PeriodSummary, ImmutableList<Target>> work =
        new OrderedWork<>(
            groups.stream().flatMap(group -> group.series().periods().stream()).iterator(),
            threads,
            this::targets)) {
      for (Watched group : groups) {
        ImmutableListMultimap.Builder<LocalDate, Target> targets = ImmutableListMultimap.builder();
        for (PeriodSummary period : group.series().periods()) {
          targets.putAll(period.start(), work.next());
          advanced.accept(++periods);
        }
        searched.add(with(group, targets.build()));
      }
    }
    return searched.build();
  }

  private ImmutableList<Target> targets(PeriodSummary period) {
    return period.sample().stream()
        .flatMap(quote -> finder.find(quote.text()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Watched with(Watched group, ImmutableListMultimap<LocalDate, Target> targets) {
    return new Watched(
        group.group(),
        group.series(),
        group.changes(),
        Optional.of(new SampledTargets(group.series(), targets)));
  }
}
