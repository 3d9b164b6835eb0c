package io.github.corenlpaffect.corpus;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.corenlpaffect.corpus.OwnColumn.Range;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The project's own TSV: a column {@code text} and columns named after outputs, with their scale.
 *
 * <ul>
 *   <li>{@code anger} and the other emotions: absolute, 0 to 1; together they are the head {@code
 *       own/emotions}
 *   <li>{@code valence}: −1 to 1
 *   <li>{@code anger@0..3}, {@code valence@1..9}: the same on a scale of one's own, mapped linearly
 *   <li>{@code anger@bws}: best-worst scaling, −1 to 1, a rank among the texts compared
 *   <li>{@code sentiment}: −2 to 2, or CoreNLP's labels
 *   <li>any other name: with a scale ({@code urgency@0..1}) an amount, without one classes, where a
 *       cell has one, or how probable several are: {@code outage=0.7|billing=0.3}
 * </ul>
 *
 * Each but the first is the head {@code own/<column>}, without scale for amounts of one's own. An
 * empty cell is no label.
 */
public final class OwnFormat implements CorpusReader {
  /** The name by which the table is chosen like a corpus. */
  public static final String NAME = "own";

  private static final String TEXT = "text";
  private static final String TRAIN = "train.tsv";
  private static final String DEV = "dev.tsv";
  private static final Range VALENCE = new Range(-1, 1);

  private final ImmutableListMultimap<String, String> knownClasses;
  private final boolean toLearnFrom;

  /** A reader that takes a column's classes from the file. */
  public OwnFormat() {
    this(List.of());
  }

  /**
   * A reader for texts to measure a model on, which may choose classes that the file lacks.
   *
   * @param heads the heads of the model
   */
  public OwnFormat(List<HeadSpec> heads) {
    this(heads, false);
  }

  private OwnFormat(List<HeadSpec> heads, boolean toLearnFrom) {
    ImmutableListMultimap.Builder<String, String> classes = ImmutableListMultimap.builder();
    heads.stream()
        .filter(head -> head.kind() == HeadKind.SINGLE_LABEL)
        .forEach(head -> classes.putAll(head.name(), head.labels()));
    knownClasses = classes.build();
    this.toLearnFrom = toLearnFrom;
  }

  /**
   * A reader for texts to learn from, which refuses columns from which nothing can be learnt.
   *
   * @param heads the heads of the model that training begins with, whose classes go on; none for
   *     training from nothing
   */
  public static OwnFormat toLearnFrom(List<HeadSpec> heads) {
    return new OwnFormat(heads, true);
  }

