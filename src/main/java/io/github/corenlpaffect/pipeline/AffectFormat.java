package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.AnnotationOutputter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The formats that carry affect, each with the outputter that writes it. */
public enum AffectFormat {
  /** CoreNLP's JSON with affect. */
  JSON("application/json", AffectJSONOutputter::new),
  /** JSON Lines: an object for each sentence. */
  JSONL("application/jsonl", AffectJSONLinesOutputter::new),
  /** A table: a row for each sentence. */
  CSV("text/csv", AffectCSVOutputter::new),
  /** CoreNLP's XML with affect. */
  XML("text/xml", AffectXMLOutputter::new),
  /** CoreNLP's text with a line about each affect. */
  TEXT("text/plain", AffectTextOutputter::new),
  /** CoreNLP's CoNLL-U with comments about affect. */
  CONLLU("text/plain", AffectCoNLLUOutputter::new),
  /** W3C EmotionML 1.0. */
  EMOTIONML("application/emotionml+xml", AffectEmotionMLOutputter::new),
  /** JSON-LD in terms of Onyx and Marl. */
  JSONLD("application/ld+json", AffectJSONLDOutputter::new);

  private final String label = name().toLowerCase(Locale.ROOT);
  private final String mediaType;
  private final Supplier<AnnotationOutputter> outputter;

  AffectFormat(String mediaType, Supplier<AnnotationOutputter> outputter) {
    this.mediaType = mediaType;
    this.outputter = outputter;
  }

  /** The format of this label, in any case, if there is one. */
  public static Optional<AffectFormat> named(String label) {
    return Stream.of(values()).filter(format -> format.label.equalsIgnoreCase(label)).findFirst();
  }

  /** The labels of all formats, in their order. */
  public static List<String> labels() {
    return Stream.of(values()).map(AffectFormat::label).toList();
  }

  /** The name that users type, for instance {@code json}. */
  public String label() {
    return label;
  }

  /** The ending of files, with its dot, for instance {@code .json}. */
  public String extension() {
    return "." + label;
  }

  /** The value of HTTP's {@code Content-Type}, for instance {@code text/plain; charset=utf-8}. */
  public String contentType(Charset charset) {
    return mediaType + "; charset=" + charset.name().toLowerCase(Locale.ROOT);
  }

  /** A new outputter, which writes documents in the encoding of its options. */
  public AnnotationOutputter outputter() {
    return outputter.get();
  }
}
