package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.experiment.LearningCurve.Epoch;
import io.github.corenlpaffect.train.evaluation.Figure;
import java.util.Map;
import java.util.OptionalDouble;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonNumber;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonString;
import javax.json.JsonValue;
import javax.json.spi.JsonProvider;

/** Results of runs as JSON and back. */
public final class ResultJson {
  private static final JsonProvider JSON = JsonProvider.provider();

  private ResultJson() {}

  /** A result as an object. */
  public static JsonObject of(RunResult result) {
    JsonArrayBuilder figures = JSON.createArrayBuilder();
    result.figures().forEach(figure -> figures.add(of(figure)));
    return JSON.createObjectBuilder()
        .add("run", result.id())
        .add("options", strings(result.options()))
        .add("epoch", result.epoch())
        .add("figures", figures)
        .add("curve", of(result.curve()))
        .add("cost", of(result.cost()))
        .build();
  }

  /** What {@link #of(RunResult)} has written. */
  static RunResult result(JsonObject json) {
    return new RunResult(
        json.getString("run"),
        strings(json.getJsonObject("options")),
        json.getInt("epoch"),
        json.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
            .map(ResultJson::figure)
            .collect(ImmutableList.toImmutableList()),
        curve(json.getJsonObject("curve")),
        cost(json.getJsonObject("cost")));
  }

  /** A curve as an object. */
  static JsonObject of(LearningCurve curve) {
    JsonArrayBuilder epochs = JSON.createArrayBuilder();
    for (Epoch epoch : curve.epochs()) {
      JsonObjectBuilder figures = JSON.createObjectBuilder();
      epoch.figures().forEach(figures::add);
      epochs.add(
          JSON.createObjectBuilder()
              .add("epoch", epoch.number())
              .add("seconds", epoch.seconds())
              .add("figures", figures));
    }
    return JSON.createObjectBuilder()
        .add("parameters", curve.parameters())
        .add("epochs", epochs)
        .build();
  }

  /** What {@link #of(LearningCurve)} has written. */
  static LearningCurve curve(JsonObject json) {
    return new LearningCurve(
        json.getJsonNumber("parameters").longValue(),
        json.getJsonArray("epochs").getValuesAs(JsonObject.class).stream()
            .map(ResultJson::epoch)
            .collect(ImmutableList.toImmutableList()));
  }

  /** Texts by name as an object. */
  static JsonObject strings(Map<String, String> map) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    map.forEach(object::add);
    return object.build();
  }

  /** What {@link #strings(Map)} has written. */
  static ImmutableMap<String, String> strings(JsonObject object) {
    return object.entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
  }

  /** Texts as an array. */
  static JsonArray strings(Iterable<String> texts) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    texts.forEach(array::add);
    return array.build();
  }

  private static Epoch epoch(JsonObject json) {
    return new Epoch(
        json.getInt("epoch"),
        json.getJsonNumber("seconds").doubleValue(),
        json.getJsonObject("figures").entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Map.Entry::getKey, entry -> ((JsonNumber) entry.getValue()).doubleValue())));
  }

  private static JsonObject of(Figure figure) {
    return JSON.createObjectBuilder()
        .add("task", figure.task())
        .add("metric", figure.metric())
        .add("head", number(figure.head()))
        .add("product", number(figure.product()))
        .add("texts", figure.texts())
        .build();
  }

  private static Figure figure(JsonObject json) {
    return new Figure(
        json.getString("task"),
        json.getString("metric"),
        number(json.get("head")),
        number(json.get("product")),
        json.getInt("texts"));
  }

  private static JsonValue number(OptionalDouble value) {
    return value.isPresent() ? JSON.createValue(value.getAsDouble()) : JsonValue.NULL;
  }

  private static OptionalDouble number(JsonValue value) {
    return value instanceof JsonNumber
        ? OptionalDouble.of(((JsonNumber) value).doubleValue())
        : OptionalDouble.empty();
  }

  private static JsonObject of(Cost cost) {
    return JSON.createObjectBuilder()
        .add("parameters", cost.parameters())
        .add("seconds", cost.seconds())
        .add("microseconds", cost.microseconds())
        .add("bytes", cost.bytes())
        .build();
  }

  private static Cost cost(JsonObject json) {
    return new Cost(
        json.getJsonNumber("parameters").longValue(),
        json.getJsonNumber("seconds").doubleValue(),
        json.getJsonNumber("microseconds").doubleValue(),
        json.getJsonNumber("bytes").longValue());
  }
}
