package io.github.corenlpaffect.annotation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that annotators are asked about, found by what files call them: the text, whatever a
 * spreadsheet did to its blanks and line ends, or its id. Immutable.
 */
public final class Items {

  /**
   * A text.
   *
   * @param id what its owner calls it; empty if nothing
   * @param text the text
   */
  public record Item(String id, String text) {}

  private final ImmutableList<Item> list;
  private final Map<String, Item> byName = new LinkedHashMap<>();

  /** These texts, all different. */
  public Items(ImmutableList<Item> list) {
    this.list = list;
    list.stream()
        .filter(item -> !item.id().isEmpty())
        .forEach(item -> byName.put(key(item.id()), item));
    list.forEach(item -> byName.put(key(item.text()), item));
  }

  /** All of them. */
  public ImmutableList<Item> list() {
    return list;
  }

  /** The text with this name. */
  public Optional<String> named(String name) {
    return find(name).map(Item::text);
  }

  /** The text with this name, and its id. */
  public Optional<Item> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** What is the same in all ways to write one text. */
  public static String key(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
