package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/** Joins the tokens of treebanks and subtitles to a text as a person writes it. */
final class Detokenizer {
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private static final ImmutableMap<String, String> SPELLINGS =
      ImmutableMap.<String, String>builder()
          .put("-LRB-", "(")
          .put("-RRB-", ")")
          .put("-LSB-", "[")
          .put("-RSB-", "]")
          .put("-LCB-", "{")
          .put("-RCB-", "}")
          .put("``", "\"")
          .put("''", "\"")
          .put("`", "'")
          .buildOrThrow();

  private static final ImmutableSet<String> OPENING =
      ImmutableSet.of("-LRB-", "-LSB-", "-LCB-", "(", "[", "{", "``", "`", "$", "#");

  private static final Pattern CLOSING =
      Pattern.compile(
          "[.,!?;:]+|[)\\]}%]|-R[RSC]B-|''?|n't|'(?:s|re|ve|ll|d|m)", Pattern.CASE_INSENSITIVE);

  private static final ImmutableSet<String> CONTRACTIONS =
      ImmutableSet.of("gon na", "wan na", "got ta", "gim me", "lem me");

  private Detokenizer() {}

  /** Joins tokens separated by spaces. */
  static String join(String tokens) {
    return join(SPACES.split(tokens));
  }

  /** Joins the tokens of the Penn Treebank's or of a similar convention. */
  static String join(Iterable<String> tokens) {
    StringBuilder text = new StringBuilder();
    String previous = "";
    for (String token : tokens) {
      if (!previous.isEmpty() && !touch(previous, token)) {
        text.append(' ');
      }
      text.append(spelling(token));
      previous = token;
    }
    return text.toString();
  }

  private static boolean touch(String previous, String token) {
    return OPENING.contains(previous)
        || CLOSING.matcher(token).matches()
        || CONTRACTIONS.contains(previous + ' ' + token);
  }

  private static String spelling(String token) {
    return SPELLINGS.getOrDefault(token, token).replace("\\/", "/").replace("\\*", "*");
  }
}
