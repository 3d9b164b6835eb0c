package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of any text that CoreNLP's tokenizer has been given; subclasses say how many are
 * tried.
 */
abstract class AnyText {
  private static final StanfordCoreNLP TOKENIZER =
      new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize"));

  @Property
  void itsSentencesHaveValidAffects(@ForAll("texts") String text) {
    Annotation document = TOKENIZER.process(text);
    AnyDocument.PLAIN.annotate(document);
    ValidAffects.check(document);
    WellFormed.checkJsonText(text, Documents.affect((CoreMap) document));
  }

  @Property
  void whatIsWrittenOfItCanBeRead(@ForAll("shortTexts") String text) {
    Annotation document = TOKENIZER.process(text);
    AnyDocument.FULL.annotate(document);
    ValidAffects.checkExplained(document);
    WellFormed.checkOwnFormats(document);
    WellFormed.checkStockFormats(document);
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.texts();
  }

  @Provide
  Arbitrary<String> shortTexts() {
    return RandomTexts.shortTexts();
  }
}
