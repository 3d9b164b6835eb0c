package io.github.corenlpaffect.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the templates of one capability. A line is empty, a comment that begins with {@code # }, a
 * slot with its fillers, or an expectation with one text or, for a pair, two:
 *
 * <pre>
 * # Praise is positive, and more so with a word of degree.
 * thing = film | book
 * good = good~better | nice~nicer
 * positive: The {thing} was {good}.
 * valence+: This {thing} is {good}. &gt;&gt; This {thing} is {good~2} than that.
 * </pre>
 *
 * The expectations of a file are all of one kind. Slots are as in {@link Template}, expectations as
 * in {@link ExpectationParser}.
 */
final class TemplateFile {
  private static final Pattern SLOT = Pattern.compile("([a-z][A-Za-z]*) = (.+)");
  private static final Pattern CASE = Pattern.compile("([^:]+): (.+)");

  private final Map<String, List<Filler>> slots = new LinkedHashMap<>();
  private final List<CaseTemplate> templates = new ArrayList<>();

  private TemplateFile() {}

  /**
   * The capability that the lines of a file describe.
   *
   * @throws IllegalArgumentException with name and number of the line that is wrong
   */
  static Capability read(String name, List<String> lines) {
    TemplateFile file = new TemplateFile();
    for (int i = 0; i < lines.size(); i++) {
      try {
        file.add(lines.get(i));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return file.capability(name);
  }

  private void add(String line) {
    Matcher slot = SLOT.matcher(line);
    Matcher template = CASE.matcher(line);
    if (slot.matches()) {
      slots.put(slot.group(1), fillers(slot.group(2)));
    } else if (!line.isBlank() && !line.startsWith("# ")) {
      if (!template.matches()) {
        throw new IllegalArgumentException(
            "\"" + line + "\" is neither \"slot = filler | filler\" nor \"expectation: text\"");
      }
      templates.add(template(template.group(1), template.group(2)));
    }
  }

  private static List<Filler> fillers(String source) {
    return Arrays.stream(source.split("\\|")).map(Filler::of).toList();
  }

  private static CaseTemplate template(String expectation, String texts) {
    return new CaseTemplate(
        ExpectationParser.parse(expectation),
        Arrays.stream(texts.split(" >> ")).map(Template::new).toList());
  }

  private Capability capability(String name) {
    List<Kind> kinds =
        templates.stream().map(template -> template.expectation().kind()).distinct().toList();
    if (kinds.size() != 1) {
      throw new IllegalArgumentException(name + ": expectations of one kind, not " + kinds);
    }
    try {
      return Capability.of(
          name, kinds.get(0), templates.stream().map(each -> each.expand(slots)).toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }
}
