package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The affect of documents of any length, in bounded memory: longer ones are read piece by piece, of
 * which nothing but the affect of the sentences is kept. Pieces end where sentences do, so that it
 * is the affect of the whole document, unless a sentence alone is longer than a piece. Thread-safe
 * if the annotator is.
 */
public final class LongTexts implements Function<String, Affect> {
  /**
   * How many characters a piece has at most. CoreNLP needs up to 150 bytes for each, and the longer
   * the piece, the less often a sentence is read twice.
   */
  public static final int PIECE = 100_000;

  private final TextAnnotator annotator;
  private final int most;

  /** A reader of texts by way of an annotator. */
  public LongTexts(TextAnnotator annotator) {
    this(annotator, PIECE);
  }

  LongTexts(TextAnnotator annotator, int most) {
    this.annotator = annotator;
    this.most = most;
  }

  @Override
  public Affect apply(String text) {
    return text.length() <= most
        ? annotator.annotate(text).get(AffectAnnotation.class)
        : DocumentAffect.ofCounted(sentences(text));
  }

  private List<CountedSentence> sentences(String text) {
    List<CountedSentence> counted = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = end(text, begin);
      List<CoreMap> sentences = sentences(annotator.annotate(text.substring(begin, end)));
      int last = sentences.size() - 1;
      if (end < text.length() && last > 0) {
        begin += sentences.get(last).get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        sentences = sentences.subList(0, last);
      } else {
        begin = end;
      }
      CountedSentence.of(sentences).forEach(sentence -> counted.add(light(sentence, counted)));
    }
    return counted;
  }

  /** Where a piece ends at the latest: behind a blank in its second half, if there is one. */
  private int end(String text, int begin) {
    int end = begin + most;
    if (end >= text.length()) {
      return text.length();
    }
    for (int i = end; i > begin + most / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static List<CoreMap> sentences(Annotation document) {
    return document.get(CoreAnnotations.SentencesAnnotation.class);
  }

  /** A sentence without its tokens. */
  private static CountedSentence light(CountedSentence sentence, List<CountedSentence> before) {
    CoreMap light = new ArrayCoreMap(1);
    light.set(AffectAnnotation.class, sentence.affect());
    return new CountedSentence(before.size(), light, sentence.tokens());
  }
}
