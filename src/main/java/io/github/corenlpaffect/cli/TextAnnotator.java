package io.github.corenlpaffect.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.cli.AnnotatedText.Unit;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.DocumentAffect;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.ArrayList;
import java.util.List;

/** From texts to results, by CoreNLP's tokenizer and a model. */
interface TextAnnotator {

  /** The results for a text of an input with this name. */
  List<AnnotatedText> annotate(String source, String text);

  /** Takes each text as one sequence: exactly one result. */
  static TextAnnotator ofLines(AffectModel model) {
    SentencePipeline pipeline = SentencePipeline.tokenizing();
    return (source, text) -> {
      Affect affect = model.predict(pipeline.sentence(text));
      return List.of(new AnnotatedText(source, Unit.LINE, text, affect));
    };
  }

  /** Splits each text into sentences: one result each, and one for all unless it is a single. */
  static TextAnnotator ofDocuments(AffectModel model) {
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", SentencePipeline.TOKENIZE));
    return (source, text) -> {
      List<CoreMap> sentences =
          pipeline.process(text).get(CoreAnnotations.SentencesAnnotation.class);
      List<AnnotatedText> results = new ArrayList<>();
      for (CoreMap sentence : sentences) {
        Affect affect = model.predict(sentence);
        sentence.set(AffectAnnotation.class, affect);
        String words = sentence.get(CoreAnnotations.TextAnnotation.class);
        results.add(new AnnotatedText(source, Unit.SENTENCE, words, affect));
      }
      if (sentences.size() != 1) {
        results.add(new AnnotatedText(source, Unit.DOCUMENT, text, DocumentAffect.of(sentences)));
      }
      return results;
    };
  }
}
