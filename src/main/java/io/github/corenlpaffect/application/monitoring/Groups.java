package io.github.corenlpaffect.application.monitoring;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.TreeMap;

/** Groups of texts, each with a monitor of its own. Not for use by several threads. */
public final class Groups {
  /** More have no place on a page. */
  private static final int MOST = 100;

  private final Period period;
  private final Bounds bounds;
  private final TreeMap<String, Monitor> monitors = new TreeMap<>();

  /** Without texts yet. */
  public Groups(Period period, Bounds bounds) {
    this.period = period;
    this.bounds = bounds;
  }

  /**
   * Counts a text.
   *
   * @throws IllegalArgumentException if there are too many groups
   */
  void add(String group, DatedText text) {
    if (!monitors.containsKey(group) && monitors.size() == MOST) {
      throw new IllegalArgumentException(
          "line "
              + text.line()
              + ": expected at most "
              + MOST
              + " groups, found one more: "
              + group);
    }
    monitors.computeIfAbsent(group, name -> new Monitor(period, bounds)).add(text);
  }

  /** How many groups there are. */
  public int size() {
    return monitors.size();
  }

  /** What came so far, in the order of the groups' names. */
  public ImmutableList<Watched> watched(ChangeDetection detection) {
    return monitors.entrySet().stream()
        .map(
            entry -> {
              Series series = entry.getValue().series();
              return new Watched(
                  entry.getKey(), series, detection.changes(series), Optional.empty());
            })
        .collect(ImmutableList.toImmutableList());
  }
}
