package io.github.corenlpaffect.application.course.report;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.application.Dimension;
import io.github.corenlpaffect.application.course.CourseSentence;
import io.github.corenlpaffect.application.course.Kind;
import io.github.corenlpaffect.application.course.NearestShape;
import io.github.corenlpaffect.application.course.Peak;
import io.github.corenlpaffect.application.course.TurningPoint;
import io.github.corenlpaffect.report.Block;
import io.github.corenlpaffect.report.Block.Paragraph;
import io.github.corenlpaffect.report.Block.Picture;
import io.github.corenlpaffect.report.Block.Table;
import io.github.corenlpaffect.report.Cells;
import io.github.corenlpaffect.report.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section of a report on one text: in words, as a picture, with its turns and peaks quoted. */
final class TextSection {
  private static final double PERCENT = 100;
  private static final int DECIMALS = 2;
  private static final int STRONGEST = 3;
  private static final int LONGEST_QUOTE = 300;

  private TextSection() {}

  static Section of(TextCourse text) {
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
              text.peaks().stream().map(TextSection::row).toList()));
    }
    return new Section(text.name(), ImmutableList.copyOf(blocks));
  }

  private static String inWords(TextCourse text) {
    String strongest =
        Stream.of(Emotion.values())
            .sorted(Comparator.comparingDouble(e -> -text.affect().emotions().intensity(e)))
            .limit(STRONGEST)
            .map(emotion -> amount(text, emotion))
            .collect(Collectors.joining(", "));
    String all =
        String.format(
            Locale.ROOT,
            "%s, valence %s; most of all %s. Sentences: %,d.",
            text.affect().sentiment().label(),
            signed(text.affect().valence()),
            strongest,
            text.sentences());
    return all
        + text.shape().filter(near -> text.sentences() > 1).map(TextSection::named).orElse("");
  }

  private static String named(NearestShape near) {
    return String.format(
        Locale.ROOT,
        " Of the six basic shapes of stories it is nearest to %s (%s), which makes %.0f %% of how its"
            + " smoothed valence moves.",
        near.shape().story(),
        near.shape().label(),
        PERCENT * near.explained());
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

  private static String quoted(CourseSentence sentence) {
    return Cells.excerpt(sentence.text(), LONGEST_QUOTE);
  }

  private static String place(double place) {
    return String.format(Locale.ROOT, "%.0f\u00a0%%", PERCENT * place);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+." + DECIMALS + "f", value);
  }
}
