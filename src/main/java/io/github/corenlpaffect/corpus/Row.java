package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of a file, cut into cells.
 *
 * @param file where it stands
 * @param line its number, from 1
 * @param cells what it holds
 */
record Row(Path file, long line, ImmutableList<String> cells) {

  /** File name and line: an identifier for formats that have none. */
  String id() {
    return file.getFileName() + ":" + line;
  }

  String cell(int index) {
    return cells.get(index);
  }

  /** A cell's number, which must lie between low and high. */
  double number(int index, double low, double high) throws CorpusFormatException {
    return number(cell(index), low, high);
  }

  /** A number out of this row, which must lie between low and high. */
  double number(String text, double low, double high) throws CorpusFormatException {
    Double value = Doubles.tryParse(text.strip());
    if (value == null || !(low <= value && value <= high)) {
      throw error("expected a number from " + low + " to " + high + ", found '" + text + "'");
    }
    return value;
  }

  /** A cell's whole number, which must lie between low and high. */
  int whole(int index, int low, int high) throws CorpusFormatException {
    return whole(cell(index), low, high);
  }

  /** A whole number out of this row, which must lie between low and high. */
  int whole(String text, int low, int high) throws CorpusFormatException {
    Integer value = Ints.tryParse(text.strip());
    if (value == null || value < low || value > high) {
      throw error("expected a whole number from " + low + " to " + high + ", found '" + text + "'");
    }
    return value;
  }

  /** A label of this row as 1 among 0s, in the order of the labels. */
  double[] choice(String name, List<String> labels) throws CorpusFormatException {
    int label = labels.indexOf(name);
    if (label < 0) {
      throw error("expected one of " + labels + ", found '" + name + "'");
    }
    return Labels.oneHot(labels.size(), label);
  }

  /** This row, which must have so many cells at least. */
  Row requireCells(int minimum) throws CorpusFormatException {
    if (cells.size() < minimum) {
      throw error("expected " + minimum + " cells, found " + cells.size());
    }
    return this;
  }

  CorpusFormatException error(String problem) {
    return new CorpusFormatException(file, line, problem);
  }
}
