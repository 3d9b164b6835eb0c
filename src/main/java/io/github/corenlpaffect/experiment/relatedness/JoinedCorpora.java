package io.github.corenlpaffect.experiment.relatedness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The corpora to train several tasks on together: a text that several label has all its labels. */
final class JoinedCorpora {
  private JoinedCorpora() {}

  /** The corpora of all tasks, each once. */
  static ImmutableList<Corpus> of(List<StudiedTask> tasks) {
    Map<String, Corpus> byName = new LinkedHashMap<>();
    tasks.forEach(
        task ->
            task.corpora()
                .forEach(corpus -> byName.merge(corpus.name(), corpus, JoinedCorpora::joined)));
    return ImmutableList.copyOf(byName.values());
  }

  private static Corpus joined(Corpus first, Corpus second) {
    ImmutableList<Task> tasks =
        ImmutableList.<Task>builder().addAll(first.tasks()).addAll(second.tasks()).build();
    return new Corpus(
        first.name(),
        first.terms(),
        tasks,
        joined(first.train(), second.train()),
        joined(first.dev(), second.dev()),
        ImmutableList.of());
  }

  private static ImmutableList<LabelledText> joined(
      List<LabelledText> first, List<LabelledText> second) {
    Map<String, LabelledText> byId = new LinkedHashMap<>();
    first.forEach(text -> byId.put(text.id(), text));
    second.forEach(text -> byId.merge(text.id(), text, JoinedCorpora::joined));
    return byId.values().stream().collect(toImmutableList());
  }

  private static LabelledText joined(LabelledText first, LabelledText second) {
    ImmutableMap<String, double[]> labels =
        ImmutableMap.<String, double[]>builder()
            .putAll(first.labels())
            .putAll(second.labels())
            .buildKeepingLast();
    return new LabelledText(first.id(), first.text(), labels);
  }
}
