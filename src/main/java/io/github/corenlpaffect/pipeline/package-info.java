/**
 * Everything that touches CoreNLP's pipeline: the annotator, its options, the outputters, the
 * serializer and the client of CoreNLP's server. Uses the values, {@code feature} and {@code
 * model}; of libraries nothing that CoreNLP's own distribution does not hold.
 */
package io.github.corenlpaffect.pipeline;
