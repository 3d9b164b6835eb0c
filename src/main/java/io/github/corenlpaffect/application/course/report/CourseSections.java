package io.github.corenlpaffect.application.course.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.HeatMap;
import io.github.corenlpaffect.report.Block.HeatRow;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sections of a report on texts. */
final class CourseSections {
  /** The texts whose course is shown; of further ones there is the heat map. */
  static final int MOST_COURSES = 100;

  private static final double PERCENT = 100;

  private CourseSections() {}

  /**
   * All of them: a heat map of the texts, the course of each, what was left out, how to read it.
   */
  static ImmutableList<Section> of(CourseReport report) {
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    sections.add(summary(report.texts()));
    report.texts().stream().limit(MOST_COURSES).map(TextSection::of).forEach(sections::add);
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

  private static Section section(String title, Block... blocks) {
    return new Section(title, ImmutableList.copyOf(blocks));
  }
}
