package io.github.corenlpaffect.behaviour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** What a model must reach, per cent of the cases: the bars of {@value #FILE}. */
final class Bars {
  private static final String FILE = "bars.tsv";

  private final Map<String, Double> bars = new HashMap<>();

  private Bars() {}

  static Bars read() throws IOException {
    Bars read = new Bars();
    for (CSVRecord row : Resources.table(FILE)) {
      read.bars.put(row.get("measure"), Double.parseDouble(row.get("bar")));
    }
    return read;
  }

  /** One line for each score that is below its bar or has none. */
  List<String> complaints(List<Score> scores) {
    List<String> complaints = new ArrayList<>();
    for (Score score : scores) {
      Double bar = bars.get(score.measure());
      if (bar == null) {
        complaints.add(FILE + " has no bar for " + score.measure());
      } else if (score.percent() < bar) {
        complaints.add(
            String.format(
                Locale.ROOT, "%s: %.1f %%, bar %.0f", score.measure(), score.percent(), bar));
      }
    }
    return complaints;
  }
}
