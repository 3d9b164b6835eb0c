/**
 * Readers of published corpora and of the project's own format, from files to labelled texts. Uses
 * {@code model} for the description of heads only.
 */
package io.github.corenlpaffect.corpus;
