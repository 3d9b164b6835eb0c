package io.github.corenlpaffect.feature;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.function.IntPredicate;

/** Marks from what earlier annotators left: parts of speech, named entities, dependencies. */
final class LayerMarks {
  private static final String NOT = "not";

  private LayerMarks() {}

  /**
   * Whether an earlier annotator left parts of speech or named entities. They tag all tokens or
   * none, so one token tells, which spares the look-ups in the others.
   */
  static boolean isTagged(CoreLabel token) {
    return token.containsKey(CoreAnnotations.PartOfSpeechAnnotation.class)
        || token.containsKey(CoreAnnotations.NamedEntityTagAnnotation.class);
  }

  /** The marks of a token's part of speech and named entity; none where they are missing. */
  static long of(CoreLabel token) {
    String tag = token.get(CoreAnnotations.PartOfSpeechAnnotation.class);
    String entity = token.get(CoreAnnotations.NamedEntityTagAnnotation.class);
    return (tag == null ? 0 : partOfSpeech(tag).bit()) | (entity == null ? 0 : entity(entity));
  }

  /**
   * Adds the marks of the sentence's basic dependencies, if it has any.
   *
   * @param present whether the token of an index is there; one that is not negates nothing
   */
  static void addDependencies(CoreMap sentence, IntPredicate present, SentenceFeatures features) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (graph == null) {
      return;
    }
    for (int word = 0; word < features.words(); word++) {
      IndexedWord node = graph.getNodeByIndexSafe(features.token(word) + 1);
      if (node != null) {
        features.mark(word, dependencies(graph, node, present));
      }
    }
  }

  private static long dependencies(SemanticGraph graph, IndexedWord node, IntPredicate present) {
    long marks = graph.getRoots().contains(node) ? Mark.DEP_ROOT.bit() : 0;
    for (SemanticGraphEdge edge : graph.incomingEdgeIterable(node)) {
      marks |= relation(edge.getRelation().getShortName()).bit();
    }
    for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(node)) {
      IndexedWord dependent = edge.getDependent();
      int token = dependent.index() - 1;
      if (token >= 0 && present.test(token) && isNegator(dependent)) {
        marks |= Mark.DEP_GOVERNS_NEGATOR.bit();
      }
    }
    return marks;
  }

  private static boolean isNegator(IndexedWord node) {
    if (node.word() == null) {
      return false;
    }
    String lowerCase = StandardSpelling.lowerCase(node.word());
    return CueLexicon.ENGLISH.cue(StandardSpelling.ENGLISH.of(lowerCase)) == Cue.NEGATOR
        || Contractions.ENGLISH.words(lowerCase).contains(NOT);
  }

  private static Mark partOfSpeech(String tag) {
    return switch (tag) {
      case "JJ" -> Mark.POS_ADJECTIVE;
      case "JJR", "JJS", "RBR", "RBS" -> Mark.POS_COMPARATIVE;
      case "RB", "RP", "WRB" -> Mark.POS_ADVERB;
      case "NN", "NNS" -> Mark.POS_COMMON_NOUN;
      case "NNP", "NNPS" -> Mark.POS_PROPER_NOUN;
      case "VB", "VBP", "VBZ", "VBG" -> Mark.POS_VERB;
      case "VBD", "VBN" -> Mark.POS_PAST_VERB;
      case "MD" -> Mark.POS_MODAL;
      case "PRP", "PRP$", "WP", "WP$", "EX" -> Mark.POS_PRONOUN;
      case "DT", "PDT", "WDT" -> Mark.POS_DETERMINER;
      case "IN", "TO" -> Mark.POS_ADPOSITION;
      case "CC" -> Mark.POS_CONJUNCTION;
      case "CD" -> Mark.POS_NUMBER;
      case "UH" -> Mark.POS_INTERJECTION;
      default -> Mark.POS_OTHER;
    };
  }

  private static long entity(String tag) {
    return switch (tag) {
      case "O" -> 0;
      case "PERSON" -> Mark.NER_PERSON.bit();
      case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> Mark.NER_PLACE.bit();
      case "ORGANIZATION" -> Mark.NER_ORGANIZATION.bit();
      case "DATE", "TIME", "DURATION", "SET" -> Mark.NER_TIME.bit();
      case "NUMBER", "ORDINAL", "MONEY", "PERCENT" -> Mark.NER_QUANTITY.bit();
      default -> Mark.NER_OTHER.bit();
    };
  }

  private static Mark relation(String name) {
    int subtype = name.indexOf(':');
    return switch (subtype < 0 ? name : name.substring(0, subtype)) {
      case "nsubj", "csubj" -> Mark.DEP_SUBJECT;
      case "obj", "iobj", "dobj" -> Mark.DEP_OBJECT;
      case "obl", "nmod" -> Mark.DEP_OBLIQUE;
      case "ccomp", "xcomp", "advcl", "acl", "parataxis" -> Mark.DEP_CLAUSE;
      case "amod", "nummod", "appos", "compound" -> Mark.DEP_MODIFIER;
      case "advmod", "discourse" -> Mark.DEP_ADVERB;
      case "conj" -> Mark.DEP_COORDINATED;
      case "det", "case", "mark", "cc", "aux", "cop", "punct" -> Mark.DEP_FUNCTION;
      default -> Mark.DEP_OTHER;
    };
  }
}
