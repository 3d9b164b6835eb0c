package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One way to train: all options but the seed and the one that is tuned.
 *
 * @param name what reports call it
 * @param varied the values of what varies, by name, {@code tasks} among them
 * @param control whether it is a target learnt alone
 * @param targets the tasks that count which it learns
 * @param options the options of training
 */
public record Recipe(
    String name,
    ImmutableMap<String, String> varied,
    boolean control,
    ImmutableSet<String> targets,
    ImmutableSortedMap<String, String> options) {

  /** The options of one training. */
  Properties training(long seed, Optional<TunedValue> tuned) {
    Map<String, String> all = new TreeMap<>(options);
    all.put("train.seed", String.valueOf(seed));
    all.put("train.threads", "1");
    tuned.ifPresent(value -> all.put(value.option(), value.value()));
    Properties properties = new Properties();
    all.forEach(properties::setProperty);
    return properties;
  }
}
