package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entity mention that CoreNLP has found. Tokens are counted from 0 in the sentence.
 *
 * @param begin its first token
 * @param end the token behind its last one
 * @param type what CoreNLP calls the entity
 */
record EntityMention(int begin, int end, String type) {

  /** The mentions of a sentence; those that are not within its tokens are left out. */
  static List<EntityMention> of(CoreMap sentence) {
    int size = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
    return Optional.ofNullable(sentence.get(CoreAnnotations.MentionsAnnotation.class))
        .orElse(List.of())
        .stream()
        .flatMap(mention -> ofMap(mention, size))
        .toList();
  }

  /** The tokens that go on with a name; a mention of common nouns alone is no name. */
  static BitSet continuations(List<EntityMention> mentions, Words words) {
    BitSet named = new BitSet();
    for (EntityMention mention : mentions) {
      if (words.isName(mention.begin) && words.isName(mention.end - 1)) {
        named.set(mention.begin + 1, mention.end);
      }
    }
    return named;
  }

  boolean contains(int token) {
    return begin <= token && token < end;
  }

  private static Stream<EntityMention> of(CoreMap mention, List<CoreLabel> tokens, int size) {
    int first = tokens.get(0).index() - 1;
    int last = tokens.get(tokens.size() - 1).index() - 1;
    String type = mention.get(CoreAnnotations.EntityTypeAnnotation.class);
    return first < 0 || first > last || last >= size || type == null
        ? Stream.empty()
        : Stream.of(new EntityMention(first, last + 1, type));
  }

  private static Stream<EntityMention> ofMap(CoreMap mention, int size) {
    List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
    return tokens == null || tokens.isEmpty() ? Stream.empty() : of(mention, tokens, size);
  }
}
