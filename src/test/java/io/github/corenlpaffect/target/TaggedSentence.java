package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.TargetAffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences as CoreNLP's taggers would leave them, built by hand, and a model of a few words. */
final class TaggedSentence {
  private static final Set<String> GOOD = Set.of("great", "kind", "charming", "bliss", "gem");
  private static final Set<String> BAD = Set.of("terrible", "filthy", "rude", "crook", "gluey");
  private static final Set<String> NOT = Set.of("not", "n't");

  private final CoreMap map = new ArrayCoreMap();
  private final List<CoreLabel> tokens = new ArrayList<>();

  /**
   * A sentence.
   *
   * @param tagged words with their tags, such as {@code the/DT screen/NN}; a third part is the
   *     lemma
   */
  TaggedSentence(String tagged) {
    int begin = 0;
    for (String part : tagged.split(" ")) {
      String[] parts = part.split("/");
      CoreLabel token = new CoreLabel();
      token.setWord(parts[0]);
      token.setTag(parts[1]);
      token.setLemma(parts[parts.length - 1 > 1 ? 2 : 0]);
      token.setIndex(tokens.size() + 1);
      token.setBeginPosition(begin);
      token.setEndPosition(begin + parts[0].length());
      begin += parts[0].length() + 1;
      tokens.add(token);
    }
    map.set(CoreAnnotations.TokensAnnotation.class, tokens);
  }

  /** Adds a mention of the tokens from begin to before end. */
  TaggedSentence mention(int begin, int end, String type) {
    List<CoreMap> mentions =
        map.containsKey(CoreAnnotations.MentionsAnnotation.class)
            ? map.get(CoreAnnotations.MentionsAnnotation.class)
            : new ArrayList<>();
    CoreMap mention = new Annotation("");
    mention.set(CoreAnnotations.TokensAnnotation.class, tokens.subList(begin, end));
    mention.set(CoreAnnotations.EntityTypeAnnotation.class, type);
    mentions.add(mention);
    map.set(CoreAnnotations.MentionsAnnotation.class, mentions);
    return this;
  }

  /** Adds a dependency between tokens; one beyond the sentence contradicts it. */
  TaggedSentence dependency(int governor, String relation, int dependent) {
    SemanticGraph graph = map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (graph == null) {
      graph = new SemanticGraph();
      map.set(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class, graph);
    }
    graph.addEdge(word(governor), word(dependent), GrammaticalRelation.valueOf(relation), 1, false);
    return this;
  }

  CoreMap map() {
    return map;
  }

  /** Its targets as the toy model reads them. */
  List<TargetAffect> targets() {
    return SentenceTargets.of(map, tokens, TaggedSentence::read);
  }

  /** One of its targets. */
  TargetAffect target(String text) {
    return targets().stream()
        .filter(target -> target.span().text().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no target " + text + " in " + targets()));
  }

  /** The first word that is good or bad, the other way round behind "not". */
  static Affect read(CoreMap sentence) {
    int sign = 1;
    for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      sign = NOT.contains(token.word()) ? -1 : sign;
      if (GOOD.contains(token.word()) || BAD.contains(token.word())) {
        return affect(GOOD.contains(token.word()) ? sign : -sign);
      }
    }
    return affect(0);
  }

  private static Affect affect(int sign) {
    double good = sign > 0 ? 0.8 : 0;
    double bad = sign < 0 ? 0.8 : 0;
    return new Affect(
        new SentimentDistribution(bad, 0, 1 - good - bad, 0, good),
        good - bad,
        new EmotionIntensities(bad, 0, 0, 0, good, 0, 0, 0),
        Confidence.none(),
        Map.of());
  }

  private IndexedWord word(int index) {
    if (index < tokens.size()) {
      return new IndexedWord(tokens.get(index));
    }
    CoreLabel beyond = new CoreLabel();
    beyond.setIndex(index + 1);
    return new IndexedWord(beyond);
  }
}
