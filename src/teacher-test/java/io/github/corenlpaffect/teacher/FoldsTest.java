package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.train.TrainingCorpus;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  private static final List<Sample> SAMPLES =
      IntStream.range(0, 200).mapToObj(i -> Samples.ofLength("text " + i, 3)).toList();
  private static final TrainingCorpus<Sample> OFTEN = corpus("often", 0, 100, 2);
  private static final TrainingCorpus<Sample> ONCE = corpus("once", 90, 200, 1);
  private static final List<TrainingCorpus<Sample>> CORPORA = List.of(OFTEN, ONCE);

  @Test
  void aNetworkLabelsNothingThatItLearntOften() {
    Folds folds = new Folds(3, CORPORA);
    for (int fold = 1; fold <= 3; fold++) {
      for (Sample sample : OFTEN.examples()) {
        boolean learnt = folds.training(fold, CORPORA).get(0).examples().contains(sample);
        assertEquals(!learnt, folds.isLabelled(sample.text(), fold), sample.text());
      }
    }
  }

  @Test
  void everyTextIsLabelledByOneNetwork() {
    Folds folds = new Folds(3, CORPORA);
    for (Sample sample : SAMPLES) {
      long networks =
          IntStream.rangeClosed(1, 3).filter(fold -> folds.isLabelled(sample.text(), fold)).count();
      assertEquals(1, networks);
    }
  }

  @Test
  void textsSeenSeldomAreLearntByAll() {
    Folds folds = new Folds(2, CORPORA);
    for (int fold = 1; fold <= 2; fold++) {
      List<Sample> learnt = folds.training(fold, CORPORA).get(1).examples();
      assertTrue(learnt.containsAll(SAMPLES.subList(100, 200)));
    }
  }

  @Test
  void aHeldOutTextIsHeldOutOfEveryCorpus() {
    Folds folds = new Folds(2, CORPORA);
    List<TrainingCorpus<Sample>> training = folds.training(1, CORPORA);
    for (int i = 90; i < 100; i++) {
      boolean often = training.get(0).examples().contains(sample(i));
      assertEquals(often, training.get(1).examples().contains(sample(i)));
    }
  }

  @Test
  void withOneFoldNothingIsHeldOut() {
    Folds folds = new Folds(1, CORPORA);
    assertEquals(CORPORA, folds.training(1, CORPORA));
    assertTrue(folds.isLabelled("text 5", 1));
  }

  private static TrainingCorpus<Sample> corpus(String name, int from, int to, double passes) {
    return new TrainingCorpus<>(
        name,
        IntStream.range(from, to)
            .mapToObj(FoldsTest::sample)
            .collect(ImmutableList.toImmutableList()),
        passes);
  }

  private static Sample sample(int number) {
    return SAMPLES.get(number);
  }
}
