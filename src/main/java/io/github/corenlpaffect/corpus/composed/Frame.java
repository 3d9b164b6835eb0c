package io.github.corenlpaffect.corpus.composed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;

/**
 * A template and how its tone follows from its fillers.
 *
 * @param template the template
 * @param label the label
 */
record Frame(Template template, Label label) {
  private static final String RESOURCE = "frames.txt";
  private static final Splitter ARROW = Splitter.on(" => ");
  private static final String HEADING = "# ";

  /**
   * All frames by the phenomenon that they show: a heading for each phenomenon, then one {@code
   * template => label} a line.
   */
  static ImmutableListMultimap<String, Frame> all() {
    ImmutableListMultimap.Builder<String, Frame> frames = ImmutableListMultimap.builder();
    ImmutableList<String> lines = Resource.lines(RESOURCE);
    String phenomenon = "";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(HEADING)) {
        phenomenon = lines.get(i).substring(HEADING.length());
      } else {
        frames.put(phenomenon, parse(lines.get(i)));
      }
    }
    return frames.build();
  }

  private static Frame parse(String line) {
    List<String> parts = ARROW.splitToList(line);
    if (parts.size() != 2) {
      throw new IllegalArgumentException(
          RESOURCE + ": expected 'template => label', found '" + line + "'");
    }
    return new Frame(Template.parse(parts.get(0)), Label.parse(parts.get(1)));
  }
}
