/**
 * Matrices, the loops over them, and the affine layer: what all else in the model is made of. Uses
 * nothing.
 */
package io.github.corenlpaffect.model.linear;
