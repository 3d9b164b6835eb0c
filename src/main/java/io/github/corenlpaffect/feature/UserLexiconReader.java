package io.github.corenlpaffect.feature;

import io.github.corenlpaffect.Emotion;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a user's lexicon and collects the faults of all its lines. Used for one lexicon. */
final class UserLexiconReader {
  private static final String WORD = "word";
  private static final String PART_OF_SPEECH = "pos";
  private static final String VALENCE = "valence";
  private static final List<String> VALUES =
      Stream.concat(Stream.of(VALENCE), Emotion.labels().stream()).toList();
  private static final List<String> KNOWN =
      Stream.concat(Stream.of(WORD, PART_OF_SPEECH), VALUES.stream()).toList();
  private static final Pattern TAB = Pattern.compile("\t");
  private static final String COMMENT = "#";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final List<String> faults = new ArrayList<>();
  private final List<LexiconEntry> entries = new ArrayList<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private List<String> columns = List.of();
  private int line;

  UserLexiconReader(String name) {
    this.name = name;
  }

  List<LexiconEntry> read(byte[] bytes) throws LexiconFormatException {
    int end;
    for (int start = 0; start < bytes.length; start = end + 1) {
      end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      line++;
      readLine(ByteBuffer.wrap(bytes, start, end - start));
    }
    if (columns.isEmpty() && faults.isEmpty()) {
      faults.add("it has no header; that is a line of column names, tab-separated: " + KNOWN);
    }
    if (!faults.isEmpty()) {
      throw new LexiconFormatException(name, faults);
    }
    return entries;
  }

  private void readLine(ByteBuffer encoded) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
      text = line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      if (text.isBlank() || text.startsWith(COMMENT)) {
        return;
      }
      List<String> cells = Arrays.stream(TAB.split(text, -1)).map(String::strip).toList();
      if (columns.isEmpty()) {
        readHeader(cells);
      } else {
        readEntry(cells);
      }
    } catch (CharacterCodingException e) {
      fault("it is not UTF-8");
    }
  }

  private void readHeader(List<String> cells) {
    columns = cells;
    for (int i = 0; i < cells.size(); i++) {
      if (!KNOWN.contains(cells.get(i))) {
        fault("unknown column '" + cells.get(i) + "'; known are " + String.join(", ", KNOWN));
      } else if (cells.indexOf(cells.get(i)) < i) {
        fault("the column " + cells.get(i) + " stands twice");
      }
    }
    if (!cells.contains(WORD)) {
      fault("the header needs the column " + WORD);
    }
    if (cells.stream().noneMatch(VALUES::contains)) {
      fault("the header needs a column of " + String.join(", ", VALUES));
    }
  }

  private void readEntry(List<String> cells) {
    if (cells.size() != columns.size()) {
      fault("expected " + columns.size() + " cells as in the header, found " + cells.size());
      return;
    }
    int before = faults.size();
    String word = cell(cells, WORD).replaceAll("\\s+", " ");
    String partOfSpeech = cell(cells, PART_OF_SPEECH);
    OptionalDouble valence = number(cells, VALENCE, -1);
    Map<Emotion, Double> emotions = new EnumMap<>(Emotion.class);
    for (Emotion emotion : Emotion.values()) {
      number(cells, emotion.label(), 0).ifPresent(value -> emotions.put(emotion, value));
    }
    if (columns.contains(WORD) && word.isEmpty()) {
      fault("the word is missing");
    }
    if (faults.size() == before && valence.isEmpty() && emotions.isEmpty()) {
      fault("nothing is said of '" + word + "'");
    }
    Integer first = lineOf.putIfAbsent(UserLexicon.key(word, partOfSpeech), line);
    if (first != null && !word.isEmpty()) {
      fault("'" + word + "' stands in line " + first + " already");
    }
    if (faults.isEmpty()) {
      entries.add(new LexiconEntry(word, partOfSpeech, valence, emotions));
    }
  }

  private OptionalDouble number(List<String> cells, String column, double low) {
    String cell = cell(cells, column);
    if (cell.isEmpty()) {
      return OptionalDouble.empty();
    }
    double value = parse(cell);
    if (!(low <= value && value <= 1)) {
      fault(column + " is '" + cell + "', not a number from " + (int) low + " to 1");
    }
    return OptionalDouble.of(value);
  }

  private static double parse(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private String cell(List<String> cells, String column) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : cells.get(index);
  }

  private void fault(String problem) {
    faults.add("line " + line + ": " + problem);
  }
}
