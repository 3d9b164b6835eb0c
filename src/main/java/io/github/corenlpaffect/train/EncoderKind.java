package io.github.corenlpaffect.train;

/** The encoders that can be trained. */
public enum EncoderKind {
  /** A convolution over three words. */
  CONVOLUTION,
  /** The convolution, and a gated memory that is added to it. */
  GATED
}
