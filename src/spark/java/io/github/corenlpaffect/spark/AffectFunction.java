package io.github.corenlpaffect.spark;

import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import scala.Function1;

/**
 * The function {@code affect(text)}: a struct of {@link AffectRows#TYPE}. A text is a document, of
 * any length, that CoreNLP splits into sentences; null gives null, and a text without words the
 * affect of nothing: neutral, zeros, confidence 0. Deterministic and thread-safe.
 *
 * @param settings how texts are read
 */
public record AffectFunction(AffectSettings settings) implements ScalarFunction<InternalRow> {
  static final String NAME = "affect";

  private static final Function1<Object, Object> INTERNAL =
      CatalystTypeConverters.createToCatalystConverter(AffectRows.TYPE);

  /** What generated code calls for each row, by this name. */
  public InternalRow invoke(UTF8String text) {
    return text == null
        ? null
        : (InternalRow)
            INTERNAL.apply(AffectRows.row(ExecutorReaders.reader(settings).apply(text.toString())));
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {DataTypes.StringType};
  }

  @Override
  public DataType resultType() {
    return AffectRows.TYPE;
  }

  @Override
  public String name() {
    return NAME;
  }
}
