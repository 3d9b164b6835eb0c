package io.github.corenlpaffect.spark;

import io.github.corenlpaffect.Affect;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.TransformingEncoder;
import org.apache.spark.sql.catalyst.encoders.Codec;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.functions;
import scala.reflect.ClassTag;

/**
 * The functions for datasets in Java. The session must have {@link AffectExtensions}:
 *
 * <pre>
 * texts.withColumn("affect", AffectFunctions.affect(col("text")));
 * Dataset&lt;Affect&gt; affects = AffectFunctions.affects(texts, col("text"));
 * </pre>
 */
public final class AffectFunctions {
  private AffectFunctions() {}

  /** The affect of each text: {@link AffectRows#TYPE}; null where there is none. */
  public static Column affect(Column text) {
    return functions.call_function(AffectFunction.NAME, text);
  }

  /**
   * How many texts a group has, and the means of their valence and emotions.
   *
   * @param textOrAffect texts, or what {@link #affect} has made of them
   */
  public static Column affectAgg(Column textOrAffect) {
    return functions.call_function(AffectAggregate.NAME, textOrAffect);
  }

  /** The affect of each row's text; rows without a text are left out. */
  public static Dataset<Affect> affects(Dataset<?> rows, Column text) {
    String name = AffectFunction.NAME;
    return rows.where(text.isNotNull())
        .select(affect(text).as(name))
        .select(name + ".*")
        .as(encoder());
  }

  /** Of rows whose columns are the fields of {@link AffectRows#TYPE}. */
  public static Encoder<Affect> encoder() {
    return new TransformingEncoder<>(
        ClassTag.apply(Affect.class), RowEncoder.encoderFor(AffectRows.TYPE), RowCodec::new, false);
  }

  /** Between the values and Spark's rows. */
  private static final class RowCodec implements Codec<Affect, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Row encode(Affect affect) {
      return AffectRows.row(affect);
    }

    @Override
    public Affect decode(Row row) {
      return AffectRows.affect(row);
    }
  }
}
