package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * SemEval-2018 Task 1, Affect in Tweets, English (Mohammad et al. 2018). The tasks share tweets:
 * one text carries all labels of its tweet.
 */
final class SemEval2018 implements CorpusReader {
  private static final List<String> INTENSITIES = List.of("anger", "fear", "joy", "sadness");
  private static final List<String> VALENCE = List.of("valence");
  private static final List<String> CLASSES =
      List.of(
          "anger",
          "anticipation",
          "disgust",
          "fear",
          "joy",
          "love",
          "optimism",
          "pessimism",
          "sadness",
          "surprise",
          "trust");

  private static final HeadSpec EI_REG =
      HeadSpec.regression("semeval2018/ei-reg", 0, 1, INTENSITIES);
  private static final HeadSpec EI_OC = HeadSpec.ordinal("semeval2018/ei-oc", 0, 3, INTENSITIES);
  private static final HeadSpec V_REG = HeadSpec.regression("semeval2018/v-reg", 0, 1, VALENCE);
  private static final HeadSpec V_OC = HeadSpec.ordinal("semeval2018/v-oc", -3, 3, VALENCE);
  private static final HeadSpec E_C = HeadSpec.multiLabel("semeval2018/e-c", CLASSES);

  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.ofOutputs(EI_REG, Scale.MONOTONE),
          Task.ofOutputs(EI_OC, Scale.ROUNDED),
          Task.ofOutputs(V_REG, Scale.MONOTONE),
          Task.ofOutputs(V_OC, Scale.ROUNDED),
          Task.of(E_C, Scale.MONOTONE, Maps.toMap(Emotion.labels(), label -> label)));

  @Override
  public String name() {
    return "semeval2018";
  }

  @Override
  public String terms() {
    return "research";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    ImmutableList.Builder<Path> files = ImmutableList.builder();
    ImmutableList<LabelledText> train = read(folder, "train", files);
    ImmutableList<LabelledText> dev = read(folder, "dev", files);
    return new Corpus(name(), terms(), TASKS, train, dev, files.build());
  }

  private static ImmutableList<LabelledText> read(
      Path folder, String part, ImmutableList.Builder<Path> files) throws IOException {
    Map<String, Tweet> tweets = new LinkedHashMap<>();
    UnaryOperator<String> fileName = task -> task + "-" + part + ".txt";
    for (String emotion : INTENSITIES) {
      Path scores = folder.resolve(fileName.apply("EI-reg-En-" + emotion));
      Path levels = folder.resolve(fileName.apply("EI-oc-En-" + emotion));
      readScores(scores, EI_REG, emotion, tweets);
      readLevels(levels, EI_OC, emotion, tweets);
      files.add(scores, levels);
    }
    Path scores = folder.resolve(fileName.apply("V-reg-En"));
    Path levels = folder.resolve(fileName.apply("V-oc-En"));
    Path classes = folder.resolve(fileName.apply("E-c-En"));
    readScores(scores, V_REG, "valence", tweets);
    readLevels(levels, V_OC, "valence", tweets);
    readClasses(classes, tweets);
    files.add(scores, levels, classes);
    return tweets.values().stream().map(Tweet::labelled).collect(ImmutableList.toImmutableList());
  }

  private static void readScores(Path file, HeadSpec head, String label, Map<String, Tweet> tweets)
      throws IOException {
    for (Row row : Rows.tsv(file, "ID", "Tweet", "Affect Dimension", "Intensity Score")) {
      double score = row.number(3, head.low(), head.high());
      tweet(row, tweets).set(head, dimension(row, label), score);
    }
  }

  private static void readLevels(Path file, HeadSpec head, String label, Map<String, Tweet> tweets)
      throws IOException {
    for (Row row : Rows.tsv(file, "ID", "Tweet", "Affect Dimension", "Intensity Class")) {
      String level = row.cell(3).split(":", 2)[0];
      tweet(row, tweets)
          .set(head, dimension(row, label), row.whole(level, (int) head.low(), (int) head.high()));
    }
  }

  private static void readClasses(Path file, Map<String, Tweet> tweets) throws IOException {
    String[] columns = new String[2 + CLASSES.size()];
    columns[0] = "ID";
    columns[1] = "Tweet";
    for (int i = 0; i < CLASSES.size(); i++) {
      columns[2 + i] = CLASSES.get(i);
    }
    for (Row row : Rows.tsv(file, columns)) {
      Tweet tweet = tweet(row, tweets);
      for (int i = 0; i < CLASSES.size(); i++) {
        tweet.set(E_C, CLASSES.get(i), row.whole(2 + i, 0, 1));
      }
    }
  }

  private static String dimension(Row row, String label) throws CorpusFormatException {
    if (!row.cell(2).equals(label)) {
      throw row.error("expected the dimension " + label + ", found '" + row.cell(2) + "'");
    }
    return label;
  }

  private static Tweet tweet(Row row, Map<String, Tweet> tweets) {
    return tweets.computeIfAbsent(
        row.cell(0), id -> new Tweet(id, Escapes.html(Escapes.lineBreaks(row.cell(1)))));
  }

  /** A tweet whose labels are still being gathered. */
  private record Tweet(String id, String text, Map<String, double[]> labels) {

    Tweet(String id, String text) {
      this(id, text, new LinkedHashMap<>());
    }

    void set(HeadSpec head, String label, double value) {
      labels
              .computeIfAbsent(head.name(), name -> Labels.missing(head.labels().size()))[
              head.labels().indexOf(label)] =
          value;
    }

    LabelledText labelled() {
      return new LabelledText(id, text, ImmutableMap.copyOf(labels));
    }
  }
}
