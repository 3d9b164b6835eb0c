package io.github.corenlpaffect.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Text as it fits into the columns of a terminal. */
final class DisplayText {
  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** What reorders the text around it, and halves of characters. */
  private static final Pattern UNSAFE = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

  private static final int MOST_UNITS_PER_COLUMN = 8;
  private static final String ELLIPSIS = "…";

  private DisplayText() {}

  /** The columns that a text takes: two for wide characters, joined emoji counted once. */
  static int width(String text) {
    return CLUSTER.matcher(text).results().mapToInt(cluster -> clusterWidth(cluster.group())).sum();
  }

  /**
   * The text in lines, broken between words where possible; without control characters, so that no
   * text can command the terminal.
   *
   * @param width columns of a line
   * @param most lines; a longer text ends with an ellipsis
   */
  static List<String> wrap(String text, int width, int most) {
    int units = Math.min(text.length(), width * most * MOST_UNITS_PER_COLUMN);
    String shown = UNSAFE.matcher(text.substring(0, units)).replaceAll("\uFFFD");
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BLANK.split(shown)) {
      for (String part : parts(word, width)) {
        boolean first = line.length() == 0;
        if (!first && width(line + " " + part) > width) {
          lines.add(line.toString());
          line.setLength(0);
        } else if (!first) {
          line.append(' ');
        }
        line.append(part);
      }
    }
    lines.add(line.toString());
    return lines.size() > most || units < text.length() ? clipped(lines, width, most) : lines;
  }

  private static List<String> clipped(List<String> lines, int width, int most) {
    List<String> clipped = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    int last = clipped.size() - 1;
    clipped.set(last, parts(clipped.get(last), width - 1).get(0) + ELLIPSIS);
    return clipped;
  }

  /** A word in pieces of at most the given columns. */
  private static List<String> parts(String word, int width) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int columns = 0;
    for (Matcher cluster = CLUSTER.matcher(word); cluster.find(); ) {
      int more = clusterWidth(cluster.group());
      if (columns + more > width) {
        parts.add(part.toString());
        part.setLength(0);
        columns = 0;
      }
      part.append(cluster.group());
      columns += more;
    }
    parts.add(part.toString());
    return parts;
  }

  private static int clusterWidth(String cluster) {
    return cluster.codePoints().map(WCWidth::wcwidth).map(w -> Math.max(0, w)).max().orElse(0);
  }
}
