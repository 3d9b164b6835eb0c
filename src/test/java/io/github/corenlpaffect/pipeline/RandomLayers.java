package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Layers of annotation that may be right, wrong or missing, at random. */
final class RandomLayers {
  private static final String[] TEXTS = {
    null, "", " ", "not", "O", "NN", "JJ", "VBD", "PRP$", "XYZ", "PERSON", "DATE", "happy",
    "\uD83D", "\u0000", "nsubj", "a\tb\nc"
  };
  private static final int[] NUMBERS = {
    0, -1, 1, 3, 7, 1_000, Integer.MIN_VALUE, Integer.MAX_VALUE
  };
  private static final String[] RELATIONS = {
    "root", "nsubj", "obj", "neg", "advmod", "acl:relcl", "amod", "", ":", "\uD83D"
  };

  private final Random random;
  private final int tagged;
  private final int spoiled;

  RandomLayers(Random random) {
    this.random = random;
    tagged = random.nextInt(3);
    spoiled = random.nextInt(3);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** A text that fits nothing, or null. */
  String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  int number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  /**
   * Adds tags to a token and takes of what it has, in some documents from all, from some, or none.
   */
  void spoil(CoreLabel token) {
    if (tagged == 2 || tagged == 1 && random.nextBoolean()) {
      tag(token);
    }
    if (spoiled == 2 && oneIn(3) || spoiled == 1 && oneIn(10)) {
      damage(token);
    }
  }

  private void tag(CoreLabel token) {
    if (random.nextBoolean()) {
      token.setTag(text());
    }
    if (random.nextBoolean()) {
      token.setLemma(text());
    }
    if (random.nextBoolean()) {
      token.setNER(text());
    }
  }

  private void damage(CoreLabel token) {
    switch (random.nextInt(6)) {
      case 0 -> token.setWord(null);
      case 1 -> token.remove(CoreAnnotations.TextAnnotation.class);
      case 2 -> token.setOriginalText(text());
      case 3 -> token.setIndex(number());
      case 4 -> token.remove(CoreAnnotations.IndexAnnotation.class);
      default -> token.setValue(text());
    }
  }

  /** A graph among tokens and words that are none of the sentence's. */
  SemanticGraph graph(List<CoreLabel> tokens) {
    List<IndexedWord> nodes = new ArrayList<>();
    tokens.stream().filter(token -> !oneIn(4)).map(IndexedWord::new).forEach(nodes::add);
    while (nodes.isEmpty() || oneIn(4)) {
      nodes.add(stranger());
    }
    SemanticGraph graph = new SemanticGraph();
    nodes.forEach(graph::addVertex);
    for (int i = 0; i < nodes.size(); i++) {
      if (oneIn(3)) {
        graph.addRoot(any(nodes));
      }
      graph.addEdge(any(nodes), any(nodes), relation(), 0, oneIn(5));
    }
    return graph;
  }

  private IndexedWord stranger() {
    IndexedWord stranger = new IndexedWord();
    stranger.setSentIndex(0);
    stranger.setDocID("");
    stranger.setIndex(number());
    stranger.setWord(text());
    return stranger;
  }

  private GrammaticalRelation relation() {
    String name = RELATIONS[random.nextInt(RELATIONS.length)];
    return oneIn(10)
        ? GrammaticalRelation.DEPENDENT
        : GrammaticalRelation.valueOf(Language.Any, name);
  }

  /** Mentions of the sentence's tokens, of others, and of none. */
  List<CoreMap> mentions(List<CoreLabel> tokens) {
    List<CoreMap> mentions = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      CoreMap mention = new ArrayCoreMap();
      if (!oneIn(4)) {
        mention.set(CoreAnnotations.TokensAnnotation.class, some(tokens));
      }
      mention.set(CoreAnnotations.EntityTypeAnnotation.class, text());
      mentions.add(mention);
    }
    return mentions;
  }

  private List<CoreLabel> some(List<CoreLabel> tokens) {
    int begin = random.nextInt(tokens.size() + 1);
    List<CoreLabel> some =
        new ArrayList<>(tokens.subList(begin, begin + random.nextInt(tokens.size() - begin + 1)));
    if (oneIn(4)) {
      CoreLabel other = CoreLabel.wordFromString("other");
      other.setIndex(number());
      some.add(other);
    }
    return some;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
