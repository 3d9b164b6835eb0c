package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadSpec;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuredCorporaTest {
  private static final Task SHARED = task("shared");
  private static final Task OTHER = task("other");

  private final Corpus phrases = corpus("phrases", 0, SHARED, OTHER);
  private final Corpus sentences = corpus("sentences", 4, SHARED);
  private final ImmutableList<Corpus> corpora = ImmutableList.of(phrases, sentences);

  @Test
  void aTaskOfSeveralCorporaIsMeasuredWhereThereIsADevPart() {
    List<Corpus> measured = measured(MeasuredPart.DEV, ImmutableMap.of(), "shared");

    assertEquals(List.of("sentences"), measured.stream().map(Corpus::name).toList());
    assertEquals(4, measured.get(0).dev().size());
  }

  @Test
  void eachTargetIsMeasuredOnce() {
    List<Corpus> measured = measured(MeasuredPart.DEV, ImmutableMap.of(), "shared", "other");

    assertEquals(List.of(OTHER), measured.get(0).tasks());
    assertEquals(List.of(SHARED), measured.get(1).tasks());
    assertEquals(2, measured.get(0).dev().size());
  }

  @Test
  void devIsKeptForLater() {
    Corpus measured = measured(MeasuredPart.TRAIN, ImmutableMap.of(), "shared").get(0);

    assertEquals(2, measured.dev().size());
    assertEquals(8, measured.train().size());
  }

  @Test
  void whatTheUserWithholdsIsMeasured() {
    assertEquals(
        5,
        measured(MeasuredPart.DEV, ImmutableMap.of("sentences", "every 2"), "shared")
            .get(0)
            .dev()
            .size());
  }

  private List<Corpus> measured(
      MeasuredPart part, ImmutableMap<String, String> withheld, String... targets) {
    return new MeasuredCorpora(corpora, ImmutableSet.copyOf(targets), part, withheld).of(corpora);
  }

  private static Corpus corpus(String name, int dev, Task... tasks) {
    return new Corpus(
        name, "open", ImmutableList.copyOf(tasks), texts(10), texts(dev), ImmutableList.of());
  }

  private static ImmutableList<LabelledText> texts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new LabelledText("t" + i, "text " + i, ImmutableMap.of()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Task task(String name) {
    return Task.ofItsOwn(HeadSpec.regression(name, 0, 1, List.of("value")));
  }
}
