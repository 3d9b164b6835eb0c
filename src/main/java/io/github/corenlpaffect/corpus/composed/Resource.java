package io.github.corenlpaffect.corpus.composed;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the class path holds. */
final class Resource {
  private static final String FOLDER = "/io/github/corenlpaffect/corpus/composed/";
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  private Resource() {}

  /**
   * The lines of a file that are not empty.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  static ImmutableList<String> lines(String name) {
    try {
      return ImmutableList.copyOf(
          LINES.split(
              Resources.toString(
                  Resources.getResource(Resource.class, FOLDER + name), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
