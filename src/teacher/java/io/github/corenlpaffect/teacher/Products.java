package io.github.corenlpaffect.teacher;

import ai.djl.ndarray.NDArray;

/** How the encoder multiplies with its matrices. */
interface Products {

  /** x [… , inputs] · weightᵀ + bias, in the manager of x. */
  NDArray linear(NDArray x, Weight weight, Weight bias);
}
