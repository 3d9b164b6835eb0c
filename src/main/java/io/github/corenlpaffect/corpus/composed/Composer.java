package io.github.corenlpaffect.corpus.composed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Composes sentences from frames and fillers: always the same ones, each once. */
public final class Composer {
  private static final long SEED = 1;

  /** As many texts of each phenomenon, if its frames allow so many. */
  private static final int TEXTS = 230;

  /** No frame gives more than so many times its share of a phenomenon's texts. */
  private static final int MOST_SHARES = 2;

  /** So often every frame is tried for a text that is not there yet. */
  private static final int ROUNDS = 150;

  private static final double TYPED_QUICKLY = 0.2;
  private static final double WITH_ADDITION = 0.12;

  private final Random random = new Random(SEED);
  private final Fillers fillers = new Fillers(random);
  private final Variation variation = new Variation(random);
  private final Map<String, ComposedText> texts = new LinkedHashMap<>();

  private Composer() {}

  /** All sentences, phenomenon by phenomenon. */
  public static ImmutableList<ComposedText> compose() {
    Composer composer = new Composer();
    ImmutableListMultimap<String, Frame> frames = Frame.all();
    for (String phenomenon : frames.keySet()) {
      composer.compose(phenomenon, frames.get(phenomenon));
    }
    return ImmutableList.copyOf(composer.texts.values());
  }

  private void compose(String phenomenon, ImmutableList<Frame> frames) {
    int before = texts.size();
    int most = MOST_SHARES * (TEXTS / frames.size() + 1);
    Map<Frame, Integer> given = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Frame frame : frames) {
        if (given.getOrDefault(frame, 0) < most && texts.size() - before < TEXTS) {
          given.merge(frame, compose(phenomenon, frame), Integer::sum);
        }
      }
    }
  }

  /**
   * Adds what one draw of fillers gives: a sentence, the same of somebody else if it tells of a
   * person, and sometimes the same with a neutral addition.
   *
   * @return how many
   */
  private int compose(String phenomenon, Frame frame) {
    Map<String, Filler> chosen = new HashMap<>();
    frame.template().slots().stream()
        .filter(slot -> !Fillers.isDealt(slot))
        .forEach(slot -> chosen.put(slot.key(), fillers.draw(slot)));
    Tone tone = frame.label().of(Maps.transformValues(chosen, Filler::tone));
    ImmutableList<Slot> persons =
        frame.template().slots().stream()
            .filter(Fillers::isDealt)
            .collect(ImmutableList.toImmutableList());
    int before = texts.size();
    for (int i = 0; i < (persons.isEmpty() ? 1 : 2); i++) {
      persons.forEach(slot -> chosen.put(slot.key(), fillers.top(slot, tone)));
      String text = frame.template().written(chosen, random);
      String typed = random.nextDouble() < TYPED_QUICKLY ? variation.typedQuickly(text) : text;
      if (add(new ComposedText(phenomenon, typed, tone))) {
        persons.forEach(slot -> fillers.deal(slot, tone));
        addAddition(phenomenon, typed, tone, persons.isEmpty());
      }
    }
    return texts.size() - before;
  }

  private void addAddition(String phenomenon, String text, Tone tone, boolean wanted) {
    if (wanted && random.nextDouble() < WITH_ADDITION) {
      add(new ComposedText(phenomenon, variation.withAddition(text, tone, fillers), tone));
    }
  }

  private boolean add(ComposedText text) {
    return texts.putIfAbsent(text.text(), text) == null;
  }
}
