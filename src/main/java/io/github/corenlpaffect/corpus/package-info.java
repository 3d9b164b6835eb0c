/**
 * Readers of published corpora and of the project's own format, from files to labelled texts. Uses
 * the root's values and, of {@code model}, the description of heads only.
 */
package io.github.corenlpaffect.corpus;
