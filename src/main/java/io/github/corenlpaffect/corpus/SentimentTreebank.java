package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import edu.stanford.nlp.ling.Label;
import edu.stanford.nlp.trees.Tree;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Stanford Sentiment Treebank (Socher et al. 2013): as a corpus of its sentences, or of the phrases
 * inside its training sentences.
 */
final class SentimentTreebank implements CorpusReader {
  private static final HeadSpec HEAD =
      HeadSpec.singleLabel(
          "sst", List.of("very negative", "negative", "neutral", "positive", "very positive"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(Task.ofOutputs(HEAD, Scale.ABSOLUTE));

  private final boolean phrases;

  private SentimentTreebank(boolean phrases) {
    this.phrases = phrases;
  }

  /** The sentences: the labels of the trees' roots. */
  static CorpusReader sentences() {
    return new SentimentTreebank(false);
  }

  /** Every distinct labelled phrase of a word or more below the roots, for training only. */
  static CorpusReader phrases() {
    return new SentimentTreebank(true);
  }

  @Override
  public String name() {
    return phrases ? "sst-phrases" : "sst";
  }

  @Override
  public String folder() {
    return "sst";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path train = folder.resolve("train.txt");
    if (phrases) {
      ImmutableList<LabelledText> texts = readPhrases(train);
      return new Corpus(name(), terms(), TASKS, texts, ImmutableList.of(), ImmutableList.of(train));
    }
    Path dev = folder.resolve("dev.txt");
    return new Corpus(
        name(),
        terms(),
        TASKS,
        readSentences(train),
        readSentences(dev),
        ImmutableList.of(train, dev));
  }

  private static ImmutableList<LabelledText> readSentences(Path file) throws IOException {
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (Row row : Rows.lines(file)) {
      texts.add(phrase(row, tree(row)).labelled(row.id()));
    }
    return texts.build();
  }

  private static ImmutableList<LabelledText> readPhrases(Path file) throws IOException {
    Set<Phrase> seen = new HashSet<>();
    ImmutableList.Builder<LabelledText> texts = ImmutableList.builder();
    for (Row row : Rows.lines(file)) {
      Tree root = tree(row);
      int number = 0;
      for (Tree node : root) {
        if (node == root || node.isLeaf()) {
          continue;
        }
        number++;
        Phrase phrase = phrase(row, node);
        if (phrase.hasWord() && seen.add(phrase)) {
          texts.add(phrase.labelled(row.id() + ":" + number));
        }
      }
    }
    return texts.build();
  }

  private static Tree tree(Row row) throws CorpusFormatException {
    Tree tree = Tree.valueOf(row.cell(0));
    if (tree == null || tree.isLeaf()) {
      throw row.error("expected one bracketed tree such as (3 (2 It) (3 works))");
    }
    return tree;
  }

  private static Phrase phrase(Row row, Tree node) throws CorpusFormatException {
    String text = Detokenizer.join(Lists.transform(node.yield(), Label::value));
    return new Phrase(text, row.whole(node.value(), 0, HEAD.labels().size() - 1));
  }

  /** A labelled text, of which a corpus of phrases has one each. */
  private record Phrase(String text, int label) {

    boolean hasWord() {
      return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    LabelledText labelled(String id) {
      double[] labels = Labels.oneHot(HEAD.labels().size(), label);
      return new LabelledText(id, text, ImmutableMap.of(HEAD.name(), labels));
    }
  }
}
