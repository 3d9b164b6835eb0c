package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that are to be compared, found by what files call them: the text, whatever a
 * spreadsheet did to its blanks and line ends, or its id. Immutable.
 */
final class Items {

  /**
   * A text.
   *
   * @param id what its owner calls it; empty if nothing
   * @param text the text
   */
  record Item(String id, String text) {}

  private final ImmutableList<Item> list;
  private final Map<String, String> texts = new LinkedHashMap<>();

  Items(ImmutableList<Item> list) {
    this.list = list;
    list.stream()
        .filter(item -> !item.id().isEmpty())
        .forEach(item -> texts.put(key(item.id()), item.text()));
    list.forEach(item -> texts.put(key(item.text()), item.text()));
  }

  ImmutableList<Item> list() {
    return list;
  }

  /** The text with this name. */
  Optional<String> named(String name) {
    return Optional.ofNullable(texts.get(key(name)));
  }

  /** What is the same in all ways to write one text. */
  static String key(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
