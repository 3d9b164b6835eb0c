package io.github.corenlpaffect.train;

import java.util.Arrays;
import java.util.Locale;

/** The encoders that can be trained. */
public enum EncoderKind {
  /** A convolution over three words. */
  CONVOLUTION,
  /** The convolution, and a gated memory that is added to it. */
  GATED;

  /**
   * The kind of a name.
   *
   * @throws IllegalArgumentException if there is no such kind; names them all
   */
  public static EncoderKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "train.encoder = " + name + " is wrong; it must be convolution or gated"));
  }
}
