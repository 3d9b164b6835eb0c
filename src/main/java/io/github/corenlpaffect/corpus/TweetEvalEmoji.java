package io.github.corenlpaffect.corpus;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** TweetEval's emoji prediction (Barbieri et al. 2018, 2020): which of 20 emoji a tweet had. */
final class TweetEvalEmoji implements CorpusReader {
  private static final CharMatcher UNDERSCORES = CharMatcher.is('_');

  @Override
  public String name() {
    return "tweeteval-emoji";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path mapping = folder.resolve("mapping.txt");
    HeadSpec head = HeadSpec.singleLabel(name(), emojiNames(mapping));
    Path trainTexts = folder.resolve("train_text.txt");
    Path trainLabels = folder.resolve("train_labels.txt");
    Path devTexts = folder.resolve("val_text.txt");
    Path devLabels = folder.resolve("val_labels.txt");
    return new Corpus(
        name(),
        terms(),
        ImmutableList.of(Task.ofItsOwn(head)),
        texts(trainTexts, trainLabels, head),
        texts(devTexts, devLabels, head),
        ImmutableList.of(mapping, trainTexts, trainLabels, devTexts, devLabels));
  }

  private static List<String> emojiNames(Path mapping) throws IOException {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    int next = 0;
    for (Row row : Rows.tsv(mapping, 3)) {
      row.whole(0, next, next);
      names.add(UNDERSCORES.trimFrom(row.cell(2)).replace('_', ' '));
      next++;
    }
    return names.build();
  }

  private static ImmutableList<LabelledText> texts(Path texts, Path labels, HeadSpec head)
      throws IOException {
    List<Row> textRows = Rows.lines(texts);
    List<Row> labelRows = Rows.lines(labels);
    if (textRows.size() != labelRows.size()) {
      throw new CorpusFormatException(
          labels,
          labelRows.size(),
          "expected a label for each of the " + textRows.size() + " lines of " + texts);
    }
    ImmutableList.Builder<LabelledText> result = ImmutableList.builder();
    for (int i = 0; i < textRows.size(); i++) {
      int label = labelRows.get(i).whole(0, 0, head.labels().size() - 1);
      result.add(
          new LabelledText(
              textRows.get(i).id(),
              Escapes.html(textRows.get(i).cell(0).strip()),
              ImmutableMap.of(head.name(), Labels.oneHot(head.labels().size(), label))));
    }
    return result.build();
  }
}
