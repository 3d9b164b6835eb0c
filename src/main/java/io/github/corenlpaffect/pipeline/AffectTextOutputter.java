package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TextOutputter;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TokenContribution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CoreNLP's own text with a line about the affect under the text of each sentence that has an
 * {@code AffectAnnotation}, one for each of its targets, one for each of its tokens that has been
 * explained, and one about the document's affect at the end. A {@code customOutputter} for {@code
 * outputFormat = custom}.
 */
public final class AffectTextOutputter extends TextOutputter {
  private static final String LINE_END = System.lineSeparator();
  private static final int DECIMALS = 2;

  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    ByteArrayOutputStream stock = new ByteArrayOutputStream();
    super.print(document, stock, options);
    Charset charset = Charset.forName(options.encoding);
    StringBuilder text = withSentences(stock.toString(charset), document, charset);
    AnnotationParts.affect(document)
        .ifPresent(
            affect -> text.append(LINE_END + "Document affect: " + describe(affect) + LINE_END));
    target.write(text.toString().getBytes(charset));
    target.flush();
  }

  private static StringBuilder withSentences(String stock, Annotation document, Charset charset) {
    StringBuilder text = new StringBuilder();
    int copied = 0;
    List<CoreMap> sentences = AnnotationParts.sentences(document);
    for (int i = 0; i < sentences.size(); i++) {
      int end = endOfSentenceText(stock, copied, i + 1, sentences.get(i), charset);
      text.append(stock, copied, end);
      copied = end;
      AnnotationParts.affect(sentences.get(i))
          .ifPresent(affect -> text.append("Affect: " + describe(affect) + LINE_END));
      text.append(targets(sentences.get(i))).append(explained(sentences.get(i)));
    }
    return text.append(stock, copied, stock.length());
  }

  /** Steps over the sentence's own text, which may hold anything, even what looks like a header. */
  private static int endOfSentenceText(
      String stock, int from, int number, CoreMap sentence, Charset charset) {
    // The same formatting as CoreNLP's, in the locale of the JVM.
    String header = LINE_END + String.format("Sentence #%d (", number);
    int textStart =
        stock.indexOf(LINE_END, stock.indexOf(header, from) + header.length()) + LINE_END.length();
    String text = String.valueOf(sentence.get(CoreAnnotations.TextAnnotation.class));
    String printed = new String(text.getBytes(charset), charset);
    return textStart + printed.length() + LINE_END.length();
  }

  private static String describe(Affect affect) {
    return "%s (%s), %s%s"
        .formatted(
            affect.sentiment().label(),
            rounded(affect.confidence().sentiment()),
            describe(affect.valence(), affect.emotions()::intensity),
            extra(affect.extra()));
  }

  private static String extra(Map<String, Map<String, Double>> extra) {
    return extra.entrySet().stream()
        .map(head -> "; " + oneLine(head.getKey()) + ": " + outputs(head.getValue()))
        .collect(Collectors.joining());
  }

  private static String outputs(Map<String, Double> outputs) {
    return outputs.entrySet().stream()
        .map(output -> oneLine(output.getKey()) + " " + rounded(output.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** A name of one's own may hold anything. */
  private static String oneLine(String name) {
    return name.replaceAll("\\R", " ");
  }

  private static String describe(double valence, ToDoubleFunction<Emotion> amounts) {
    return Stream.of(Emotion.values())
        .map(emotion -> emotion.label() + " " + rounded(amounts.applyAsDouble(emotion)))
        .collect(Collectors.joining(", ", "valence " + rounded(valence) + "; ", ""));
  }

  /**
   * A line for each target: {@code Affect toward the screen, by Maria: Positive, valence 0.61; …}.
   */
  private static String targets(CoreMap sentence) {
    return AnnotationParts.targets(sentence).stream()
        .map(target -> "Affect toward " + describe(target) + LINE_END)
        .collect(Collectors.joining());
  }

  private static String describe(TargetAffect target) {
    return "%s%s: %s, %s"
        .formatted(
            oneLine(target.span().text()),
            target.holder().map(holder -> ", by " + oneLine(holder.text())).orElse(""),
            target.polarity().label(),
            describe(target.valence(), target.emotions()::intensity));
  }

  /** A line for each token that has been explained, and one for what they add to. */
  private static String explained(CoreMap sentence) {
    StringBuilder lines = new StringBuilder();
    AnnotationParts.baseline(sentence)
        .ifPresent(baseline -> lines.append(line("Affect without words", baseline)));
    for (CoreLabel token : AnnotationParts.tokens(sentence)) {
      AnnotationParts.contribution(token)
          .ifPresent(
              added -> lines.append(line("Affect of " + AnnotationParts.word(token), added)));
    }
    return lines.toString();
  }

  private static String line(String name, TokenContribution added) {
    return name + ": " + describe(added.valence(), added::to) + LINE_END;
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }
}
