package io.github.corenlpaffect.experiment.relatedness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinedCorporaTest {
  private final StudiedTask speed = task(corpus("mail", "mail/speed", "a", "b"));
  private final StudiedTask tone = task(corpus("mail", "mail/tone", "b", "c"));
  private final StudiedTask news = task(corpus("news", "news/tone", "a"));

  @Test
  void aTextThatSeveralTasksLabelHasAllLabelsOnce() {
    Corpus mail = JoinedCorpora.of(List.of(speed, tone)).get(0);

    assertEquals(List.of("a", "b", "c"), mail.train().stream().map(LabelledText::id).toList());
    assertEquals(List.of(speed.task(), tone.task()), mail.tasks());
    assertArrayEquals(new double[] {1}, mail.train().get(1).labels().get("mail/speed"));
    assertArrayEquals(new double[] {1}, mail.train().get(1).labels().get("mail/tone"));
    assertEquals(1, mail.train().get(2).labels().size());
  }

  @Test
  void textsOfSeveralCorporaStayApart() {
    ImmutableList<Corpus> corpora = JoinedCorpora.of(List.of(speed, news));

    assertEquals(List.of("mail", "news"), corpora.stream().map(Corpus::name).toList());
    assertEquals(1, corpora.get(1).train().size());
  }

  private static StudiedTask task(Corpus corpus) {
    return new StudiedTask(corpus.tasks().get(0), ImmutableList.of(corpus), false);
  }

  private static Corpus corpus(String name, String task, String... ids) {
    ImmutableList<LabelledText> texts =
        Stream.of(ids)
            .map(id -> new LabelledText(id, "text " + id, ImmutableMap.of(task, new double[] {1})))
            .collect(ImmutableList.toImmutableList());
    Task only = Task.ofItsOwn(HeadSpec.regression(task, 0, 1, List.of("value")));
    return new Corpus(name, "open", ImmutableList.of(only), texts, texts, ImmutableList.of());
  }
}
