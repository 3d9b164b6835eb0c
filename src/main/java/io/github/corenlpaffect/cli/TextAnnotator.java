package io.github.corenlpaffect.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.DocumentAffect;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.List;

/** From texts to documents with affect, by CoreNLP's tokenizer and a model. */
interface TextAnnotator {

  /** The text with its sentences; they and the document have an affect. */
  Annotation annotate(String text);

  /** Takes each text as one sequence: at most one sentence. */
  static TextAnnotator ofLines(AffectModel model) {
    SentencePipeline pipeline = SentencePipeline.tokenizing();
    return text -> withAffect(pipeline.document(text), model);
  }

  /** Splits each text into sentences. */
  static TextAnnotator ofDocuments(AffectModel model) {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", SentencePipeline.TOKENIZE));
    return text -> withAffect(pipeline.process(text), model);
  }

  private static Annotation withAffect(Annotation document, AffectModel model) {
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    sentences.forEach(sentence -> sentence.set(AffectAnnotation.class, model.predict(sentence)));
    document.set(AffectAnnotation.class, DocumentAffect.of(sentences));
    return document;
  }
}
