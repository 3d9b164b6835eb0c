package io.github.corenlpaffect.train;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Takes the properties of one prefix by name and remembers which there are. Its methods throw
 * {@link IllegalArgumentException}, with the property's whole name, for a value that is none.
 */
public final class OptionReader {
  private static final Splitter NAMES =
      Splitter.onPattern("[,\\s]+").trimResults().omitEmptyStrings();

  private final String prefix;
  private final Properties properties;
  private final Map<String, String> known = new TreeMap<>();

  /** A reader of the properties whose names begin with the prefix. */
  public OptionReader(String prefix, Properties properties) {
    this.prefix = prefix;
    this.properties = properties;
  }

  /** The trimmed value of a property, or what holds otherwise. */
  public String text(String name, String otherwise) {
    String value = properties.getProperty(prefix + name, otherwise).trim();
    known.put(prefix + name, value);
    return value;
  }

  /** One of an enum's constants, written in lower case. */
  public <E extends Enum<E>> E choice(String name, E otherwise) {
    String value = text(name, label(otherwise));
    List<E> choices = List.of(otherwise.getDeclaringClass().getEnumConstants());
    return choices.stream()
        .filter(choice -> label(choice).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "%s%s = %s is wrong; it must be one of %s",
                        prefix, name, value, choices.stream().map(OptionReader::label).toList())));
  }

  /** The same, empty if nothing is chosen; what then holds is remembered as read. */
  <E extends Enum<E>> Optional<E> chosen(String name, E otherwise) {
    E value = choice(name, otherwise);
    return Optional.ofNullable(properties.getProperty(prefix + name)).map(given -> value);
  }

  private static String label(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  /** A number. */
  public double number(String name, double otherwise) {
    return parse(prefix + name, text(name, String.valueOf(otherwise)));
  }

  /** A finite number within a range. */
  public double number(String name, double otherwise, Range<Double> range) {
    double value = number(name, otherwise);
    if (!Double.isFinite(value) || !range.contains(value)) {
      throw new IllegalArgumentException(
          prefix + name + " is " + value + "; it must be in " + range);
    }
    return value;
  }

  /** {@code true} or {@code false}. */
  public boolean flag(String name, boolean otherwise) {
    String value = text(name, String.valueOf(otherwise));
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(
          prefix + name + " = " + value + " is wrong; it must be true or false");
    }
    return value.equals("true");
  }

  /** A whole number, none below the least. */
  public int count(String name, int least, int otherwise) {
    double value = number(name, otherwise);
    if (value != Math.rint(value) || value < least || value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(prefix + name + " is " + value + ", not a count");
    }
    return (int) value;
  }

  /**
   * Numbers between commas or blanks.
   *
   * @param count how many there must be
   * @param otherwise each of them if none is given
   */
  ImmutableList<Double> numbers(String name, int count, double otherwise) {
    List<String> given = NAMES.splitToList(text(name, ""));
    if (given.isEmpty()) {
      return ImmutableList.copyOf(Collections.nCopies(count, otherwise));
    }
    if (given.size() != count) {
      throw new IllegalArgumentException(
          prefix + name + " has " + given.size() + " numbers; it needs " + count);
    }
    return given.stream()
        .map(number -> parse(prefix + name, number))
        .collect(ImmutableList.toImmutableList());
  }

  /** Names between commas or blanks. */
  public ImmutableList<String> list(String name, String otherwise) {
    return ImmutableList.copyOf(NAMES.split(text(name, otherwise)));
  }

  /** Names between commas or blanks, each once. */
  public ImmutableSet<String> names(String name, String otherwise) {
    return ImmutableSet.copyOf(list(name, otherwise));
  }

  /** Numbers by the rest of their names, of all properties that begin with another prefix. */
  public ImmutableMap<String, Double> group(String ofGroup) {
    return group(ofGroup, OptionReader::parse);
  }

  /** Names, each once, by the rest of their names, of all properties with another prefix. */
  ImmutableMap<String, ImmutableSet<String>> namesByName(String ofGroup) {
    return group(ofGroup, (name, value) -> ImmutableSet.copyOf(NAMES.split(value)));
  }

  /** Texts by the rest of their names, of all properties that begin with another prefix. */
  ImmutableMap<String, String> textsByName(String ofGroup) {
    return group(ofGroup, (name, value) -> value);
  }

  /** Lists of numbers by the rest of their names, of all properties with another prefix. */
  ImmutableMap<String, ImmutableList<Double>> listsByName(String ofGroup) {
    return group(
        ofGroup,
        (name, value) ->
            NAMES
                .splitToStream(value)
                .map(number -> parse(name, number))
                .collect(ImmutableList.toImmutableList()));
  }

  private <T> ImmutableMap<String, T> group(
      String ofGroup, BiFunction<String, String, T> nameAndValue) {
    ImmutableMap.Builder<String, T> group = ImmutableMap.builder();
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (name.startsWith(ofGroup)) {
        String value = properties.getProperty(name).trim();
        group.put(name.substring(ofGroup.length()), nameAndValue.apply(name, value));
        known.put(name, value);
      }
    }
    return group.build();
  }

  /** What was asked for, by whole name, as it was read or defaulted. */
  public ImmutableMap<String, String> known() {
    return ImmutableMap.copyOf(known);
  }

  /**
   * Refuses names that nobody asked for.
   *
   * @param names whole names of properties
   * @param further what is known besides, as the message lists it
   */
  public void refuseUnknown(Collection<String> names, String further) {
    for (String name : new TreeSet<>(names)) {
      if (!known.containsKey(name)) {
        throw new IllegalArgumentException(
            "unknown option " + name + "; known are " + further + known.keySet());
      }
    }
  }

  private static double parse(String name, String value) {
    try {
      return Double.parseDouble(value.trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is \"" + value + "\", not a number", e);
    }
  }
}
