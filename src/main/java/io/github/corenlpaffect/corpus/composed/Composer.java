package io.github.corenlpaffect.corpus.composed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.corpus.composed.Frame.Variant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Composes sentences from frames and fillers: always the same ones, each once. */
public final class Composer {
  private static final long SEED = 1;

  /** As many texts of a phenomenon of share 1, if its frames allow so many. */
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
    Phenomenon.all().forEach(composer::compose);
    return ImmutableList.copyOf(composer.texts.values());
  }

  private void compose(Phenomenon phenomenon) {
    int before = texts.size();
    int wanted = phenomenon.share() * TEXTS;
    int most = MOST_SHARES * (wanted / phenomenon.frames().size() + 1);
    Map<Frame, Integer> given = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Frame frame : phenomenon.frames()) {
        if (given.getOrDefault(frame, 0) < most && texts.size() - before < wanted) {
          given.merge(frame, compose(phenomenon.name(), frame), Integer::sum);
        }
      }
    }
  }

  /**
   * Adds what one draw of fillers gives.
   *
   * @return how many
   */
  private int compose(String phenomenon, Frame frame) {
    int before = texts.size();
    Map<String, Filler> chosen = new HashMap<>();
    frame.slots().stream()
        .filter(slot -> !Fillers.isDealt(slot))
        .forEach(slot -> chosen.put(slot.key(), fillers.draw(slot)));
    if (frame.variants().size() == 1) {
      composeOne(phenomenon, frame.variants().get(0), chosen);
    } else {
      composeVariants(phenomenon, frame, chosen);
    }
    return texts.size() - before;
  }

  /**
   * A sentence, the same of somebody else if it tells of a person, and sometimes the same with a
   * neutral addition.
   */
  private void composeOne(String phenomenon, Variant variant, Map<String, Filler> chosen) {
    Tone tone = tone(variant, chosen);
    ImmutableList<Slot> persons =
        variant.template().slots().stream()
            .filter(Fillers::isDealt)
            .collect(ImmutableList.toImmutableList());
    for (int i = 0; i < (persons.isEmpty() ? 1 : 2); i++) {
      persons.forEach(slot -> chosen.put(slot.key(), fillers.top(slot, tone)));
      String text = variant.template().written(chosen, random);
      String typed = random.nextDouble() < TYPED_QUICKLY ? variation.typedQuickly(text) : text;
      if (add(new ComposedText(phenomenon, typed, tone))) {
        persons.forEach(slot -> fillers.deal(slot, tone));
        addAddition(phenomenon, typed, tone, persons.isEmpty());
      }
    }
  }

  /** All sentences of a frame, with the same alternatives. They tell of nobody who is dealt. */
  private void composeVariants(String phenomenon, Frame frame, Map<String, Filler> chosen) {
    long seed = random.nextLong();
    for (Variant variant : frame.variants()) {
      String text = variant.template().written(chosen, new Random(seed));
      add(new ComposedText(phenomenon, text, tone(variant, chosen)));
    }
  }

  private static Tone tone(Variant variant, Map<String, Filler> chosen) {
    return variant.label().of(Maps.transformValues(chosen, Filler::tone));
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
