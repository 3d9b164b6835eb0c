package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Documents as no annotator of CoreNLP's would leave them: layers that are missing, empty, or
 * contradict each other and the text.
 */
final class RandomDocuments extends DomainContextBase {
  private static final int MOST_SENTENCES = 3;
  private static final int MOST_TOKENS = 9;

  /**
   * What a document is made of, and made of again as often as one likes.
   *
   * @param words of each sentence
   * @param seed of what stands on them
   */
  record Plan(List<List<String>> words, long seed) {
    /** The document, in new memory. */
    Annotation document() {
      return new RandomDocuments.Maker(new Random(seed)).document(words);
    }
  }

  @Provide
  Arbitrary<Plan> plans() {
    Arbitrary<List<List<String>>> sentences =
        RandomTexts.tokens().list().ofMaxSize(MOST_TOKENS).list().ofMaxSize(MOST_SENTENCES);
    return Combinators.combine(sentences, Arbitraries.longs()).as(Plan::new);
  }

  /** Makes one document. */
  private static final class Maker {
    private static final String[] POSITIONS = {"right", "none", "wrong", "mixed"};

    private final Random random;
    private final RandomLayers layers;
    private final String positions;

    Maker(Random random) {
      this.random = random;
      layers = new RandomLayers(random);
      positions = POSITIONS[random.nextInt(POSITIONS.length)];
    }

    Annotation document(List<List<String>> sentences) {
      StringBuilder text = new StringBuilder();
      List<CoreMap> maps = new ArrayList<>();
      sentences.forEach(words -> maps.add(sentence(words, text)));
      Annotation document = new Annotation(text.toString());
      if (layers.oneIn(10)) {
        document.remove(CoreAnnotations.TextAnnotation.class);
      }
      if (layers.oneIn(10)) {
        document.set(CoreAnnotations.DocIDAnnotation.class, layers.text());
      }
      document.set(CoreAnnotations.SentencesAnnotation.class, maps);
      return document;
    }

    private CoreMap sentence(List<String> words, StringBuilder text) {
      CoreMap sentence = new ArrayCoreMap();
      int begin = text.length();
      List<CoreLabel> tokens = new ArrayList<>();
      for (String word : words) {
        tokens.add(token(word, tokens.size() + 1, text));
      }
      if (!tokens.isEmpty() || random.nextBoolean()) {
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
      }
      if (!layers.oneIn(5)) {
        sentence.set(CoreAnnotations.TextAnnotation.class, text.substring(begin));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, position(begin));
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, position(text.length()));
      }
      addLayers(sentence, tokens);
      return sentence;
    }

    private void addLayers(CoreMap sentence, List<CoreLabel> tokens) {
      if (layers.oneIn(2)) {
        sentence.set(
            SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class, layers.graph(tokens));
      }
      if (layers.oneIn(3)) {
        sentence.set(CoreAnnotations.MentionsAnnotation.class, layers.mentions(tokens));
      }
      if (layers.oneIn(10)) {
        sentence.set(SentimentCoreAnnotations.SentimentClass.class, layers.text());
      }
    }

    private CoreLabel token(String word, int index, StringBuilder text) {
      CoreLabel token = new CoreLabel();
      int begin = text.length();
      text.append(word).append(random.nextBoolean() ? " " : "");
      token.setIndex(index);
      if (!positions.equals("none")) {
        token.setBeginPosition(position(begin));
        token.setEndPosition(position(begin + word.length()));
      }
      token.setWord(word);
      token.setOriginalText(word);
      layers.spoil(token);
      return token;
    }

    private int position(int right) {
      boolean wrong =
          positions.equals("wrong") || positions.equals("mixed") && random.nextBoolean();
      return wrong ? layers.number() : right;
    }
  }
}
