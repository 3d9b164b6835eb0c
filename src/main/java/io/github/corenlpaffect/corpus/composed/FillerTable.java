package io.github.corenlpaffect.corpus.composed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/**
 * A table of fillers: a header, then one filler a line, tab-separated. The column {@code tone} is
 * read as a {@link Tone}; the others are forms.
 */
final class FillerTable {
  private static final Splitter CELLS = Splitter.on('\t');
  private static final String TONE = "tone";

  private FillerTable() {}

  static ImmutableList<Filler> read(String name) {
    String resource = "fillers/" + name + ".tsv";
    List<String> lines = Resource.lines(resource);
    List<String> header = CELLS.splitToList(lines.get(0));
    ImmutableList.Builder<Filler> fillers = ImmutableList.builder();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cells = CELLS.splitToList(lines.get(i));
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException(
            resource + ":" + (i + 1) + ": expected " + header + ", found " + cells);
      }
      fillers.add(filler(header, cells));
    }
    return fillers.build();
  }

  private static Filler filler(List<String> header, List<String> cells) {
    ImmutableMap.Builder<String, String> forms = ImmutableMap.builder();
    Tone tone = Tone.NEUTRAL;
    for (int i = 0; i < cells.size(); i++) {
      if (header.get(i).equals(TONE)) {
        tone = Tone.parse(cells.get(i));
      } else {
        forms.put(header.get(i), cells.get(i));
      }
    }
    return new Filler(forms.buildOrThrow(), tone);
  }
}
