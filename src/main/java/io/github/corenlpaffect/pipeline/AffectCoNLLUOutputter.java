package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoNLLUOutputter;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.StringUtils;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.TokenSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CoreNLP's own CoNLL-U with comments about the affect of each sentence that has an {@code
 * AffectAnnotation}, such as {@code # emotion_joy = 0.71}, its {@code BaselineAnnotation} as {@code
 * # baseline_emotion_joy = 0.02}; the {@code ContributionAnnotation} of a token is in its column
 * MISC, such as {@code AffectJoy=0.44}, and so is, at its head, what is said of a target, such as
 * {@code TargetPolarity=Negative|TargetValence=-0.56|TargetWords=7-8|TargetHolder=2}. Tabs and ends
 * of lines in words become blanks; sentences without tokens, which the format does not know, are
 * left out. A {@code customOutputter} for {@code outputFormat = custom}.
 */
public final class AffectCoNLLUOutputter extends CoNLLUOutputter {
  private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\r\\x0B\\f\\x85\\u2028\\u2029]");

  /** A word's line: its index, eight columns, and MISC. */
  private static final Pattern WORD_LINE =
      Pattern.compile("(?md)^(\\d+)((?:\\t[^\\t\\n]*){8}\\t)([^\\t\\r\\n]*)");

  private static final int INDEX = 1;
  private static final int COLUMNS = 2;
  private static final int MISC = 3;
  private static final String EMPTY_COLUMN = "_";

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    StringBuilder text = new StringBuilder();
    for (CoreMap sentence : AnnotationParts.sentences(document)) {
      if (!AnnotationParts.tokens(sentence).isEmpty()) {
        text.append(comments(sentence));
        text.append(withMisc(stock(sentence, options), sentence));
      }
    }
    target.write(text.toString().getBytes(options.encoding));
    target.flush();
  }

  private static String comments(CoreMap sentence) {
    StringBuilder comments = new StringBuilder();
    AnnotationParts.affect(sentence)
        .ifPresent(affect -> comments.append(comments("", AffectColumns.of(affect))));
    AnnotationParts.baseline(sentence)
        .ifPresent(baseline -> comments.append(comments("baseline_", AffectColumns.of(baseline))));
    return comments.toString();
  }

  private static String comments(String prefix, Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> "# " + prefix + name(value.getKey()) + " = " + value.getValue())
        .map(comment -> unbroken(comment) + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private static String name(String column) {
    return Emotion.labels().contains(column) ? "emotion_" + column : column;
  }

  private String stock(CoreMap sentence, Options options) throws IOException {
    boolean broken =
        AnnotationParts.tokens(sentence).stream()
            .anyMatch(token -> isBroken(token.word()) || isBroken(token.lemma()));
    CoreMap printed =
        broken ? new RewrittenCopy(AffectCoNLLUOutputter::unbroken).of(sentence) : sentence;
    Annotation single = new Annotation("");
    single.set(CoreAnnotations.SentencesAnnotation.class, List.of(printed));
    ByteArrayOutputStream stock = new ByteArrayOutputStream();
    super.print(single, stock, options);
    return stock.toString(options.encoding);
  }

  private static boolean isBroken(String word) {
    return word != null && BREAKS.matcher(word).find();
  }

  private static String unbroken(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }

  private static String withMisc(String stock, CoreMap sentence) {
    List<CoreLabel> tokens = AnnotationParts.tokens(sentence);
    List<TargetAffect> targets = AnnotationParts.targets(sentence);
    return WORD_LINE
        .matcher(stock)
        .replaceAll(line -> Matcher.quoteReplacement(withMisc(line, tokens, targets)));
  }

  private static String withMisc(
      MatchResult line, List<CoreLabel> tokens, List<TargetAffect> targets) {
    int token = Integer.parseInt(line.group(INDEX)) - 1;
    String misc =
        Stream.of(
                Stream.of(line.group(MISC)).filter(stock -> !stock.equals(EMPTY_COLUMN)),
                AnnotationParts.contribution(tokens.get(token)).map(added -> misc(added)).stream(),
                targets.stream().filter(t -> t.head() == token).map(target -> misc(target)))
            .flatMap(part -> part)
            .collect(Collectors.joining("|"));
    return line.group(INDEX) + line.group(COLUMNS) + (misc.isEmpty() ? EMPTY_COLUMN : misc);
  }

  /** Places count from 1, as the words do. */
  private static String misc(TargetAffect target) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("TargetPolarity", target.polarity().label());
    values.put("TargetValence", AffectJson.rounded(target.valence()).toPlainString());
    values.put("TargetWords", words(target.span()));
    target.holder().ifPresent(holder -> values.put("TargetHolder", words(holder)));
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + value.getValue())
        .collect(Collectors.joining("|"));
  }

  private static String words(TokenSpan span) {
    return span.begin() + 1 == span.end()
        ? Integer.toString(span.end())
        : (span.begin() + 1) + "-" + span.end();
  }

  private static String misc(TokenContribution contribution) {
    return AffectColumns.of(contribution).entrySet().stream()
        .map(value -> "Affect" + StringUtils.capitalize(value.getKey()) + "=" + value.getValue())
        .collect(Collectors.joining("|"));
  }
}
