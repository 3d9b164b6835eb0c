package io.github.corenlpaffect.corpus;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * SemEval-2016 Task 6 (Mohammad et al. 2016): tweets on five controversial subjects with their
 * sentiment, of which neither counts as neutral; and SSEC (Schuff et al. 2017), which says of the
 * same tweets, and of some of the task's trial part, which of Plutchik's eight emotions they show.
 * The owners set no labelled part apart; dev is a fixed tenth.
 */
final class Stance implements CorpusReader {
  private static final String TAG = "#SemST";
  private static final String NO = "---";
  private static final String NOT_ANNOTATED = "EMPTY ANNOTATION";

  private static final HeadSpec SENTIMENT =
      HeadSpec.singleLabel(
          "semeval2016-stance/sentiment", List.of("negative", "neutral", "positive"));
  private static final HeadSpec EMOTIONS =
      HeadSpec.multiLabel("semeval2016-stance/emotions", Emotion.labels());

  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.ofOutputs(SENTIMENT, Scale.ABSOLUTE), Task.ofOutputs(EMOTIONS, Scale.MONOTONE));

  @Override
  public String name() {
    return "semeval2016-stance";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path tweets = folder.resolve("train.tsv");
    Path emotions = folder.resolve("ssec-train-0.5.csv");
    Map<String, Tweet> byText = new LinkedHashMap<>();
    for (Row row : Rows.tsv(tweets, "ID", "Tweet", "Sentiment")) {
      tweet(row.cell(0), row.cell(1), byText).labels().put(SENTIMENT.name(), sentiment(row));
    }
    for (Row row : Rows.tsv(emotions, 1)) {
      if (!row.cell(0).endsWith(NOT_ANNOTATED)) {
        row.requireCells(EMOTIONS.labels().size() + 1);
        String cell = Escapes.csvQuotes(row.cell(EMOTIONS.labels().size()));
        tweet(row.id(), cell, byText).labels().put(EMOTIONS.name(), emotions(row));
      }
    }
    HeldOut parts = new HeldOut();
    byText.values().forEach(tweet -> parts.add(tweet.labelled()));
    return new Corpus(
        name(), terms(), TASKS, parts.train(), parts.dev(), ImmutableList.of(tweets, emotions));
  }

  private static Tweet tweet(String id, String cell, Map<String, Tweet> byText) {
    return byText.computeIfAbsent(text(cell), text -> new Tweet(id, text, new LinkedHashMap<>()));
  }

  private static double[] sentiment(Row row) throws CorpusFormatException {
    String label = row.cell(2).toLowerCase(Locale.ROOT);
    return row.choice(label.equals("neither") ? "neutral" : label, SENTIMENT.labels());
  }

  /** Each column holds its emotion's name or three hyphens. */
  private static double[] emotions(Row row) throws CorpusFormatException {
    double[] labels = new double[EMOTIONS.labels().size()];
    for (int i = 0; i < labels.length; i++) {
      String label = EMOTIONS.labels().get(i);
      if (row.cell(i).toLowerCase(Locale.ROOT).equals(label)) {
        labels[i] = 1;
      } else if (!row.cell(i).equals(NO)) {
        throw row.error("expected " + label + " or " + NO + ", found '" + row.cell(i) + "'");
      }
    }
    return labels;
  }

  /** Without the hashtag by which the task's owners marked its tweets. */
  private static String text(String cell) {
    return CharMatcher.whitespace().trimAndCollapseFrom(Escapes.html(cell.replace(TAG, "")), ' ');
  }

  /** A tweet whose labels are still being gathered. */
  private record Tweet(String id, String text, Map<String, double[]> labels) {

    LabelledText labelled() {
      return new LabelledText(id, text, ImmutableMap.copyOf(labels));
    }
  }
}
