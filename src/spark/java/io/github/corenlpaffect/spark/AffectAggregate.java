package io.github.corenlpaffect.spark;

import io.github.corenlpaffect.Emotion;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.catalog.functions.AggregateFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The aggregate {@code affect_agg(affect)}: how many texts, their mean valence and the mean
 * intensity of each emotion, each text with the same weight. A text whose struct is null, or lacks
 * one of these numbers, does not count; without any text the means are null.
 *
 * <p>Its state is the count, then the sums of valence and intensities in ten-thousandths, which is
 * all that a struct has: whole numbers, so that a mean does not depend on the order of the rows. It
 * is an array, because Spark looks for the classes of states where {@code --jars} adds none.
 *
 * @param type of the struct: any that has {@code valence} and {@code emotions} as {@link
 *     AffectRows#TYPE} has them
 */
public record AffectAggregate(StructType type) implements AggregateFunction<long[], InternalRow> {
  static final String NAME = "affect_agg";

  private static final double SCALE = 10_000;
  private static final List<String> EMOTIONS = Emotion.labels();

  private static final StructType RESULT =
      DataTypes.createStructType(
          List.of(
              AffectRows.field("count", DataTypes.LongType),
              DataTypes.createStructField(AffectRows.VALENCE, DataTypes.DoubleType, true),
              DataTypes.createStructField(AffectRows.EMOTIONS, AffectRows.EMOTIONS_TYPE, true)));

  /**
   * The aggregate of values of a type.
   *
   * @throws IllegalArgumentException if it is no struct with {@code valence} and {@code emotions}
   */
  static AffectAggregate of(DataType type) {
    if (type instanceof StructType affect
        && hasNumbers(affect, List.of(AffectRows.VALENCE))
        && fieldType(affect, AffectRows.EMOTIONS) instanceof StructType emotions
        && hasNumbers(emotions, EMOTIONS)) {
      return new AffectAggregate(affect);
    }
    throw new IllegalArgumentException(
        NAME + " takes a text or a struct as affect(text) makes it, not " + type.catalogString());
  }

  @Override
  public long[] newAggregationState() {
    return new long[2 + EMOTIONS.size()];
  }

  @Override
  public long[] update(long[] state, InternalRow arguments) {
    if (arguments.isNullAt(0)) {
      return state;
    }
    InternalRow affect = arguments.getStruct(0, type.size());
    int valence = type.fieldIndex(AffectRows.VALENCE);
    int place = type.fieldIndex(AffectRows.EMOTIONS);
    if (affect.isNullAt(valence) || affect.isNullAt(place)) {
      return state;
    }
    StructType emotionsType = (StructType) fieldType(type, AffectRows.EMOTIONS);
    InternalRow emotions = affect.getStruct(place, emotionsType.size());
    int[] places = EMOTIONS.stream().mapToInt(emotionsType::fieldIndex).toArray();
    if (IntStream.of(places).noneMatch(emotions::isNullAt)) {
      state[0]++;
      state[1] += scaled(affect.getDouble(valence));
      for (int i = 0; i < places.length; i++) {
        state[2 + i] += scaled(emotions.getDouble(places[i]));
      }
    }
    return state;
  }

  @Override
  public long[] merge(long[] state, long[] other) {
    for (int i = 0; i < state.length; i++) {
      state[i] += other[i];
    }
    return state;
  }

  @Override
  public InternalRow produceResult(long[] state) {
    long count = state[0];
    if (count == 0) {
      return row(count, null, null);
    }
    Object[] means =
        IntStream.range(2, state.length).mapToObj(i -> mean(state[i], count)).toArray();
    return row(count, mean(state[1], count), row(means));
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {type};
  }

  @Override
  public DataType resultType() {
    return RESULT;
  }

  @Override
  public boolean isResultNullable() {
    return false;
  }

  @Override
  public String name() {
    return NAME;
  }

  private static long scaled(double value) {
    return Math.round(value * SCALE);
  }

  private static double mean(long sum, long count) {
    return sum / (SCALE * count);
  }

  private static InternalRow row(Object... values) {
    return new GenericInternalRow(values);
  }

  private static boolean hasNumbers(StructType type, List<String> names) {
    return names.stream().allMatch(name -> DataTypes.DoubleType.equals(fieldType(type, name)));
  }

  /** The type of a field; null if there is no such field. */
  private static DataType fieldType(StructType type, String name) {
    return List.of(type.fieldNames()).contains(name) ? type.apply(name).dataType() : null;
  }
}
