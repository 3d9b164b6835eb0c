package io.github.corenlpaffect.corpus;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * ISEAR (Scherer and Wallbott 1994): what people of many countries told of a situation in which
 * they had felt one of seven emotions, and how intense it had been. That intensity is what the
 * writers remember, not what the text lets one infer, so it informs its own head only. Answers in
 * square brackets, most of which say that there is nothing to tell, are passed over. Its owners set
 * no part apart; dev is a fixed tenth.
 */
final class Isear implements CorpusReader {
  private static final int NO_ANSWER = 0;

  /** What the owners' program put where a line of the answer ended. */
  private static final Pattern LINE_END = Pattern.compile(" *á *");

  private static final HeadSpec EMOTION =
      HeadSpec.singleLabel(
          "isear/emotion", List.of("anger", "disgust", "fear", "guilt", "joy", "sadness", "shame"));
  private static final HeadSpec INTENSITY =
      HeadSpec.ordinal("isear/intensity", 1, 4, EMOTION.labels());

  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.of(
              EMOTION,
              Scale.MONOTONE,
              ImmutableMap.of(
                  "anger", "anger",
                  "disgust", "disgust",
                  "fear", "fear",
                  "joy", "joy",
                  "sadness", "sadness")),
          Task.ofItsOwn(INTENSITY));

  @Override
  public String name() {
    return "isear";
  }

  @Override
  public String terms() {
    return "research";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path file = folder.resolve("isear.psv");
    HeldOut parts = new HeldOut();
    for (Row row : Rows.bars(file, "MYKEY", "Field1", "INTS", "SIT")) {
      String text = text(row.cell(3));
      if (!text.startsWith("[")) {
        parts.add(new LabelledText(row.cell(0), text, labels(row)));
      }
    }
    return new Corpus(name(), terms(), TASKS, parts.train(), parts.dev(), ImmutableList.of(file));
  }

  private static ImmutableMap<String, double[]> labels(Row row) throws CorpusFormatException {
    double[] emotion = row.choice(row.cell(1), EMOTION.labels());
    int intensity = row.whole(2, NO_ANSWER, (int) INTENSITY.high());
    if (intensity == NO_ANSWER) {
      return ImmutableMap.of(EMOTION.name(), emotion);
    }
    double[] intensities = Labels.missing(EMOTION.labels().size());
    intensities[EMOTION.labels().indexOf(row.cell(1))] = intensity;
    return ImmutableMap.of(EMOTION.name(), emotion, INTENSITY.name(), intensities);
  }

  private static String text(String cell) {
    String inOneLine = LINE_END.matcher(cell).replaceAll(" ");
    String quotes = Escapes.halfEscapedQuotes(Escapes.csvQuotes(inOneLine.strip()));
    return CharMatcher.whitespace().trimAndCollapseFrom(quotes, ' ');
  }
}
