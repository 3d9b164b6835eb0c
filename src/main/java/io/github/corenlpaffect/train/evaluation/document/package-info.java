/**
 * Ways to make the affect of a text out of those of its sentences, compared on texts of two or more
 * sentences: chosen on training texts, confirmed on dev.
 */
package io.github.corenlpaffect.train.evaluation.document;