  /** Whether {@link #read} would read this: a file, or a folder with {@code train.tsv}. */
  public static boolean isTable(Path fileOrFolder) {
    return Files.isRegularFile(fileOrFolder) || Files.exists(fileOrFolder.resolve(TRAIN));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String terms() {
    return "unstated";
  }

  /**
   * Reads a file of training texts, or a folder with {@code train.tsv} and perhaps {@code dev.tsv},
   * whose columns must occur in the former.
   */
  @Override
  public Corpus read(Path fileOrFolder) throws IOException {
    boolean single = !Files.isDirectory(fileOrFolder);
    Path trainFile = single ? fileOrFolder : fileOrFolder.resolve(TRAIN);
    Path devFile = fileOrFolder.resolve(DEV);
    OwnTable train = OwnTable.read(trainFile);
    List<OwnHead> heads = heads(trainFile, train);
    if (toLearnFrom) {
      requireLabels(trainFile, train, heads);
    }
    ImmutableList<Task> tasks =
        heads.stream().map(OwnHead::task).collect(ImmutableList.toImmutableList());
    ImmutableList<LabelledText> trainTexts = texts(train, heads);
    if (single || !Files.exists(devFile)) {
      return new Corpus(
          name(), terms(), tasks, trainTexts, ImmutableList.of(), ImmutableList.of(trainFile));
    }
    OwnTable dev = OwnTable.read(devFile);
    requireKnownColumns(devFile, dev, train.header());
    return new Corpus(
        name(),
        terms(),
        tasks,
        trainTexts,
        texts(dev, heads),
        ImmutableList.of(trainFile, devFile));
  }

  /**
   * The task of a column of amounts or ranks, such as {@code anger@bws} or {@code urgency@0..1}, to
   * write it.
   *
   * @throws IllegalArgumentException if the column has no scale, or is none that has amounts
   */
  public static Task amounts(String header) {
    OwnColumn column = OwnColumn.of(header);
    checkArgument(
        column.scale().isPresent() && !column.isSentiment() && !column.name().isBlank(),
        "column %s: expected a name and a scale, for instance anger@bws",
        header);
    return OwnHead.amount(column, column.scale().orElseThrow()).task();
  }

  /** The task of a column of classes, such as {@code topic}, to write it. */
  public static Task classes(String header, List<String> names) {
    OwnColumn column = OwnColumn.of(header);
    checkArgument(
        column.scale().isEmpty()
            && !column.isEmotion()
            && !column.isValence()
            && !header.isBlank()
            && !header.equals(TEXT),
        "column %s: expected a name without scale, that is no amount",
        header);
    return column.isSentiment()
        ? OwnHead.sentiment(column).task()
        : OwnHead.classes(column, new LinkedHashSet<>(names)).task();
  }

  /**
   * Writes texts so that {@link #read} gives them back, but for their ids and for the fifth decimal
   * of probabilities.
   *
   * @throws IllegalArgumentException if a task is of another corpus
   * @throws IOException if the file cannot be written; then it is as it was
   */
  public static void write(Path file, List<Task> tasks, Iterable<LabelledText> texts)
      throws IOException {
    List<OwnHead> heads = tasks.stream().map(OwnHead::of).toList();
    List<String> header = new ArrayList<>(List.of(TEXT));
    heads.forEach(head -> header.addAll(head.columns()));
    OwnTable.write(file, header, Iterables.transform(texts, text -> cells(text, heads)));
  }

  private static List<String> cells(LabelledText text, List<OwnHead> heads) {
    List<String> cells = new ArrayList<>(List.of(text.text()));
    for (OwnHead head : heads) {
      double[] labels = text.labels().get(head.task().head().name());
      cells.addAll(
          labels == null ? head.columns().stream().map(column -> "").toList() : head.write(labels));
    }
    return cells;
  }

  private List<OwnHead> heads(Path file, OwnTable table) throws CorpusFormatException {
    if (!table.header().contains(TEXT)) {
      throw new CorpusFormatException(
          file, 1, "expected a column " + TEXT + ", found " + table.header());
    }
    try {
      List<OwnHead> heads = heads(table);
      requireDifferentNames(heads);
      return heads;
    } catch (IllegalArgumentException e) {
      throw new CorpusFormatException(file, 1, e.getMessage());
    }
  }

  private List<OwnHead> heads(OwnTable table) {
    List<OwnHead> heads = new ArrayList<>();
    List<String> emotions = new ArrayList<>();
    for (String header : table.header()) {
      OwnColumn column = OwnColumn.of(header);
      if (column.isEmotion() && column.scale().isEmpty()) {
        emotions.add(header);
      } else if (!header.equals(TEXT)) {
        heads.add(head(table, column));
      }
    }
    if (!emotions.isEmpty()) {
      heads.add(0, OwnHead.emotions(emotions));
    }
    return heads;
  }

  private static void requireDifferentNames(List<OwnHead> heads) {
    Set<String> names = new HashSet<>();
    for (OwnHead head : heads) {
      String name = head.task().head().name();
      if (!names.add(name)) {
        throw new IllegalArgumentException(
            "column "
                + head.columns().get(0)
                + ": there is already an output "
                + name
                + "; rename it");
      }
    }
  }

  private static void requireLabels(Path file, OwnTable table, List<OwnHead> heads)
      throws CorpusFormatException {
    if (heads.isEmpty()) {
      throw new CorpusFormatException(
          file, 1, "expected a column with labels beside text, found none");
    }
    for (OwnHead head : heads) {
      for (String column : head.columns()) {
        Set<String> different = different(table, column);
        if (different.isEmpty()) {
          throw new CorpusFormatException(
              file, 1, "column " + column + " has no labels to learn from; take it out");
        }
        if (different.size() == 1 && head.task().head().kind() == HeadKind.SINGLE_LABEL) {
          throw new CorpusFormatException(
              file, 1, "column " + column + ": expected two classes or more, found " + different);
        }
      }
    }
  }

  private static Set<String> different(OwnTable table, String column) {
    Set<String> cells = new TreeSet<>();
    table.rows().forEach(row -> cells.addAll(ClassCell.read(table.cell(row, column)).keySet()));
    cells.remove("");
    return cells;
  }

  private OwnHead head(OwnTable table, OwnColumn column) {
    if (column.isSentiment() && column.scale().isPresent()) {
      throw new IllegalArgumentException(
          "column " + column.header() + ": sentiment has classes, no scale; call it sentiment");
    }
    if (column.isSentiment()) {
      return OwnHead.sentiment(column);
    }
    if (column.scale().isPresent() || column.isValence()) {
      return OwnHead.amount(column, column.scale().orElse(VALENCE));
    }
    Set<String> classes = new LinkedHashSet<>(knownClasses.get(OwnHead.name(column)));
    classes.addAll(different(table, column.header()));
    return OwnHead.classes(column, classes);
  }

  private static ImmutableList<LabelledText> texts(OwnTable table, List<OwnHead> heads)
      throws CorpusFormatException {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (Row row : table.rows()) {
      String text = table.cell(row, TEXT);
      if (text.isBlank()) {
        throw row.error("expected a text, found an empty cell");
      }
      ImmutableMap.Builder<String, double[]> labels = ImmutableMap.builder();
      for (OwnHead head : heads) {
        double[] values = head.read(table, row);
        if (!Arrays.stream(values).allMatch(Double::isNaN)) {
          labels.put(head.task().head().name(), values);
        }
      }
      texts.add(new LabelledText(row.id(), text, labels.buildOrThrow()));
    }
    return texts.build();
  }

  private static void requireKnownColumns(Path file, OwnTable table, List<String> known)
      throws CorpusFormatException {
    for (String column : table.header()) {
      if (!known.contains(column)) {
        throw new CorpusFormatException(
            file, 1, "expected the columns of train.tsv, " + known + ", found " + column);
      }
    }
    if (!table.header().contains(TEXT)) {
      throw new CorpusFormatException(file, 1, "expected a column " + TEXT);
    }
  }
}
