package io.github.corenlpaffect.spark;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Throwables;
import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.AffectAnnotations.AffectAnnotation;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.AffectJson;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.json.JsonObject;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffectFunctionsTest {
  private static final List<String> TEXTS =
      List.of(
          "I am so happy today! But the train was late again :-(",
          "Not good at all.",
          "The shop opens at nine.",
          "They hate it 😡 \"really\", don't they?\nYes.");

  private static final Pattern NUMBER = Pattern.compile("(?<=:)-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");

  @TempDir static Path folder;
  private static SparkSession session;
  private static TextAnnotator annotator;

  @BeforeAll
  static void start() throws IOException {
    Path model = folder.resolve("small.model");
    SmallModel.withSeed(1).write(model);
    Path lexicon = Files.writeString(folder.resolve("own.tsv"), "word\tvalence\nshop\t-1\n");
    Path damaged = Files.writeString(folder.resolve("damaged.model"), "no model");
    session = LocalSpark.session(model + "," + lexicon + "," + damaged);
    annotator = TextAnnotator.ofDocuments(new AffectAnnotator(new Properties()));
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  @AfterEach
  void forgetSettings() {
    for (String setting : List.of("model", "lexicon", "whole", "modle")) {
      session.conf().unset(AffectSettings.PREFIX + setting);
    }
  }

  @Test
  void theStructHasTheFieldsAndNumbersOfTheJson() {
    table(TEXTS);
    List<String> expected = TEXTS.stream().map(AffectFunctionsTest::json).toList();
    assertEquals(expected, column("SELECT to_json(affect(text)) FROM texts"));
    assertEquals(
        List.of(json("I am happy.")),
        column("SELECT to_json(affect('I am happy.')) FROM texts LIMIT 1"));
    assertEquals(List.of("Negative"), column("SELECT affect('Not good at all.').sentiment"));
  }

  @Test
  void nullGivesNullAndATextWithoutWordsNoAffect() {
    table(Arrays.asList(null, "", " \n\t"));
    String none = withDoubles(AffectJson.of(Affect.none()).toString());
    assertEquals(
        Arrays.asList(null, none, none), column("SELECT to_json(affect(text)) FROM texts"));
    assertNull(session.sql("SELECT affect(NULL)").first().get(0));
  }

  @Test
  void anyCharactersAreAText() {
    table(
        List.of(
            "\ud83d happy \udc4d", "\u0000\u0007\u202e", "\ufffd\uffff", "a\u0301".repeat(999)));
    assertEquals(
        4,
        column(
                "SELECT string(affect(text).valence) FROM texts WHERE affect(text).emotions.joy >= 0")
            .size());
  }

  @Test
  void aTextOfTenMegabytesIsRead() {
    String sentence = "Congratulations: unquestionably extraordinary, internationally! ";
    table(List.of(sentence.repeat(10_000_000 / sentence.length()), sentence));
    List<String> affects = column("SELECT to_json(affect(text)) FROM texts");
    assertEquals(affects.get(1), affects.get(0));
  }

  @Test
  void groupsHaveCountsAndMeans() {
    table(TEXTS);
    session.sql("SELECT text, affect(text) AS affect FROM texts").createOrReplaceTempView("rated");
    Row row = session.sql("SELECT affect_agg(text), affect_agg(affect) FROM rated").first();
    assertEquals(row.get(0), row.get(1));
    assertMeans(TEXTS, row.getStruct(0));
    String they = "text LIKE 'The%'";
    Map<Boolean, List<String>> byBeginning =
        TEXTS.stream().collect(Collectors.partitioningBy(text -> text.startsWith("The")));
    List<Row> groups =
        session.sql("SELECT " + they + ", affect_agg(text) FROM texts GROUP BY 1").collectAsList();
    assertEquals(2, groups.size());
    groups.forEach(group -> assertMeans(byBeginning.get(group.getBoolean(0)), group.getStruct(1)));
    assertMeans(
        byBeginning.get(true),
        session
            .sql("SELECT affect_agg(text) FILTER (WHERE " + they + ") FROM texts")
            .first()
            .getStruct(0));
  }

  @Test
  void aMeanDoesNotDependOnTheOrderOfTheRows() {
    List<String> many = IntStream.range(0, 300).mapToObj(i -> "I am happy " + i).toList();
    Dataset<Row> rows = session.createDataset(many, Encoders.STRING()).toDF("text");
    Row once = rows.repartition(1).select(AffectFunctions.affectAgg(col("text"))).first();
    assertEquals(
        once,
        rows.orderBy(col("text").desc())
            .repartition(7)
            .select(AffectFunctions.affectAgg(col("text")))
            .first());
    assertEquals(300, once.getStruct(0).getLong(0));
  }

  @Test
  void columnsAreNamedAfterWhatTheyShow() {
    table(TEXTS);
    assertArrayEquals(
        new String[] {"affect(text)"}, session.sql("SELECT affect(text) FROM texts").columns());
    assertArrayEquals(
        new String[] {"affect_agg(affect(text))"},
        session.table("texts").select(AffectFunctions.affectAgg(col("text"))).columns());
  }

  @Test
  void whatIsNullDoesNotCount() {
    table(Arrays.asList(null, "I am happy."));
    assertMeans(
        List.of("I am happy."),
        session.sql("SELECT affect_agg(text) FROM texts").first().getStruct(0));
    for (String none :
        List.of(
            "NULL",
            "CAST(NULL AS STRING)",
            "affect(NULL)",
            "IF(text IS NULL, affect(text), NULL)")) {
      Row means = session.sql("SELECT affect_agg(" + none + ") FROM texts").first().getStruct(0);
      assertEquals(RowFactory.create(0L, null, null), means, none);
    }
  }

  @Test
  void aStructOfAnotherOrderCountsToo() {
    String emotions =
        "named_struct('trust', 0.8d, 'anger', 0.1d, 'anticipation', 0.2d, 'disgust', 0.3d,"
            + " 'fear', 0.4d, 'joy', 0.5d, 'sadness', 0.6d, 'surprise', 0.7d)";
    assertEquals(
        RowFactory.create(1L, -0.25, RowFactory.create(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)),
        session
            .sql("SELECT affect_agg(named_struct('emotions', " + emotions + ", 'valence', -0.25d))")
            .first()
            .getStruct(0));
  }

  @Test
  void aModelAndALexiconAreFilesOfTheSession() {
    table(List.of("The shop is open."));
    String affect = "SELECT to_json(affect(text)) FROM texts";
    List<String> shipped = column(affect);
    session.conf().set("spark.affect.lexicon", "own.tsv");
    assertNotEquals(shipped, column(affect));
    session.conf().unset("spark.affect.lexicon");
    session.conf().set("spark.affect.model", "open");
    assertNotEquals(shipped, column(affect));
    session.conf().set("spark.affect.model", "small.model");
    assertTrue(column(affect).get(0).contains("\"extra\":{\"own/urgency\":{\"value\":"));
    session.conf().unset("spark.affect.model");
    assertEquals(shipped, column(affect));
  }

  @Test
  void aTextCanBeOneSentence() {
    String affect = "SELECT to_json(affect('" + TEXTS.get(0) + "'))";
    session.conf().set("spark.affect.whole", "true");
    TextAnnotator whole = TextAnnotator.ofLines(new AffectAnnotator(new Properties()));
    assertEquals(List.of(json(whole.annotate(TEXTS.get(0)))), column(affect));
  }

  @Test
  void oneModelServesAllTasksOfAnExecutor() {
    AffectSettings settings = new AffectSettings("small.model", "", false);
    assertSame(
        ExecutorReaders.reader(settings),
        ExecutorReaders.reader(new AffectSettings("small.model", "", false)));
  }

  @Test
  void whatIsWrongIsSaid() {
    assertMessage("affect takes a text, not int", "SELECT affect(1)");
    assertMessage("affect takes one argument, not 2", "SELECT affect('a', 'b')");
    assertMessage(
        "affect_agg takes a text or a struct as affect(text) makes it, not struct<a:int>",
        "SELECT affect_agg(named_struct('a', 1))");
    session.conf().set("spark.affect.modle", "en");
    assertMessage(
        "unknown setting spark.affect.modle; known are spark.affect.model", "SELECT affect('a')");
    session.conf().unset("spark.affect.modle");
    session.conf().set("spark.affect.model", "missing.model");
    assertMessage(
        "affect.model: there is no file or class-path resource missing.model",
        "SELECT affect('a')");
    session.conf().set("spark.affect.model", "damaged.model");
    assertMessage("damaged.model", "SELECT affect('a')");
  }

  @Test
  void javaHasTypedAffects() {
    table(Arrays.asList("I am happy.", null, "Not good at all."));
    Dataset<Affect> affects = AffectFunctions.affects(session.table("texts"), col("text"));
    List<Affect> found = affects.collectAsList();
    assertEquals(
        List.of(json("I am happy."), json("Not good at all.")),
        found.stream().map(affect -> withDoubles(AffectJson.of(affect).toString())).toList());
    assertEquals(
        List.of(found.get(0)),
        affects.filter((FilterFunction<Affect>) affect -> affect.valence() > 0).collectAsList());
  }

  @Test
  void valuesBecomeRowsAndComeBack() {
    Affect affect =
        SmallModel.withSeed(1).predict(SentencePipeline.tokenizing().sentence("I am happy"));
    assertTrue(affect.extra().containsKey("own/urgency"));
    Dataset<Affect> affects =
        session.createDataset(List.of(affect, Affect.none()), AffectFunctions.encoder());
    assertEquals(AffectRows.TYPE, affects.schema());
    assertEquals(
        List.of(AffectJson.of(affect), AffectJson.of(Affect.none())),
        affects.collectAsList().stream().map(AffectJson::of).toList());
  }

  @Test
  void tablesOfCsvBecomeParquetAndComeBack() throws IOException {
    Path csv = Files.writeString(folder.resolve("reviews.csv"), "id,review\n1,Lovely!\n2,\n");
    Path parquet = folder.resolve("rated");
    session.sql(
        "CREATE TEMPORARY VIEW reviews USING csv OPTIONS (path '" + csv + "', header true)");
    session.sql(
        "INSERT OVERWRITE DIRECTORY '"
            + parquet
            + "' USING parquet"
            + " SELECT id, affect(review) AS affect FROM reviews");
    Dataset<Row> rated = session.read().parquet(parquet.toString()).orderBy("id");
    assertEquals(
        Arrays.asList(json("Lovely!"), null), strings(rated.selectExpr("to_json(affect)")));
    assertMeans(
        List.of("Lovely!"),
        rated.select(AffectFunctions.affectAgg(col("affect"))).first().getStruct(0));
  }

  private static void assertMessage(String message, String sql) {
    Exception thrown = assertThrows(Exception.class, () -> session.sql(sql).collectAsList());
    assertTrue(Throwables.getStackTraceAsString(thrown).contains(message), thrown::toString);
  }

  /** Expects of a result what the JSON of the texts comes to. */
  private static void assertMeans(List<String> texts, Row result) {
    List<JsonObject> affects =
        texts.stream()
            .map(text -> AffectJson.of(annotator.annotate(text).get(AffectAnnotation.class)))
            .toList();
    assertEquals(texts.size(), result.getLong(0));
    assertEquals(
        affects.stream().mapToDouble(affect -> number(affect, "valence")).average().orElseThrow(),
        result.getDouble(1),
        1e-12);
    Row emotions = result.getStruct(2);
    for (String emotion : Emotion.labels()) {
      assertEquals(
          affects.stream()
              .mapToDouble(affect -> number(affect.getJsonObject("emotions"), emotion))
              .average()
              .orElseThrow(),
          emotions.getDouble(emotions.fieldIndex(emotion)),
          1e-12,
          emotion);
    }
  }

  private static double number(JsonObject json, String name) {
    return json.getJsonNumber(name).doubleValue();
  }

  private static List<String> column(String sql) {
    return strings(session.sql(sql));
  }

  private static List<String> strings(Dataset<Row> column) {
    return column.as(Encoders.STRING()).collectAsList().stream()
        .map(json -> json == null ? null : withDoubles(json))
        .toList();
  }

  /** JSON with its numbers written as Java writes them. */
  private static String withDoubles(String json) {
    return NUMBER
        .matcher(json)
        .replaceAll(number -> Double.toString(Double.parseDouble(number.group())));
  }

  private static void table(List<String> texts) {
    session
        .createDataset(texts, Encoders.STRING())
        .repartition(1)
        .toDF("text")
        .createOrReplaceTempView("texts");
  }

  private static String json(String text) {
    return json(annotator.annotate(text));
  }

  private static String json(Annotation document) {
    return withDoubles(AffectJson.of(document.get(AffectAnnotation.class)).toString());
  }
}
