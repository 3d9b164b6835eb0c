package io.github.corenlpaffect.annotation;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.json.JsonObject;

/**
 * Pages that annotators work on: one file each, which needs nothing else and no network. A template
 * has the places {@code {{title}}}, {@code {{style}}}, {@code {{data}}} and {@code {{script}}}. Its
 * parts are resources beside this class, in folders or not.
 *
 * @param page the template
 * @param styles style sheets
 * @param scripts scripts, which share what they declare
 */
public record PageTemplate(String page, List<String> styles, List<String> scripts) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** The page with this title and what its scripts find in the element {@code data}. */
  public String fill(String title, JsonObject data) throws IOException {
    Map<String, String> parts =
        Map.of(
            "title", HtmlEscapers.htmlEscaper().escape(title),
            "style", joined(styles),
            "data", data.toString().replace("<", "\\u003c"),
            "script", joined(scripts));
    return PLACE
        .matcher(resource(page))
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private static String joined(List<String> resources) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String resource : resources) {
      text.append(resource(resource));
    }
    return text.toString();
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(PageTemplate.class, name), StandardCharsets.UTF_8);
  }
}
