package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.Properties;

/**
 * What an experiment tries: every combination of the values of some options of training and of some
 * sets of tasks, each with several seeds. The first value of each is the plain one: the combination
 * of these is the reference.
 *
 * @param base the options of training that all have, without the model's file and the threads
 * @param axes the options that vary
 * @param taskSets the sets of tasks
 * @param seeds of the trainings
 * @param single whether each target is also learnt alone, as the reference learns it
 * @param targets the tasks that count; empty for all
 * @param tune an option of which every combination gets the value that suits it best, by the
 *     validation texts and the first seed
 * @param measure the texts that combinations are compared on
 * @param resamples of the bootstrap
 */
public record Grid(
    ImmutableSortedMap<String, String> base,
    ImmutableList<Axis> axes,
    ImmutableList<TaskSet> taskSets,
    ImmutableList<Long> seeds,
    boolean single,
    ImmutableSet<String> targets,
    Optional<Axis> tune,
    MeasuredPart measure,
    int resamples) {
  /** Where files are says nothing of what is in them. */
  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of("train.data", "train.own", "train.cache");

  /**
   * Reads a grid from properties: those that begin with {@code grid.} say what varies, those with
   * {@code experiment.} how it is tried, and all others are options of training.
   *
   * @throws IllegalArgumentException if nothing varies, an option is unknown (lists the known), or
   *     a value is wrong
   */
  public static Grid of(Properties properties) {
    return new GridReader(properties).read();
  }

  /** The options that all trainings have, but for those that say where files are. */
  public ImmutableSortedMap<String, String> options() {
    return ImmutableSortedMap.copyOf(Maps.filterKeys(base, name -> !PLACES.contains(name)));
  }
}
