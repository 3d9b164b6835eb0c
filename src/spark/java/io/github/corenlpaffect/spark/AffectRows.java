package io.github.corenlpaffect.spark;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import io.github.corenlpaffect.Sentiment;
import io.github.corenlpaffect.SentimentDistribution;
import io.github.corenlpaffect.pipeline.FourDecimals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * An {@link Affect} as a struct of Spark's, with the names of the project's JSON and its numbers,
 * which have at most four decimals; {@code extra} is null where JSON lacks it. Of so few different
 * numbers Parquet makes small files.
 */
public final class AffectRows {
  static final String VALENCE = "valence";
  static final String EMOTIONS = "emotions";
  static final StructType EMOTIONS_TYPE = numbers(Emotion.labels().stream());

  private static final DataType OUTPUTS_TYPE =
      DataTypes.createMapType(DataTypes.StringType, DataTypes.DoubleType, false);

  /** The struct. */
  public static final StructType TYPE =
      DataTypes.createStructType(
          List.of(
              field("sentiment", DataTypes.StringType),
              field(
                  "sentimentDistribution",
                  numbers(Stream.of(Sentiment.values()).map(Sentiment::label))),
              field(VALENCE, DataTypes.DoubleType),
              field(EMOTIONS, EMOTIONS_TYPE),
              field("confidence", numbers(Stream.of("sentiment", VALENCE, EMOTIONS))),
              DataTypes.createStructField(
                  "extra",
                  DataTypes.createMapType(DataTypes.StringType, OUTPUTS_TYPE, false),
                  true)));

  private AffectRows() {}

  /** The affect as a row of {@link #TYPE}. */
  public static Row row(Affect affect) {
    return RowFactory.create(
        affect.sentiment().label(),
        row(affect.sentimentDistribution()),
        FourDecimals.nearest(affect.valence()),
        row(affect.emotions()),
        row(affect.confidence()),
        affect.extra().isEmpty() ? null : map(affect.extra()));
  }

  /** The affect that a row of {@link #TYPE} tells. */
  public static Affect affect(Row row) {
    return new Affect(
        distribution(row.getStruct(1)),
        row.getDouble(2),
        emotions(row.getStruct(3)),
        confidence(row.getStruct(4)),
        row.isNullAt(5) ? Map.of() : extra(row.getJavaMap(5)));
  }

  static StructField field(String name, DataType type) {
    return DataTypes.createStructField(name, type, false);
  }

  private static StructType numbers(Stream<String> names) {
    return DataTypes.createStructType(
        names.map(name -> field(name, DataTypes.DoubleType)).toList());
  }

  private static Row row(SentimentDistribution distribution) {
    return numbers(
        distribution.veryNegative(),
        distribution.negative(),
        distribution.neutral(),
        distribution.positive(),
        distribution.veryPositive());
  }

  private static SentimentDistribution distribution(Row row) {
    return new SentimentDistribution(
        row.getDouble(0), row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4));
  }

  private static Row row(EmotionIntensities emotions) {
    return numbers(
        emotions.anger(),
        emotions.anticipation(),
        emotions.disgust(),
        emotions.fear(),
        emotions.joy(),
        emotions.sadness(),
        emotions.surprise(),
        emotions.trust());
  }

  private static EmotionIntensities emotions(Row row) {
    return new EmotionIntensities(
        row.getDouble(0),
        row.getDouble(1),
        row.getDouble(2),
        row.getDouble(3),
        row.getDouble(4),
        row.getDouble(5),
        row.getDouble(6),
        row.getDouble(7));
  }

  private static Row row(Confidence confidence) {
    return numbers(confidence.sentiment(), confidence.valence(), confidence.emotions());
  }

  private static Confidence confidence(Row row) {
    return new Confidence(row.getDouble(0), row.getDouble(1), row.getDouble(2));
  }

  private static Row numbers(double... values) {
    Object[] rounded = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      rounded[i] = FourDecimals.nearest(values[i]);
    }
    return RowFactory.create(rounded);
  }

  private static Object map(Map<String, Map<String, Double>> extra) {
    Map<String, Object> map = new LinkedHashMap<>();
    extra.forEach(
        (head, values) -> {
          Map<String, Double> rounded = new LinkedHashMap<>(values);
          rounded.replaceAll((label, value) -> FourDecimals.nearest(value));
          map.put(head, CollectionConverters.asScala(rounded));
        });
    return CollectionConverters.asScala(map);
  }

  private static Map<String, Map<String, Double>> extra(
      Map<String, scala.collection.Map<String, Double>> map) {
    Map<String, Map<String, Double>> extra = new LinkedHashMap<>();
    map.forEach((head, values) -> extra.put(head, CollectionConverters.asJava(values)));
    return extra;
  }
}
