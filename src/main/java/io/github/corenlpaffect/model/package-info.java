/**
 * The multi-task model at run time: word table, encoder, heads, the product's outputs and the file
 * format. Immutable models, one {@link io.github.corenlpaffect.model.Scratch} per thread. Uses
 * {@code feature} and the values; training mutates the weights of a {@link
 * io.github.corenlpaffect.model.Network} of its own and hands over a finished one.
 */
package io.github.corenlpaffect.model;
