package io.github.corenlpaffect.corpus.composed;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What frames show.
 *
 * @param name the heading
 * @param share how many times the usual number of texts it has
 * @param frames its frames
 */
record Phenomenon(String name, int share, ImmutableList<Frame> frames) {
  /** In the order of the sentences; later files rest on what the first ones teach. */
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "basics",
          "composition",
          "denial",
          "sarcasm",
          "set-phrases",
          "happenings",
          "changes",
          "domains",
          "grievances",
          "emphasis",
          "invariance");

  private static final Pattern HEADING = Pattern.compile("# (.*?)(?: ×(\\d+))?");

  /**
   * All phenomena: in each file a heading for each, with a share if it is not 1 ({@code # sarcasm
   * ×3}), and below it its frames, one a line.
   */
  static ImmutableList<Phenomenon> all() {
    return FILES.stream()
        .map(file -> Resource.lines("frames/" + file + ".txt"))
        .flatMap(lines -> read(lines).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Phenomenon> read(ImmutableList<String> lines) {
    ImmutableList.Builder<Phenomenon> phenomena = ImmutableList.builder();
    int end;
    for (int start = 0; start < lines.size(); start = end) {
      end = start + 1;
      while (end < lines.size() && !HEADING.matcher(lines.get(end)).matches()) {
        end++;
      }
      phenomena.add(parse(lines.subList(start, end)));
    }
    return phenomena.build();
  }

  /**
   * Reads a heading and the frames below it.
   *
   * @throws IllegalArgumentException if the first line is no heading or another no frame
   */
  static Phenomenon parse(List<String> lines) {
    Matcher heading = HEADING.matcher(lines.get(0));
    if (!heading.matches()) {
      throw new IllegalArgumentException("expected '# heading', found '" + lines.get(0) + "'");
    }
    return new Phenomenon(
        heading.group(1),
        heading.group(2) == null ? 1 : Integer.parseInt(heading.group(2)),
        lines.stream().skip(1).map(Frame::parse).collect(ImmutableList.toImmutableList()));
  }
}
