package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.pipeline.AffectCsv;
import io.github.corenlpaffect.text.TextRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** Rows of CSV: the cells of the record, then those of the affect. */
final class CsvRows implements RowFormat {
  private final boolean places;
  private final AffectCsv csv;
  private final ImmutableList<String> affect;
  private final ImmutableList<String> added;

  CsvRows(BulkOptions options, AffectCsv csv) {
    this.csv = csv;
    places = options.places();
    affect =
        csv.columns().stream()
            .map(column -> options.prefix() + column)
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<String> names = ImmutableList.<String>builder().addAll(affect);
    added = (places ? names.addAll(Places.NAMES) : names).build();
  }

  @Override
  public List<String> added() {
    return added;
  }

  @Override
  public String header(ImmutableList<String> columns) {
    StringBuilder header = new StringBuilder();
    print(header, places ? Places.NAMES : List.of(), columns, affect);
    return header.toString();
  }

  @Override
  public void append(StringBuilder rows, TextRecord record, Annotation document) {
    List<String> place =
        places ? List.of(record.source(), Long.toString(record.line())) : List.of();
    List<String> cells = csv.cells(Optional.of(document.get(AffectAnnotation.class)));
    print(rows, place, record.fields(), cells);
  }

  private static void print(
      StringBuilder rows, List<String> place, List<String> fields, List<String> cells) {
    List<String> row = new ArrayList<>(place);
    row.addAll(fields);
    row.addAll(cells);
    try {
      CSVFormat.RFC4180.printRecord(rows, row.toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
