package io.github.corenlpaffect.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.LabelledText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private final List<LabelledText> texts =
      IntStream.range(0, 50)
          .mapToObj(i -> new LabelledText("t" + i, "text " + i, ImmutableMap.of()))
          .toList();

  @Test
  void largerSamplesHoldSmallerOnes() {
    List<LabelledText> ten = Sample.of(texts, 10).of(texts);

    assertEquals(10, ten.size());
    assertTrue(Sample.of(texts, 20).of(texts).containsAll(ten));
  }

  @Test
  void samplesOfOverlappingTextsOverlap() {
    List<LabelledText> ofAll = Sample.of(texts, 10).of(texts);
    List<LabelledText> some = texts.subList(0, 30);

    List<LabelledText> ofSome = Sample.of(some, 10).of(some);

    assertTrue(ofSome.containsAll(ofAll.stream().filter(some::contains).toList()));
  }

  @Test
  void zeroTakesAll() {
    assertEquals(texts, Sample.of(texts, 0).of(texts));
    assertEquals(texts, Sample.of(texts, 99).of(texts));
  }
}
