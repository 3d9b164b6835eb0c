package io.github.corenlpaffect.target;

/**
 * A noun with what stands before it. Tokens are counted from 0 in the sentence.
 *
 * @param begin its first token: a determiner, possessive pronoun, adjective or noun
 * @param noun the first of its nouns, behind determiners and adjectives
 * @param head its last token
 * @param possessor whether it is the owner of the one behind it, as Vienna in "Vienna's trams"
 */
record NounPhrase(int begin, int noun, int head, boolean possessor) {
  boolean contains(int token) {
    return begin <= token && token <= head;
  }

  /** The token behind it, and behind its apostrophe. */
  int end() {
    return head + (possessor ? 2 : 1);
  }
}
