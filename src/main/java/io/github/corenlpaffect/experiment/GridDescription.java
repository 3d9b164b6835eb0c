package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonString;
import javax.json.spi.JsonProvider;

/**
 * What an experiment's folder remembers of its grid. A later grid may go on in the folder if it
 * only adds: values, seeds, sets of tasks, single-task controls.
 *
 * @param fixed by name what may not change: options, data, how recipes are compared
 * @param growing by name the values to which some may be added
 */
record GridDescription(
    ImmutableMap<String, String> fixed, ImmutableMap<String, List<String>> growing) {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String FIXED = "fixed";
  private static final String GROWING = "growing";
  private static final String NONE = "nothing";

  static GridDescription of(Grid grid, ExperimentData data) {
    Map<String, String> fixed = new TreeMap<>(grid.options());
    data.checksums().forEach((corpus, sum) -> fixed.put("texts of " + corpus, sum));
    fixed.put("experiment.targets", String.join(" ", names(data)));
    fixed.put("experiment.measure", grid.measure().name());
    fixed.put("experiment.tune", grid.tune().map(GridDescription::described).orElse(""));
    Map<String, List<String>> growing = new TreeMap<>();
    grid.axes().forEach(axis -> growing.put("grid." + axis.option(), axis.values()));
    growing.put("grid.tasks", grid.taskSets().stream().map(GridDescription::described).toList());
    growing.put("grid.seeds", grid.seeds().stream().map(String::valueOf).toList());
    growing.put("experiment.single", grid.single() ? List.of("true") : List.of());
    return new GridDescription(ImmutableMap.copyOf(fixed), ImmutableMap.copyOf(growing));
  }

  private static List<String> names(ExperimentData data) {
    return data.targets().stream().map(ExperimentData::name).toList();
  }

  private static String described(Axis tuned) {
    return tuned.option() + ": " + String.join(" | ", tuned.values());
  }

  private static String described(TaskSet set) {
    return set.name() + ": " + String.join(" ", set.members());
  }

  JsonObject json() {
    JsonObjectBuilder values = JSON.createObjectBuilder();
    growing.forEach((name, list) -> values.add(name, ResultJson.strings(list)));
    return JSON.createObjectBuilder()
        .add(FIXED, ResultJson.strings(fixed))
        .add(GROWING, values)
        .build();
  }

  /**
   * Refuses what does not go on with an earlier grid.
   *
   * @param earlier what {@link #json()} made of it
   * @param folder where it was found
   * @throws IOException names the differences
   */
  void requireContinues(JsonObject earlier, Path folder) throws IOException {
    List<String> differences = new ArrayList<>();
    MapDifference<String, String> changed =
        Maps.difference(ResultJson.strings(earlier.getJsonObject(FIXED)), fixed);
    changed
        .entriesDiffering()
        .forEach((name, v) -> differences.add(was(name, v.leftValue(), v.rightValue())));
    changed.entriesOnlyOnLeft().forEach((name, v) -> differences.add(was(name, v, NONE)));
    changed.entriesOnlyOnRight().forEach((name, v) -> differences.add(was(name, NONE, v)));
    JsonObject values = earlier.getJsonObject(GROWING);
    for (String name : Iterables.concat(values.keySet(), growing.keySet())) {
      List<String> before = strings(values, name);
      List<String> now = growing.getOrDefault(name, List.of());
      if (!values.containsKey(name) || !new HashSet<>(now).containsAll(before)) {
        differences.add(was(name, joined(before), joined(now)));
      }
    }
    if (!differences.isEmpty()) {
      throw new IOException(
          folder
              + " holds the experiment of another grid: "
              + String.join("; ", new TreeSet<>(differences))
              + ". Nothing was changed; choose another --out");
    }
  }

  private static String was(String name, String before, String now) {
    return name + " was " + before + ", is " + now;
  }

  private static String joined(List<String> values) {
    return values.isEmpty() ? NONE : String.join(" | ", values);
  }

  private static List<String> strings(JsonObject values, String name) {
    return Stream.ofNullable(values.getJsonArray(name))
        .flatMap(array -> array.getValuesAs(JsonString.class).stream())
        .map(JsonString::getString)
        .toList();
  }
}
