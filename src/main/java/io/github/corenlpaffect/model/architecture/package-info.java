/**
 * How much tasks share: the ways from the encoder's vector to the outputs, one small class each,
 * made of the operations of a {@code Calculus}. Uses the model's layers and matrices; is used by
 * the network and its training.
 */
package io.github.corenlpaffect.model.architecture;
