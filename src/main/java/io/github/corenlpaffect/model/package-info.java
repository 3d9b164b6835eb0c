/**
 * The multi-task model at run time: word table, encoder, heads, the product's outputs and the file
 * format. Immutable models, one {@link io.github.corenlpaffect.model.Scratch} per thread. Uses
 * {@code feature} and the values; training mutates the weights of a {@link
 * io.github.corenlpaffect.model.Network} of its own and hands over a finished one.
 *
 * <p>What runs while a model is loaded has loops and {@code concat} rather than lambdas, streams,
 * regular expressions and {@code +}: a new JVM takes up to milliseconds to make each of these run.
 */
package io.github.corenlpaffect.model;
