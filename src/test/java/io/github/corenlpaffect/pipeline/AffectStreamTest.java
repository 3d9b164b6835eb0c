package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AffectStreamTest {
  private static final AffectModel MODEL = SmallModel.withSeed(1);

  @Test
  void eachTextHasTheAffectOfItsDocumentInOrderOnAnyNumberOfThreads() {
    List<String> texts =
        IntStream.range(0, 1000)
            .mapToObj(i -> "I am " + (i % 3 == 0 ? "happy" : "not sad") + " " + i + ". So " + i)
            .toList();
    TextAnnotator annotator = TextAnnotator.ofDocuments(new AffectAnnotator(MODEL, false, false));
    List<Affect> expected =
        texts.stream().map(text -> annotator.annotate(text).get(AffectAnnotation.class)).toList();
    assertEquals(expected, AffectStream.of(MODEL, texts.iterator()).toList());
    assertEquals(expected, AffectStream.of(MODEL, texts.iterator(), 1).toList());
    assertEquals(expected, AffectStream.of(MODEL, texts.iterator(), 8).toList());
  }

  @Test
  void anEmptyTextHasNoAffect() {
    assertEquals(
        List.of(Affect.none()), AffectStream.of(MODEL, List.of("").iterator(), 1).toList());
    assertEquals(0, AffectStream.of(MODEL, List.<String>of().iterator(), 1).count());
  }

  @Test
  void textsWithoutEndAreReadNotFarAheadOfWhatIsTaken() {
    AtomicLong read = new AtomicLong();
    Iterator<String> texts =
        Stream.generate(() -> "I am happy").peek(text -> read.incrementAndGet()).iterator();
    try (Stream<Affect> affects = AffectStream.of(texts, 2, text -> Affect.none())) {
      assertEquals(0, read.get());
      Iterator<Affect> taken = affects.iterator();
      long ahead = 2L * OrderedWork.PIECES_PER_THREAD * Batches.MOST_ITEMS;
      for (long i = 0; i < 20_000; i++) {
        taken.next();
        assertTrue(read.get() <= i + ahead + Batches.MOST_ITEMS, () -> "read " + read);
      }
    }
  }

  @Test
  void aStreamThatIsCutShortReadsNoFurther() {
    AtomicLong read = new AtomicLong();
    Iterator<String> texts =
        Stream.generate(() -> "I am happy").peek(text -> read.incrementAndGet()).iterator();
    assertEquals(3, AffectStream.of(texts, 1, text -> Affect.none()).limit(3).count());
    assertEquals(OrderedWork.PIECES_PER_THREAD * Batches.MOST_ITEMS, read.get());
  }

  @Test
  void whatReadingThrowsSurfacesAfterTheAffectsBefore() {
    IllegalStateException thrown = new IllegalStateException();
    Iterator<String> texts =
        Stream.of("one", "two", "three")
            .peek(
                text -> {
                  if (text.equals("three")) {
                    throw thrown;
                  }
                })
            .iterator();
    Iterator<Affect> affects = AffectStream.of(texts, 2, text -> Affect.none()).iterator();
    affects.next();
    affects.next();
    assertSame(thrown, assertThrows(IllegalStateException.class, affects::next));
  }

  @Test
  void aTextThatIsNullIsAnError() {
    Iterator<String> texts = Stream.of("one", (String) null).iterator();
    assertThrows(
        NullPointerException.class, () -> AffectStream.of(texts, 1, t -> Affect.none()).toList());
  }

  @Test
  void noThreadsAreRefused() {
    Iterator<String> texts = List.of("one").iterator();
    assertThrows(IllegalArgumentException.class, () -> AffectStream.of(MODEL, texts, 0));
  }
}
