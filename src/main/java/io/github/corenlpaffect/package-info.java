/**
 * Values and keys: what the annotator attaches to a sentence and under which key. Depends on
 * nothing but CoreNLP's {@code CoreAnnotation}; every other package may use it.
 */
package io.github.corenlpaffect;
