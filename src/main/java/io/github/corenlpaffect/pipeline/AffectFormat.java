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
  /** CoreNLP's text with a line about each affect. */
  TEXT("text/plain", AffectTextOutputter::new);

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
