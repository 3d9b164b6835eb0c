package io.github.corenlpaffect.corpus;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Facebook posts with valence and arousal (Preoţiuc-Pietro et al. 2016), each the mean of two
 * raters. Its owners set no part apart; dev is a fixed tenth.
 */
final class FacebookPosts implements CorpusReader {
  private static final HeadSpec HEAD =
      HeadSpec.regression("facebook-va", 1, 9, List.of("valence", "arousal"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.of(HEAD, Scale.MONOTONE, ImmutableMap.of("valence", "valence")));

  @Override
  public String name() {
    return "facebook-va";
  }

  @Override
  public String terms() {
    return "open";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path file = folder.resolve("valence-arousal.csv");
    HeldOut parts = new HeldOut();
    for (Row row :
        Rows.csv(file, "Anonymized Message", "Valence1", "Valence2", "Arousal1", "Arousal2")) {
      double[] labels = {mean(row, 1, 2), mean(row, 3, 4)};
      parts.add(
          new LabelledText(row.id(), text(row.cell(0)), ImmutableMap.of(HEAD.name(), labels)));
    }
    return new Corpus(name(), terms(), TASKS, parts.train(), parts.dev(), ImmutableList.of(file));
  }

  private static double mean(Row row, int first, int second) throws CorpusFormatException {
    return (row.number(first, HEAD.low(), HEAD.high())
            + row.number(second, HEAD.low(), HEAD.high()))
        / 2;
  }

  private static String text(String cell) {
    String quotes = Escapes.halfEscapedQuotes(Mojibake.repaired(Escapes.html(cell)));
    return CharMatcher.whitespace().trimFrom(Escapes.lineBreaks(quotes.replace("\\\\", "\\")));
  }
}
