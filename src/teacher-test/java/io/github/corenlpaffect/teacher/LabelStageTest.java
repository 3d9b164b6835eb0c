package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.train.TrainingTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelStageTest {
  private static final Corpus SELDOM =
      corpus("seldom", List.of("rare words", "dev words"), List.of());
  private static final Corpus OFTEN =
      corpus("often", List.of("some words here", "rare words"), List.of("dev words"));

  @Test
  void whatMattersMostComesFirstAndNothingTwice() {
    ImmutableList<LabelStage> stages =
        LabelStage.of(
            texts(SELDOM, OFTEN),
            Samples.options(
                "corpus.seldom", "0.05",
                "corpus.often", "2",
                "teacher.recombined", "20",
                "teacher.recombine", "often"));
    assertEquals(
        List.of("dev", "often", "recombined", "seldom"),
        stages.stream().map(LabelStage::name).toList());
    assertEquals(List.of("dev words"), stages.get(0).texts());
    assertEquals(List.of("some words here", "rare words"), stages.get(1).texts());
    assertTrue(stages.get(2).texts().size() > 2);
    assertEquals(List.of(), stages.get(3).texts());
  }

  private static TrainingTexts texts(Corpus... corpora) {
    ImmutableList<Corpus> all = ImmutableList.copyOf(corpora);
    return new TrainingTexts(all, all, all, ImmutableList.of(), ImmutableList.of());
  }

  private static Corpus corpus(String name, List<String> train, List<String> dev) {
    return new Corpus(
        name, "open", ImmutableList.of(), texts(train), texts(dev), ImmutableList.of());
  }

  private static ImmutableList<LabelledText> texts(List<String> texts) {
    return texts.stream()
        .map(text -> new LabelledText(text, text, ImmutableMap.of()))
        .collect(ImmutableList.toImmutableList());
  }
}
