package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.corpus.OwnColumn.Range;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A task of the project's own TSV and the columns that hold its labels: one for each label of a
 * regression, one for classes.
 */
record OwnHead(Task task, ImmutableList<String> columns) {
  private static final String PREFIX = "own/";
  private static final String EMOTIONS = PREFIX + "emotions";
  private static final String VALUE = "value";

  /** How far written probabilities may be from 1. */
  private static final double ROUNDING = 0.01;

  private static final ImmutableList<String> SHOWN_SENTIMENTS =
      Stream.of(Sentiment.values()).map(Sentiment::label).collect(ImmutableList.toImmutableList());

  private static final ImmutableList<String> SENTIMENTS =
      Stream.of(Sentiment.values())
          .map(sentiment -> sentiment.label().toLowerCase(Locale.ROOT))
          .collect(ImmutableList.toImmutableList());

  /** The name of the head that a column of outputs of one's own has; ranks are no amounts. */
  static String name(OwnColumn column) {
    return PREFIX + (column.isRank() ? column.header() : column.name());
  }

  /** Absolute intensities, which share a head. */
  static OwnHead emotions(List<String> labels) {
    HeadSpec head = HeadSpec.regression(EMOTIONS, 0, 1, labels);
    return new OwnHead(Task.ofOutputs(head, Scale.ABSOLUTE), ImmutableList.copyOf(labels));
  }

  /** One amount: an emotion or valence on the scale of the column, or something of one's own. */
  static OwnHead amount(OwnColumn column, Range range) {
    ImmutableList<String> columns = ImmutableList.of(column.header());
    if (column.isEmotion() || column.isValence()) {
      HeadSpec head =
          HeadSpec.regression(
              PREFIX + column.header(), range.low(), range.high(), List.of(column.name()));
      Scale scale = column.isRank() ? Scale.MONOTONE : Scale.ABSOLUTE;
      return new OwnHead(Task.ofOutputs(head, scale), columns);
    }
    HeadSpec head = HeadSpec.regression(name(column), range.low(), range.high(), List.of(VALUE));
    return new OwnHead(Task.ofItsOwn(head), columns);
  }

  /** CoreNLP's five classes. */
  static OwnHead sentiment(OwnColumn column) {
    HeadSpec head = HeadSpec.singleLabel(name(column), SENTIMENTS);
    return new OwnHead(Task.ofOutputs(head, Scale.ABSOLUTE), ImmutableList.of(column.header()));
  }

  /**
   * Classes of one's own.
   *
   * @param names in the order of the head's labels
   * @throws IllegalArgumentException if there are fewer than two, they are numbers, or one is
   *     {@code NaN}
   */
  static OwnHead classes(OwnColumn column, Set<String> names) {
    if (names.size() < 2) {
      throw new IllegalArgumentException(
          "column " + column.header() + ": expected two classes or more, found " + names);
    }
    if (names.stream().allMatch(name -> Doubles.tryParse(name) != null)) {
      throw new IllegalArgumentException(
          "column "
              + column.header()
              + " holds numbers: name their scale, for instance "
              + column.name()
              + "@0..1");
    }
    if (names.stream().anyMatch("NaN"::equalsIgnoreCase)) {
      throw new IllegalArgumentException(
          "column " + column.header() + ": NaN is no class; an empty cell is no label");
    }
    HeadSpec head = HeadSpec.singleLabel(name(column), List.copyOf(names));
    return new OwnHead(Task.ofItsOwn(head), ImmutableList.of(column.header()));
  }

  /**
   * The columns of a task that was read from the project's own TSV.
   *
   * @throws IllegalArgumentException if it is a task of another corpus
   */
  static OwnHead of(Task task) {
    HeadSpec head = task.head();
    if (!head.name().startsWith(PREFIX)) {
      throw new IllegalArgumentException(
          "the project's own TSV cannot hold the task " + head.name() + " of another corpus");
    }
    if (head.name().equals(EMOTIONS)) {
      return new OwnHead(task, ImmutableList.copyOf(head.labels()));
    }
    String column = head.name().substring(PREFIX.length());
    boolean ownAmount =
        head.kind() == HeadKind.REGRESSION
            && task.meaning().isEmpty()
            && OwnColumn.of(column).scale().isEmpty();
    String scale = ownAmount ? "@" + new Range(head.low(), head.high()) : "";
    return new OwnHead(task, ImmutableList.of(column + scale));
  }

  /** The labels in a row, NaN where a cell is empty. */
  double[] read(OwnTable table, Row row) throws CorpusFormatException {
    HeadSpec head = task.head();
    double[] labels = Labels.missing(head.labels().size());
    for (int i = 0; i < columns.size(); i++) {
      String cell = table.cell(row, columns.get(i));
      if (cell.isEmpty()) {
        continue;
      }
      if (head.kind() == HeadKind.SINGLE_LABEL) {
        return choices(row, cell);
      }
      labels[i] = row.number(cell, head.low(), head.high());
    }
    return labels;
  }

  /** The cells that hold these labels. */
  List<String> write(double[] labels) {
    HeadSpec head = task.head();
    if (head.kind() == HeadKind.SINGLE_LABEL) {
      return List.of(ClassCell.write(isSentiment() ? SHOWN_SENTIMENTS : head.labels(), labels));
    }
    return Arrays.stream(labels)
        .mapToObj(label -> Double.isNaN(label) ? "" : OwnColumn.plain(label))
        .toList();
  }

  /** How probable each class is, which makes 1 together. */
  private double[] choices(Row row, String cell) throws CorpusFormatException {
    double[] probabilities = new double[task.head().labels().size()];
    double sum = 0;
    for (Map.Entry<String, Double> part : ClassCell.read(cell).entrySet()) {
      double[] choice = choice(row, part.getKey());
      for (int i = 0; i < choice.length; i++) {
        probabilities[i] += part.getValue() * choice[i];
      }
      sum += part.getValue();
    }
    if (!(Math.abs(sum - 1) <= ROUNDING && Doubles.min(probabilities) >= 0)) {
      throw row.error("expected probabilities that make 1 together, found '" + cell + "'");
    }
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] /= sum;
    }
    return probabilities;
  }

  private double[] choice(Row row, String cell) throws CorpusFormatException {
    if (!isSentiment()) {
      return row.choice(cell, task.head().labels());
    }
    int label = SENTIMENTS.indexOf(cell.toLowerCase(Locale.ROOT));
    int neutral = Sentiment.NEUTRAL.ordinal();
    return Labels.oneHot(
        SENTIMENTS.size(), label >= 0 ? label : neutral + sentimentLevel(row, cell));
  }

  private static int sentimentLevel(Row row, String cell) throws CorpusFormatException {
    return switch (cell) {
      case "-2", "-1", "0", "1", "2" -> Integer.parseInt(cell);
      default ->
          throw row.error(
              "expected a sentiment from -2 to 2 or one of "
                  + SENTIMENTS
                  + ", found '"
                  + cell
                  + "'");
    };
  }

  private boolean isSentiment() {
    return task.head().labels().equals(SENTIMENTS);
  }
}
