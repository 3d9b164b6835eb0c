package io.github.corenlpaffect.behaviour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes cases of texts with slots.
 *
 * @param texts share their slots: what one says is what the other says
 */
record CaseTemplate(Expectation expectation, List<Template> texts) {
  private static final long SEED = 20;
  private static final long LARGEST_SAMPLE = 400;

  /**
   * The cases of this template in a random order that is always the same; a sample if there are
   * very many.
   *
   * @param slots the fillers of each slot
   * @throws IllegalArgumentException if a slot is unknown, or texts that must differ do not
   */
  List<Case> expand(Map<String, List<Filler>> slots) {
    List<String> choices = texts.stream().flatMap(Template::choices).distinct().toList();
    long combinations = combinations(choices, slots);
    return new Random(SEED + texts.get(0).text().hashCode())
        .longs(0, combinations)
        .distinct()
        .limit(Math.min(combinations, LARGEST_SAMPLE))
        .mapToObj(number -> combination(number, choices, slots))
        .filter(CaseTemplate::takesNoFillerTwice)
        .map(this::fill)
        .toList();
  }

  private long combinations(List<String> choices, Map<String, List<Filler>> slots) {
    long product = 1;
    for (String choice : choices) {
      List<Filler> fillers = slots.get(Template.slot(choice));
      if (fillers == null) {
        throw new IllegalArgumentException(
            "there is no slot " + Template.slot(choice) + " but " + slots.keySet());
      }
      product = Math.multiplyExact(product, fillers.size());
    }
    return product;
  }

  /** The combination of a number whose digits, one for each choice, are numbers of fillers. */
  private static Map<String, Filler> combination(
      long number, List<String> choices, Map<String, List<Filler>> slots) {
    Map<String, Filler> chosen = new LinkedHashMap<>();
    long rest = number;
    for (String choice : choices) {
      List<Filler> fillers = slots.get(Template.slot(choice));
      chosen.put(choice, fillers.get((int) (rest % fillers.size())));
      rest /= fillers.size();
    }
    return chosen;
  }

  private static boolean takesNoFillerTwice(Map<String, Filler> chosen) {
    List<Map.Entry<String, Filler>> ofSlots = new ArrayList<>();
    chosen.forEach((choice, filler) -> ofSlots.add(Map.entry(Template.slot(choice), filler)));
    return ofSlots.stream().distinct().count() == ofSlots.size();
  }

  private Case fill(Map<String, Filler> chosen) {
    return new Case(expectation, texts.stream().map(text -> text.fill(chosen)).toList());
  }
}
