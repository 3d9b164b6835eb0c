package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.Arrays;

/** The basic dependencies of a sentence by token, counted from 0. Immutable. */
final class Dependencies {
  /** The governor of a token that has none. */
  static final int NONE = -1;

  private final int[] governors;
  private final String[] relations;

  private Dependencies(int size) {
    governors = new int[size];
    Arrays.fill(governors, NONE);
    relations = new String[size];
    Arrays.fill(relations, "");
  }

  /** Those of a sentence; edges that lead out of its tokens are left out. */
  static Dependencies of(CoreMap sentence, int size) {
    Dependencies dependencies = new Dependencies(size);
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    if (graph != null) {
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        dependencies.add(edge.getGovernor(), edge.getDependent(), edge.getRelation().toString());
      }
    }
    return dependencies;
  }

  private void add(IndexedWord governor, IndexedWord dependent, String relation) {
    int from = governor.index() - 1;
    int to = dependent.index() - 1;
    if (from >= 0 && from < governors.length && to >= 0 && to < governors.length) {
      governors[to] = from;
      relations[to] = relation;
    }
  }

  /** The token that governs this one, or {@link #NONE}. */
  int governor(int token) {
    return governors[token];
  }

  /** Whether a token depends on another one in this relation, or a more special one. */
  boolean depends(int token, String relation, int governor) {
    return governors[token] == governor && governor != NONE && is(token, relation);
  }

  /** Whether they say that a token depends in another relation. */
  boolean contradict(int token, String relation) {
    return !relations[token].isEmpty() && !is(token, relation);
  }

  /** Whether a token is a subject. */
  boolean isSubject(int token) {
    return is(token, "nsubj");
  }

  /** Whether a token has a subject. */
  boolean hasSubject(int token) {
    for (int i = 0; i < governors.length; i++) {
      if (depends(i, "nsubj", token)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int token, String relation) {
    return relations[token].equals(relation) || relations[token].startsWith(relation + ":");
  }
}
