package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSampleTest {
  private static final int TEXTS = 4000;

  private final Corpus corpus =
      new Corpus(
          "made-up",
          "open",
          ImmutableList.of(),
          IntStream.range(0, TEXTS)
              .mapToObj(i -> text("text " + i))
              .collect(ImmutableList.toImmutableList()),
          ImmutableList.of(text("a dev text")),
          ImmutableList.of());

  @Test
  void keepsAboutTheShareAndTheDevPart() {
    Corpus tenth = TextSample.ofTraining(0.1).keep(corpus);

    // a binomial share of 4000: three standard deviations are 57
    assertEquals(TEXTS / 10, tenth.train().size(), 57);
    assertEquals(corpus.dev(), tenth.dev());
  }

  @Test
  void aSmallerSampleIsAPartOfALargerOne() {
    Set<LabelledText> fifth = new HashSet<>(TextSample.ofTraining(0.2).keep(corpus).train());

    assertTrue(fifth.containsAll(TextSample.ofTraining(0.1).keep(corpus).train()));
  }

  @Test
  void theSameTextIsTheSameInAnotherCorpus() {
    Corpus other =
        new Corpus(
            "other",
            "open",
            ImmutableList.of(),
            corpus.train().reverse(),
            ImmutableList.of(),
            ImmutableList.of());

    assertEquals(
        new HashSet<>(TextSample.ofTraining(0.1).keep(corpus).train()),
        new HashSet<>(TextSample.ofTraining(0.1).keep(other).train()));
  }

  @Test
  void validationTextsAreSetApart() {
    Corpus split = TextSample.ofValidation(0.1).asDev(corpus);

    assertEquals(TEXTS / 10, split.dev().size(), 57);
    assertEquals(TEXTS, split.train().size() + split.dev().size());
    assertEquals(Set.of(), Sets.intersection(Set.copyOf(split.train()), Set.copyOf(split.dev())));
  }

  @Test
  void validationIsIndependentOfTheSample() {
    Corpus sample = TextSample.ofTraining(0.5).keep(corpus);
    Corpus split = TextSample.ofValidation(0.5).asDev(sample);

    assertEquals(sample.train().size() / 2, split.dev().size(), 70);
  }

  @Test
  void allAndNothing() {
    assertEquals(corpus.train(), TextSample.ofTraining(1).keep(corpus).train());
    assertEquals(List.of(), TextSample.ofTraining(0).keep(corpus).train());
  }

  private static LabelledText text(String text) {
    return new LabelledText(text, text, ImmutableMap.of());
  }
}
