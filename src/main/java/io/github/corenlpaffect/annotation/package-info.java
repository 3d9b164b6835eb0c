/**
 * From texts without labels to labels: what annotators are given to work on, what they hand back,
 * and how far it can be trusted. May use the run time, {@code text}, {@code corpus}, {@code metric}
 * and {@code train}.
 */
package io.github.corenlpaffect.annotation;
