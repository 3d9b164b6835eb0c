package io.github.corenlpaffect.annotation;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
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
 * Pages that annotators work on: one file each, which needs nothing else and no network. {@code
 * page.html} has the places {@code {{title}}}, {@code {{style}}}, {@code {{data}}} and {@code
 * {{script}}}. All parts are resources beside this class, in folders or not.
 *
 * @param styles style sheets
 * @param scripts scripts, which share what they declare
 */
public record PageTemplate(ImmutableList<String> styles, ImmutableList<String> scripts) {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
  private static final String PAGE = "page.html";
  private static final ImmutableList<String> STYLES = ImmutableList.of("page.css");
  private static final ImmutableList<String> SCRIPTS =
      ImmutableList.of("csv.js", "files.js", "answers.js", "session.js");

  private static final int KEY_LENGTH = 16;

  /** What all pages share, and the parts of one scheme. */
  public static PageTemplate of(List<String> styles, List<String> scripts) {
    return new PageTemplate(
        ImmutableList.<String>builder().addAll(STYLES).addAll(styles).build(),
        ImmutableList.<String>builder().addAll(SCRIPTS).addAll(scripts).build());
  }

  /** What tells apart the sets that an annotator has open in one browser, by their texts. */
  public static String key(List<String> texts) {
    return Hashing.sha256()
        .hashString(String.join("\n", texts), StandardCharsets.UTF_8)
        .toString()
        .substring(0, KEY_LENGTH);
  }

  /** The page with this title and what its scripts find in the element {@code data}. */
  public String fill(String title, JsonObject data) throws IOException {
    Map<String, String> parts =
        Map.of(
            "title", HtmlEscapers.htmlEscaper().escape(title),
            "style", joined(styles),
            "data", data.toString().replace("<", "\\u003c"),
            "script", joined(scripts));
    return PLACE
        .matcher(resource(PAGE))
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
