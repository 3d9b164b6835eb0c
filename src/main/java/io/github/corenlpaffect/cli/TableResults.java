package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.TargetAffect;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/**
 * Results as a table for people: the text on lines of its own, so that neither wide nor
 * right-to-left characters disturb the columns, and its figures with bars below.
 */
final class TableResults implements TextResults {
  private static final int MOST_LINES = 3;
  private static final int SENTIMENT_COLUMNS = 15;
  private static final int VALENCE_COLUMNS = 9;
  private static final int LEAST_CELL = 4;
  private static final int MOST_CELL = 13;
  private static final int NUMBER_COLUMNS = 3;
  private static final int LEAST_ROOM_WITH_GAP = 4;
  private static final double FAINT = 0.1;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  /** After the wheel of Plutchik (1980); numbers of the 256-colour palette. */
  private static final Map<Emotion, String> COLOURS =
      Map.of(
          Emotion.ANGER, "fg(203)",
          Emotion.ANTICIPATION, "fg(208)",
          Emotion.DISGUST, "fg(134)",
          Emotion.FEAR, "fg(35)",
          Emotion.JOY, "fg(220)",
          Emotion.SADNESS, "fg(69)",
          Emotion.SURPRISE, "fg(44)",
          Emotion.TRUST, "fg(113)");

  private final Writer out;
  private final Ansi ansi;
  private final int width;
  private final int cell;

  /**
   * A table.
   *
   * @param out where it is written
   * @param ansi whether in colours
   * @param width columns of the terminal
   */
  TableResults(Writer out, Ansi ansi, int width) throws IOException {
    this.out = out;
    this.ansi = ansi;
    int labels = SENTIMENT_COLUMNS + VALENCE_COLUMNS;
    int emotions = Emotion.values().length;
    cell = Math.max(LEAST_CELL, Math.min(MOST_CELL, (width - labels) / emotions));
    this.width = labels + emotions * cell;
    writeHeader();
  }

  @Override
  public void write(AnnotatedText result) throws IOException {
    out.write("\n");
    for (String line : text(result)) {
      out.write(line + "\n");
    }
    out.write(figures(result.affect()));
    out.write(extra(result.affect()));
    for (TargetAffect target : result.targets()) {
      for (String line : DisplayText.wrap(described(target), width, 1)) {
        out.write(styled(colour(target.valence()), line) + "\n");
      }
    }
    for (String words : new TableWords(result.map()).lines().toList()) {
      for (String line : DisplayText.wrap(words, width, MOST_LINES)) {
        out.write(styled("faint", line) + "\n");
      }
    }
  }

  private void writeHeader() throws IOException {
    StringBuilder header = new StringBuilder();
    header
        .append(padded("sentiment", SENTIMENT_COLUMNS))
        .append(padded("valence", VALENCE_COLUMNS));
    for (Emotion emotion : Emotion.values()) {
      header.append(padded(shortened(emotion.label(), cell - 1), cell));
    }
    out.write(styled("bold", header.toString().stripTrailing()) + "\n");
  }

  private List<String> text(AnnotatedText result) {
    return result.unit() == AnnotatedText.Unit.DOCUMENT
        ? DisplayText.wrap("All of " + result.source() + ":", width, 1).stream()
            .map(line -> styled("italic", line))
            .toList()
        : DisplayText.wrap(result.text(), width, MOST_LINES);
  }

  private String figures(Affect affect) {
    StringBuilder line = new StringBuilder();
    String colour = colour(affect.sentiment().valence());
    line.append(styled(colour, padded(affect.sentiment().label(), SENTIMENT_COLUMNS)));
    String valence = padded(signed(affect.valence()), VALENCE_COLUMNS);
    line.append(styled(colour(affect.valence()), valence));
    for (Emotion emotion : Emotion.values()) {
      line.append(intensity(emotion, affect.emotions().intensity(emotion)));
    }
    return line.toString().stripTrailing() + "\n";
  }

  /** {@code Toward the screen, by Maria: Positive +0.61}. */
  private static String described(TargetAffect target) {
    return "  toward %s%s: %s %s"
        .formatted(
            target.span().text(),
            target.holder().map(holder -> ", by " + holder.text()).orElse(""),
            target.polarity().label(),
            signed(target.valence()));
  }

  private String intensity(Emotion emotion, double intensity) {
    String number = String.format(Locale.ROOT, "%.2f", intensity);
    number = number.startsWith("0") ? number.substring(1) : number.substring(0, NUMBER_COLUMNS);
    String colour = COLOURS.get(emotion);
    int room = cell - NUMBER_COLUMNS;
    String gap = room > LEAST_ROOM_WITH_GAP ? " " : "";
    String bar = bar(intensity, room - 1 - gap.length());
    return styled(intensity < FAINT ? "faint" : colour, number)
        + gap
        + styled(colour, bar)
        + " ".repeat(room - gap.length() - bar.length());
  }

  private static String extra(Affect affect) {
    StringBuilder lines = new StringBuilder();
    affect.extra().forEach((head, values) -> lines.append(extra(head, values)).append('\n'));
    return lines.toString();
  }

  private static String extra(String head, Map<String, Double> values) {
    return values.entrySet().stream()
        .map(output -> String.format(Locale.ROOT, "%s %.2f", output.getKey(), output.getValue()))
        .collect(Collectors.joining(", ", head + ": ", ""));
  }

  private String styled(String style, String text) {
    Ansi.IStyle[] codes = Ansi.Style.parse(style);
    return ansi.enabled() ? Ansi.Style.on(codes) + text + Ansi.Style.reset.on() : text;
  }

  private static String colour(double valence) {
    if (Math.abs(valence) < Sentiment.POSITIVE.valence() / 2) {
      return "fg(246)";
    }
    return valence > 0 ? "fg(71)" : "fg(167)";
  }

  /** Two decimals with a sign, and never a negative zero. */
  private static String signed(double valence) {
    double positiveZero = 0.0;
    return String.format(Locale.ROOT, "%+.2f", Math.rint(valence * 100) / 100 + positiveZero);
  }

  private static String bar(double intensity, int columns) {
    int eighths = (int) Math.round(intensity * columns * EIGHTHS.length());
    String full = "█".repeat(eighths / EIGHTHS.length());
    int rest = eighths % EIGHTHS.length();
    return rest == 0 ? full : full + EIGHTHS.charAt(rest);
  }

  private static String shortened(String name, int columns) {
    if (name.length() <= columns) {
      return name;
    }
    return columns < LEAST_CELL ? name.substring(0, columns) : name.substring(0, columns - 1) + ".";
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(columns - text.length());
  }
}
