package io.github.corenlpaffect.corpus.composed;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a frame's tone follows from the tones of its fillers. */
interface Label {
  Pattern CALL = Pattern.compile("([a-z]+)\\((.*)\\)");
  Pattern NAME = Pattern.compile("[a-z]+\\d?");

  /** The tone, given that of each slot. */
  Tone of(Map<String, Tone> fillers);

  /**
   * Reads a label: a rule of one or two labels such as {@code but(good, not(good2))}, the name of a
   * slot, or a tone.
   *
   * @throws IllegalArgumentException if the text is none of them; says which
   */
  static Label parse(String text) {
    Matcher call = CALL.matcher(text);
    if (call.matches()) {
      Rule rule = Rule.named(call.group(1));
      ImmutableList<Label> parts = parts(call.group(2));
      return fillers -> rule.apply(parts.stream().map(part -> part.of(fillers)).toList());
    }
    if (NAME.matcher(text).matches()) {
      return fillers -> slot(fillers, text);
    }
    Tone tone = Tone.parse(text);
    return fillers -> tone;
  }

  private static Tone slot(Map<String, Tone> fillers, String name) {
    Tone tone = fillers.get(name);
    if (tone == null) {
      throw new IllegalArgumentException("no slot '" + name + "' among " + fillers.keySet());
    }
    return tone;
  }

  private static ImmutableList<Label> parts(String arguments) {
    ImmutableList.Builder<Label> parts = ImmutableList.builder();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < arguments.length(); i++) {
      char c = arguments.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(parse(arguments.substring(start, i).strip()));
        start = i + 1;
      }
    }
    return parts.add(parse(arguments.substring(start).strip())).build();
  }
}
