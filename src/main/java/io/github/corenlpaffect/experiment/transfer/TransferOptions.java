package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.primitives.Longs;
import io.github.corenlpaffect.train.OptionReader;
import java.util.Properties;

/**
 * What can be chosen about a study of transfer beside the options of its trainings.
 *
 * @param domains the corpora that are left out, one after the other
 * @param labels how many labelled texts of the domain are added, ascending, without 0
 * @param selfTraining whether there is training on its texts without labels
 * @param confidence the least mean confidence of what the product shows of a text with which self
 *     training uses it
 * @param repeats how often at most few labelled texts are shown where many are shown once
 * @param seeds of the trainings
 * @param targets the tasks that count; empty for all
 * @param resamples of the bootstrap
 */
record TransferOptions(
    ImmutableSet<String> domains,
    ImmutableList<Integer> labels,
    boolean selfTraining,
    double confidence,
    int repeats,
    ImmutableList<Long> seeds,
    ImmutableSet<String> targets,
    int resamples) {

  /** What the names of these options begin with. */
  static final String PREFIX = "transfer.";

  /** The option for the tasks that count, which files of experiments have. */
  static final String TARGETS = "experiment.targets";

  /** A few examples of each of five classes; what an hour, and what a day of labelling gives. */
  private static final String LABELS = "0 16 64 256";

  private static final int REPEATS = 16;
  private static final int RESAMPLES = 1000;

  /**
   * Reads the options; those of trainings are passed over.
   *
   * @throws IllegalArgumentException for an unknown name (lists the known ones) or a wrong value
   */
  static TransferOptions of(Properties properties) {
    OptionReader in = new OptionReader(PREFIX, properties);
    TransferOptions options =
        new TransferOptions(
            in.names("domains", ""),
            labels(in.names("labels", LABELS)),
            in.flag("selfTraining", true),
            in.number("confidence", 0, Range.closed(0.0, 1.0)),
            in.count("repeats", 1, REPEATS),
            in.names("seeds", "1 2 3").stream()
                .map(seed -> whole("seeds", seed))
                .collect(toImmutableList()),
            new OptionReader("", properties).names(TARGETS, ""),
            in.count("resamples", 1, RESAMPLES));
    in.refuseUnknown(
        properties.stringPropertyNames().stream().filter(name -> name.startsWith(PREFIX)).toList(),
        "");
    options.requireSome();
    return options;
  }

  /** What each domain is tried with, in the order of what is known of it. */
  ImmutableList<Condition> conditions() {
    ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
    conditions.add(Condition.SOURCE);
    if (selfTraining) {
      conditions.add(Condition.SELF_TRAINED);
    }
    labels.forEach(count -> conditions.add(Condition.few(count)));
    return conditions.add(Condition.ALL).build();
  }

  private void requireSome() {
    checkArgument(!domains.isEmpty(), "%sdomains names no corpus to leave out", PREFIX);
    checkArgument(!seeds.isEmpty(), "%sseeds names no seed", PREFIX);
  }

  private static ImmutableList<Integer> labels(ImmutableSet<String> counts) {
    return counts.stream()
        .map(count -> (int) Math.min(Integer.MAX_VALUE, whole("labels", count)))
        .filter(count -> count > 0)
        .sorted()
        .collect(toImmutableList());
  }

  private static long whole(String name, String text) {
    Long number = Longs.tryParse(text);
    checkArgument(
        number != null && number >= 0,
        "%s%s: '%s' is no whole number from 0 on",
        PREFIX,
        name,
        text);
    return number;
  }
}
