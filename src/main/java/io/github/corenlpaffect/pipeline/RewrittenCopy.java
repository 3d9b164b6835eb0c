package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Copies of documents and sentences for formats that cannot hold all their characters: the strings
 * of documents, sentences, tokens, parse trees and dependency graphs are rewritten, but for the
 * spaces around tokens; all else is shared. The original stays as it is.
 */
final class RewrittenCopy {
  private static final Set<Class<?>> SPACES =
      Set.of(CoreAnnotations.BeforeAnnotation.class, CoreAnnotations.AfterAnnotation.class);

  private final UnaryOperator<String> rewriting;

  /**
   * @param rewriting what becomes of each string
   */
  RewrittenCopy(UnaryOperator<String> rewriting) {
    this.rewriting = rewriting;
  }

  Annotation of(Annotation document) {
    return rewrite(new Annotation(document));
  }

  CoreMap of(CoreMap sentence) {
    return rewrite(new ArrayCoreMap(sentence));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a value is replaced by one of its own class
  private <T extends CoreMap> T rewrite(T copy) {
    for (Class key : List.copyOf(copy.keySet())) {
      if (!SPACES.contains(key)) {
        copy.set(key, rewritten(key, copy.get(key)));
      }
    }
    return copy;
  }

  private Object rewritten(Class<?> key, Object value) {
    if (value instanceof String text) {
      return rewriting.apply(text);
    } else if (value instanceof Tree tree) {
      return rewritten(tree);
    } else if (value instanceof SemanticGraph graph) {
      return rewritten(graph);
    } else if (key == CoreAnnotations.TokensAnnotation.class) {
      return ((List<?>) value).stream().map(token -> rewritten((CoreLabel) token)).toList();
    } else if (key == CoreAnnotations.SentencesAnnotation.class) {
      return ((List<?>) value).stream().map(sentence -> of((CoreMap) sentence)).toList();
    }
    return value;
  }

  private CoreLabel rewritten(CoreLabel token) {
    return rewrite(new CoreLabel(token));
  }

  private Tree rewritten(Tree tree) {
    Tree copy = tree.deepCopy();
    for (Tree node : copy) {
      if (node.value() != null) {
        node.setValue(rewriting.apply(node.value()));
      }
    }
    return copy;
  }

  private SemanticGraph rewritten(SemanticGraph graph) {
    SemanticGraph copy = new SemanticGraph();
    Map<IndexedWord, IndexedWord> copies = new HashMap<>();
    for (IndexedWord word : graph.vertexSet()) {
      IndexedWord copied = new IndexedWord(rewritten(word.backingLabel()));
      copied.setCopyCount(word.copyCount());
      copies.put(word, copied);
      copy.addVertex(copied);
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      copy.addEdge(
          copies.get(edge.getSource()),
          copies.get(edge.getTarget()),
          edge.getRelation(),
          edge.getWeight(),
          edge.isExtra());
    }
    copy.setRoots(graph.getRoots().stream().map(copies::get).toList());
    graph.getComments().forEach(comment -> copy.addComment(rewriting.apply(comment)));
    return copy;
  }
}
