package io.github.corenlpaffect.train.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A {@link Drift} in words, for people and for a model's provenance. */
public final class DriftReport {
  /**
   * The largest mean change that needs no warning: a twentieth of the range of an intensity, which
   * is less than the model's own mean error.
   */
  public static final double BOUND = 0.05;

  private static final String ENTRY = "drift.";
  private static final String HEADS = "heads";

  private final Drift drift;

  /** A report of a drift. */
  public DriftReport(Drift drift) {
    this.drift = drift;
  }

  /** A table, the share of changed classes, and, if it must be, a warning. */
  public ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(
        "what it said before, and says now, on "
            + drift.sentences()
            + " sentences of other texts:");
    lines.add(row("", "before", "now", "mean change", "largest"));
    drift
        .outputs()
        .forEach(
            (output, change) ->
                lines.add(
                    row(
                        output,
                        number(change.before()),
                        number(change.after()),
                        number(change.mean()),
                        number(change.largest()))));
    lines.add(
        row(HEADS, "", "", number(drift.heads().mean()), number(drift.heads().largest()))
            + "  (shares of their scales)");
    lines.add(percent(drift.changedClasses()) + " of them have another class of sentiment");
    warning().ifPresent(lines::add);
    return lines.build();
  }

  /** The same figures by name. */
  public ImmutableMap<String, String> entries() {
    ImmutableMap.Builder<String, String> entries = ImmutableMap.builder();
    drift
        .outputs()
        .forEach(
            (output, change) ->
                entries.put(
                    ENTRY + output,
                    String.format(
                        Locale.ROOT,
                        "%.4f before, %.4f now; %s",
                        change.before(),
                        change.after(),
                        described(change))));
    entries.put(ENTRY + HEADS, described(drift.heads()) + ", as shares of their scales");
    entries.put(ENTRY + "sentiment", percent(drift.changedClasses()) + " have another class");
    return entries.buildOrThrow();
  }

  /** Names what has changed by more than {@link #BOUND} in the mean; empty if nothing has. */
  public Optional<String> warning() {
    List<String> moved =
        drift.outputs().entrySet().stream()
            .filter(output -> output.getValue().mean() > BOUND)
            .map(Map.Entry::getKey)
            .toList();
    return moved.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "warning: %s changed by more than %.2f in the mean; unless the new labels ask for"
                    + " that, raise train.anchorWeight or lower train.rate",
                String.join(", ", moved),
                BOUND));
  }

  private static String described(Drift.Change change) {
    return String.format(
        Locale.ROOT, "mean change %.4f, largest %.4f", change.mean(), change.largest());
  }

  private static String row(String output, String before, String now, String mean, String largest) {
    return String.format("  %-12s  %7s  %7s  %11s  %7s", output, before, now, mean, largest);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
