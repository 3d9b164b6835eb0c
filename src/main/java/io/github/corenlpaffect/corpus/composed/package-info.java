/**
 * Sentences of the project's own that show how affect is composed: frames with slots, fillers with
 * graded affect, and rules that say what a frame makes of its fillers. All of them are in readable
 * files on the class path. Uses the root's values only.
 */
package io.github.corenlpaffect.corpus.composed;
