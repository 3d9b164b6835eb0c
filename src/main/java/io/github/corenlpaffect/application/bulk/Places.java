package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The fields of a row that tell where its record is from. */
final class Places {
  static final String SOURCE = "source";
  static final String LINE = "line";
  static final ImmutableList<String> NAMES = ImmutableList.of(SOURCE, LINE);

  private Places() {}

  /** What is said where a record already has a field of a name that is added. */
  static String taken(String record, List<String> added) {
    return record
        + " has one of "
        + String.join(", ", added)
        + " already, which are added; --prefix gives these other names";
  }
}
