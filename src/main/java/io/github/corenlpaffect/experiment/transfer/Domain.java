package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpora;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.CorpusReader;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.experiment.Sample;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A domain that is left out, and the others.
 *
 * @param corpus its texts to learn from and to measure on
 * @param targets the tasks that it is measured by
 * @param pool those of its texts among which few labelled ones are taken: none of them is set apart
 *     to find the best epoch
 * @param all the corpora of all domains, this one among them
 */
record Domain(
    Corpus corpus,
    ImmutableList<Task> targets,
    ImmutableList<LabelledText> pool,
    ImmutableList<Corpus> all) {

  /** The name of the corpus. */
  String name() {
    return corpus.name();
  }

  /** The corpora of the others: those that are not made of the same files. */
  ImmutableList<Corpus> sources() {
    String folder = folder(corpus);
    return all.stream().filter(other -> !folder(other).equals(folder)).collect(toImmutableList());
  }

  /** The corpus with so many texts to learn from; they are among those of any larger number. */
  Corpus few(int labels) {
    return with(corpus.tasks(), Sample.of(pool, labels).of(pool));
  }

  /** The corpus with some of its texts to learn from, without any label. */
  Corpus unlabelled(Predicate<String> chosen) {
    return with(
        ImmutableList.of(),
        texts().stream()
            .filter(chosen)
            .map(text -> new LabelledText(text, text, ImmutableMap.of()))
            .collect(toImmutableList()));
  }

  /** Its texts to learn from, each once, without those that a source has labels for. */
  List<String> texts() {
    Set<String> known =
        sources().stream()
            .flatMap(source -> source.train().stream())
            .map(LabelledText::text)
            .collect(Collectors.toSet());
    return corpus.train().stream()
        .map(LabelledText::text)
        .filter(text -> !known.contains(text))
        .distinct()
        .toList();
  }

  /** The folder of its files; its name if it is no published corpus. */
  private static String folder(Corpus corpus) {
    return Corpora.all().stream()
        .filter(reader -> reader.name().equals(corpus.name()))
        .map(CorpusReader::folder)
        .findFirst()
        .orElse(corpus.name());
  }

  private Corpus with(ImmutableList<Task> tasks, ImmutableList<LabelledText> train) {
    return new Corpus(
        corpus.name(), corpus.terms(), tasks, train, ImmutableList.of(), corpus.files());
  }
}
