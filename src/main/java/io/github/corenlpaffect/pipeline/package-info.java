/**
 * Everything that touches CoreNLP's pipeline: the annotator, its options and the outputters. Uses
 * the values, {@code feature} and {@code model}; of libraries nothing that CoreNLP's own
 * distribution does not hold.
 */
package io.github.corenlpaffect.pipeline;
