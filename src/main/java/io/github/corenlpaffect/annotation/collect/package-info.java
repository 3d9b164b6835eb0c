/**
 * From raw text to texts worth labelling: personal data masked, split into sentences, repetitions
 * and other languages taken out, sampled so that rare emotions are among them. May use the run
 * time, {@code text} and {@code corpus}.
 */
package io.github.corenlpaffect.annotation.collect;
