package io.github.corenlpaffect.corpus.composed;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Ways of writing a sentence that leave its tone as it is. */
final class Variation {
  private static final String PLACE_OF_TEXT = "{}";

  /** Capitals that say something: they would be lost. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2}|:D|xD");

  private final ImmutableList<Template> additions =
      Resource.lines("additions.txt").stream()
          .map(Template::parse)
          .collect(ImmutableList.toImmutableList());
  private final Random random;

  Variation(Random random) {
    this.random = random;
  }

  /** As one types in a chat: lower case, no last full stop, shortened words. */
  String typedQuickly(String text) {
    if (CAPITALS.matcher(text).find()) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT).replaceFirst("(?<!\\.)\\.$", "");
    return random.nextBoolean()
        ? lower
        : lower
            .replace("n't", "nt")
            .replace("i'm ", "im ")
            .replaceAll("\\bbecause\\b", "bc")
            .replaceAll("\\byou\\b", "u");
  }

  /** With something neutral before or behind it: a name, a place, a time, an address. */
  String withAddition(String text, Tone tone, Fillers fillers) {
    Template addition = additions.get(random.nextInt(additions.size()));
    Map<String, Filler> chosen = new HashMap<>();
    for (Slot slot : addition.slots()) {
      if (Fillers.isDealt(slot)) {
        chosen.put(slot.key(), fillers.top(slot, tone));
        fillers.deal(slot, tone);
      } else {
        chosen.put(slot.key(), fillers.draw(slot));
      }
    }
    return addition.written(chosen, random).replace(PLACE_OF_TEXT, text);
  }
}
