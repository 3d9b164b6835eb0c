package io.github.corenlpaffect.behaviour;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The capabilities of the suite. */
final class Capabilities {
  private static final String FOLDER = "capabilities";

  private Capabilities() {}

  /** All of them, by kind and name. */
  static List<Capability> all() throws IOException {
    List<Capability> all = new ArrayList<>();
    for (String file : Resources.names(FOLDER)) {
      String name = file.substring(FOLDER.length() + 1).replaceFirst("\\.txt$", "");
      all.add(TemplateFile.read(name, Resources.lines(file)));
    }
    all.sort(comparing(Capability::kind).thenComparing(Capability::name));
    return List.copyOf(all);
  }
}
