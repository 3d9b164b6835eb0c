package io.github.corenlpaffect.spark;

import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
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

  @Override
  public InternalRow produceResult(InternalRow arguments) {
    if (arguments.isNullAt(0)) {
      return null;
    }
    String text = arguments.getUTF8String(0).toString();
    return (InternalRow)
        INTERNAL.apply(AffectRows.row(ExecutorReaders.reader(settings).apply(text)));
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
