package io.github.corenlpaffect.corpus.composed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws fillers. Those that tell of a person's gender, age, origin, religion or place are dealt
 * from a deck for each kind of tone: within a kind they occur equally often, give or take one.
 */
final class Fillers {
  private static final ImmutableSet<String> DEALT =
      ImmutableSet.of(Slot.WHO, "name", "group", "place");

  private final Random random;
  private final Map<String, ImmutableList<Filler>> tables = new HashMap<>();
  private final Map<String, Deque<Filler>> decks = new HashMap<>();

  Fillers(Random random) {
    this.random = random;
  }

  /** Whether the slot's fillers are dealt. */
  static boolean isDealt(Slot slot) {
    return DEALT.contains(slot.table());
  }

  /**
   * A filler that fits, by lot.
   *
   * @throws IllegalArgumentException if none fits
   */
  Filler draw(Slot slot) {
    List<Filler> fitting =
        table(slot.table()).stream().filter(filler -> filler.is(slot.selectors())).toList();
    if (fitting.isEmpty()) {
      throw new IllegalArgumentException("nothing fits " + slot);
    }
    return fitting.get(random.nextInt(fitting.size()));
  }

  /** The filler that is on top of the deck, which stays there until {@link #deal}. */
  Filler top(Slot slot, Tone tone) {
    return deck(slot, tone).getFirst();
  }

  /** Takes the filler on top away. */
  void deal(Slot slot, Tone tone) {
    deck(slot, tone).removeFirst();
  }

  private Deque<Filler> deck(Slot slot, Tone tone) {
    Deque<Filler> deck =
        decks.computeIfAbsent(slot.table() + tone.kind(), key -> new ArrayDeque<>());
    if (deck.isEmpty()) {
      List<Filler> shuffled = new ArrayList<>(table(slot.table()));
      Collections.shuffle(shuffled, random);
      deck.addAll(shuffled);
    }
    return deck;
  }

  private ImmutableList<Filler> table(String name) {
    return tables.computeIfAbsent(name, FillerTable::read);
  }
}
