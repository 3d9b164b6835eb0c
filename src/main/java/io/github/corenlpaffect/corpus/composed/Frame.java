package io.github.corenlpaffect.corpus.composed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One sentence, or several that share their fillers and differ in what the frame is about only.
 *
 * @param variants the sentences
 */
record Frame(ImmutableList<Variant> variants) {
  private static final Splitter ARROW = Splitter.on(" => ");
  private static final Splitter BARS = Splitter.on(" || ");

  /**
   * A template and how its tone follows from its fillers.
   *
   * @param template the template
   * @param label the label
   */
  record Variant(Template template, Label label) {}

  /**
   * Reads {@code template => label}, or {@code template || template => label || label}; one label
   * for all says that the templates mean the same.
   *
   * @throws IllegalArgumentException if the line is no frame; says which
   */
  static Frame parse(String line) {
    List<String> parts = ARROW.splitToList(line);
    if (parts.size() != 2) {
      throw new IllegalArgumentException("expected 'template => label', found '" + line + "'");
    }
    List<String> templates = BARS.splitToList(parts.get(0));
    List<String> labels = BARS.splitToList(parts.get(1));
    if (labels.size() != 1 && labels.size() != templates.size()) {
      throw new IllegalArgumentException(
          "expected one label or " + templates.size() + ", found '" + line + "'");
    }
    ImmutableList.Builder<Variant> variants = ImmutableList.builder();
    for (int i = 0; i < templates.size(); i++) {
      Label label = Label.parse(labels.get(labels.size() == 1 ? 0 : i));
      variants.add(new Variant(Template.parse(templates.get(i)), label));
    }
    return new Frame(variants.build());
  }

  /** All slots of all variants, one of each key. */
  ImmutableList<Slot> slots() {
    return Slot.distinct(variants.stream().flatMap(variant -> variant.template().slots().stream()));
  }
}
