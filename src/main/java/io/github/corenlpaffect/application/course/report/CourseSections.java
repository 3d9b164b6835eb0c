package io.github.corenlpaffect.application.course.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.application.course.CourseSentence;
import io.github.corenlpaffect.application.course.Dimension;
import io.github.corenlpaffect.application.course.Kind;
import io.github.corenlpaffect.application.course.Peak;
import io.github.corenlpaffect.application.course.TurningPoint;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.HeatMap;
import io.github.corenlpaffect.report.Block.HeatRow;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import io.github.corenlpaffect.report.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sections of a report on texts. */
final class CourseSections {
  /** The texts whose course is shown; of further ones there is the heat map. */
  static final int MOST_COURSES = 100;

  private static final double PERCENT = 100;
  private static final int DECIMALS = 2;
  private static final int STRONGEST = 3;
  private static final int LONGEST_QUOTE = 300;

  private CourseSections() {}

  /**
   * All of them: a heat map of the texts, the course of each, what was left out, how to read it.
   */
  static ImmutableList<Section> of(CourseReport report) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(summary(report.texts()));
    report.texts().stream().limit(MOST_COURSES).map(CourseSections::course).forEach(sections::add);
    if (!report.leftOut().isEmpty()) {
      sections.add(
          section(
              "Left out",
              Table.of(
                  List.of("text", "reason"),
                  report.leftOut().stream().map(l -> List.of(l.name(), l.reason())).toList())));
    }
    return sections.add(legend(report)).build();
  }

  private static Section summary(List<TextCourse> texts) {
    String counts =
        String.format(
            Locale.ROOT,
            "Texts: %,d; sentences: %,d.",
            texts.size(),
            texts.stream().mapToLong(TextCourse::sentences).sum());
    String shown =
        texts.size() > MOST_COURSES
            ? " The course is shown of the first " + MOST_COURSES + "."
            : "";
    ImmutableList<String> header =
        Stream.concat(Stream.of("text"), Stream.of(Dimension.values()).map(Dimension::label))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<HeatRow> rows =
        texts.stream()
            .map(text -> new HeatRow(text.name(), values(text)))
            .collect(ImmutableList.toImmutableList());
    return section("All of it", new Paragraph(counts + shown), new HeatMap(header, rows));
  }

  private static ImmutableDoubleArray values(TextCourse text) {
    return ImmutableDoubleArray.copyOf(
        Stream.of(Dimension.values()).mapToDouble(dimension -> dimension.of(text.affect())));
  }

  private static Section course(TextCourse text) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(inWords(text)));
    if (text.sentences() > 1) {
      blocks.add(new Picture("course", "The course of valence and emotions", CourseSvg.of(text)));
    }
    if (!text.turns().isEmpty()) {
      blocks.add(new Paragraph("Where the valence turns:"));
      blocks.add(
          Table.of(
              List.of("", "place", "kind", "arc", "a sentence of it"), turnRows(text.turns())));
    }
    if (!text.peaks().isEmpty()) {
      blocks.add(new Paragraph("Peaks:"));
      blocks.add(
          Table.of(
              List.of("", "place", "value", "sentence"),
              text.peaks().stream().map(CourseSections::row).toList()));
    }
    return new Section(text.name(), ImmutableList.copyOf(blocks));
  }

  private static String inWords(TextCourse text) {
    List<Emotion> strongest =
        Stream.of(Emotion.values())
            .sorted(Comparator.comparingDouble(e -> -text.affect().emotions().intensity(e)))
            .limit(STRONGEST)
            .toList();
    StringBuilder words = new StringBuilder();
    words.append(
        String.format(
            Locale.ROOT,
            "%s, valence %s; most of all %s. Sentences: %,d.",
            text.affect().sentiment().label(),
            signed(text.affect().valence()),
            String.join(", ", strongest.stream().map(e -> amount(text, e)).toList()),
            text.sentences()));
    if (text.sentences() > 1) {
      text.shape()
          .ifPresent(
              near ->
                  words.append(
                      String.format(
                          Locale.ROOT,
                          " Of the six basic shapes of stories it is nearest to %s (%s), which makes"
                              + " %.0f %% of how its valence moves.",
                          near.shape().story(),
                          near.shape().label(),
                          PERCENT * near.explained())));
    }
    return words.toString();
  }

  private static String amount(TextCourse text, Emotion emotion) {
    return emotion.label()
        + " "
        + Cells.number(text.affect().emotions().intensity(emotion), DECIMALS);
  }

  private static List<List<String>> turnRows(List<TurningPoint> turns) {
    List<List<String>> rows = new ArrayList<>();
    for (TurningPoint turn : turns) {
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              place(turn.place()),
              turn.kind() == Kind.HIGH ? "high" : "low",
              signed(turn.value()),
              quoted(turn.sentence())));
    }
    return rows;
  }

  private static List<String> row(Peak peak) {
    boolean valence = peak.dimension() == Dimension.VALENCE;
    return List.of(
        peak.dimension().label(),
        place(peak.sentence().place()),
        valence ? signed(peak.value()) : Cells.number(peak.value(), DECIMALS),
        quoted(peak.sentence()));
  }

  private static Section legend(CourseReport report) {
    return section(
        "How to read this",
        new Paragraph(
            "Valence goes from −1, most unpleasant, to +1, most pleasant. Emotions are amounts: 0"
                + " none, .33 low, .67 moderate, 1 the most one can infer. In the heat map blue is"
                + " above 0 and orange below."),
        new Paragraph(
            String.format(
                Locale.ROOT,
                "A dot is a sentence. The line is the mean around each place, of sentences up to"
                    + " %.0f %% of the text before and behind it, the nearer ones and the stronger"
                    + " ones more; the emotions below share one scale, whose top is the highest point"
                    + " of all. The bottom line says how far into the text one is, in words.",
                PERCENT * report.window())),
        new Paragraph(
            "A number marks a place where the line turns further than in 95 of 100 texts made of the"
                + " same sentences in another order would be seen anywhere. A text of fewer than"
                + " eight sentences has none. The line is drawn by a program that reads one sentence"
                + " at a time: irony and what happened before are beyond it."),
        new Paragraph("The model: " + report.model() + "."));
  }

  private static String quoted(CourseSentence sentence) {
    return Cells.excerpt(sentence.text(), LONGEST_QUOTE);
  }

  private static String place(double place) {
    return String.format(Locale.ROOT, "%.0f\u00a0%%", PERCENT * place);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+." + DECIMALS + "f", value);
  }

  private static Section section(String title, Block... blocks) {
    return new Section(title, ImmutableList.copyOf(blocks));
  }
}
