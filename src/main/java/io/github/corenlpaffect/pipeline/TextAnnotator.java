package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.AffectAnnotations.BaselineAnnotation;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;

/** From texts to documents with affect, by CoreNLP's tokenizer and our annotator. Thread-safe. */
public interface TextAnnotator {

  /** The text with its sentences; they and the document have an affect. */
  Annotation annotate(String text);

  /** Takes each text as one sequence: at most one sentence, and what explains it, explains all. */
  static TextAnnotator ofLines(AffectAnnotator affect) {
    SentencePipeline pipeline = SentencePipeline.tokenizing();
    return text -> {
      Annotation line = withAffect(pipeline.document(text), affect);
      Optional.ofNullable(SentencePipeline.sentence(line).get(BaselineAnnotation.class))
          .ifPresent(baseline -> line.set(BaselineAnnotation.class, baseline));
      return line;
    };
  }

  /** Splits each text into sentences. */
  static TextAnnotator ofDocuments(AffectAnnotator affect) {
    return splitting(new Properties(), affect);
  }

  /** Splits each text into sentences, which also end where a blank line is. */
  static TextAnnotator ofParagraphs(AffectAnnotator affect) {
    return splitting(
        PropertiesUtils.asProperties(StanfordCoreNLP.NEWLINE_IS_SENTENCE_BREAK_PROPERTY, "two"),
        affect);
  }

  private static TextAnnotator splitting(Properties properties, AffectAnnotator affect) {
    properties.setProperty("annotators", SentencePipeline.TOKENIZE);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return text -> withAffect(pipeline.process(text), affect);
  }

  /**
   * Splits each text into sentences, and lets CoreNLP parse them for their targets.
   *
   * @throws IOException if CoreNLP's models are not on the class path
   */
  static TextAnnotator ofParsedDocuments(AffectAnnotator affect) throws IOException {
    String annotators = SentencePipeline.TOKENIZE + "," + String.join(",", TargetLayers.ANNOTATORS);
    SentencePipeline.checkModels(annotators);
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", annotators));
    return text -> withAffect(pipeline.process(text), affect);
  }

  private static Annotation withAffect(Annotation document, AffectAnnotator affect) {
    affect.annotate(document);
    return document;
  }
}
