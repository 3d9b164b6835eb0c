package io.github.corenlpaffect.feature;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Sentences for tests: from CoreNLP's tokenizer, or made by hand. */
public final class Sentences {
  private static final StanfordCoreNLP PIPELINE = pipeline();

  private Sentences() {}

  /** All that CoreNLP's tokenizer finds in a text, as one sentence. */
  public static CoreMap of(String text) {
    Annotation document = new Annotation(text);
    PIPELINE.annotate(document);
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(
        CoreAnnotations.TokensAnnotation.class,
        document.get(CoreAnnotations.TokensAnnotation.class));
    return sentence;
  }

  /** A sentence of tokens with a blank between them. */
  public static CoreMap ofTokens(String... words) {
    List<CoreLabel> tokens = new ArrayList<>();
    int position = 0;
    for (String word : words) {
      CoreLabel token = CoreLabel.wordFromString(word);
      token.setOriginalText(word);
      token.setBeginPosition(position);
      token.setEndPosition(position + word.length());
      position += word.length() + 1;
      token.setIndex(tokens.size() + 1);
      tokens.add(token);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return sentence;
  }

  /** The tokens of a sentence. */
  public static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  /**
   * The words of a sentence as they are written, by the index of the token that each begins with.
   */
  static Map<Integer, String> wordsByToken(CoreMap sentence) {
    Map<Integer, String> words = new TreeMap<>();
    int token = 0;
    for (String word : FeatureExtractor.words(sentence)) {
      words.put(token, word);
      String first = SplitTokens.text(tokens(sentence).get(token));
      token += SplitTokens.unitLength(tokens(sentence), token, first);
    }
    return words;
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    return new StanfordCoreNLP(properties);
  }
}
