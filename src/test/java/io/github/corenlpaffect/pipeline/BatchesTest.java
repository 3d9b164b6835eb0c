package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void aBatchHasSoManyItems() {
    assertEquals(List.of(256, 256, 88), sizes(Collections.nCopies(600, "a")));
  }

  @Test
  void orFewerOfMoreCharacters() {
    String half = "a".repeat((int) Batches.MOST_CHARACTERS / 2);
    assertEquals(
        List.of(2, 2, 2, 1), sizes(List.of(half, half, "", half + half, half, half, half)));
  }

  @Test
  void withoutItemsThereIsNone() {
    Batches<String> batches = new Batches<>(Collections.emptyIterator(), String::length);
    assertFalse(batches.hasNext());
    assertThrows(NoSuchElementException.class, batches::next);
  }

  @Test
  void whatReadingThrowsComesAfterTheItemsBefore() {
    IllegalStateException thrown = new IllegalStateException();
    Batches<String> batches =
        new Batches<>(
            Stream.of("a", "b", "c")
                .peek(
                    item -> {
                      if (item.equals("c")) {
                        throw thrown;
                      }
                    })
                .iterator(),
            String::length);
    assertEquals(List.of("a", "b"), batches.next());
    assertSame(thrown, assertThrows(IllegalStateException.class, batches::next));
  }

  private static List<Integer> sizes(List<String> items) {
    List<Integer> sizes = new ArrayList<>();
    new Batches<>(items.iterator(), String::length)
        .forEachRemaining(batch -> sizes.add(batch.size()));
    return sizes;
  }
}
