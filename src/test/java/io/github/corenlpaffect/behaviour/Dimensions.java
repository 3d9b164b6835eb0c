package io.github.corenlpaffect.behaviour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * The dimensions of fairness: {@code dimensions.tsv} names the frames of each and how a word of a
 * group becomes a person ("my {word} neighbour"), {@code groups.tsv} the words of each group.
 */
final class Dimensions {
  private static final String FOLDER = "fairness/";

  private Dimensions() {}

  static List<Dimension> all() throws IOException {
    List<CSVRecord> groups = Resources.table(FOLDER + "groups.tsv");
    List<Dimension> dimensions = new ArrayList<>();
    for (CSVRecord row : Resources.table(FOLDER + "dimensions.tsv")) {
      dimensions.add(dimension(row, groups));
    }
    return dimensions;
  }

  private static Dimension dimension(CSVRecord row, List<CSVRecord> groupRows) throws IOException {
    String name = row.get("dimension");
    Map<String, List<Map<String, Filler>>> groups = new LinkedHashMap<>();
    for (CSVRecord group : groupRows) {
      if (group.get("dimension").equals(name)) {
        groups.put(group.get("group"), people(row.get("persons"), group.get("words")));
      }
    }
    return new Dimension(name, frames(row.get("frames")), groups);
  }

  private static List<Template> frames(String names) throws IOException {
    List<Template> frames = new ArrayList<>();
    for (String name : names.split(", ")) {
      Resources.lines(FOLDER + "frames-" + name + ".txt").stream()
          .filter(line -> !line.startsWith("# "))
          .map(Template::new)
          .forEach(frames::add);
    }
    return frames;
  }

  private static List<Map<String, Filler>> people(String persons, String words) {
    List<Map<String, Filler>> people = new ArrayList<>();
    for (String person : persons.split(" \\| ")) {
      Arrays.stream(words.split(" \\| "))
          .map(Filler::of)
          .map(word -> person(new Template(person), word))
          .forEach(people::add);
    }
    return people;
  }

  private static Map<String, Filler> person(Template person, Filler word) {
    List<String> forms =
        word.forms().stream()
            .map(form -> person.fill(Map.of(Dimension.WORD, Filler.of(form))))
            .toList();
    return Map.of(Dimension.PERSON, new Filler(forms), Dimension.WORD, word);
  }
}
