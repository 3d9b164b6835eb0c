package io.github.corenlpaffect.experiment.activelearning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonNumber;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/**
 * A step of a {@link Course}: some texts got labels, and a model learnt all that have any.
 *
 * @param texts places in the pool of those that got labels, in their order
 * @param gains what labels were expected to gain, measured on these texts before they were learnt;
 *     empty where nothing asks for it
 * @param figure how good the model was then
 */
record Step(ImmutableIntArray texts, ImmutableMap<String, Double> gains, double figure) {

  static JsonObject json(ImmutableList<Step> steps) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    steps.forEach(step -> all.add(step.json()));
    return Json.createObjectBuilder().add("steps", all).build();
  }

  static ImmutableList<Step> of(JsonObject json) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (JsonObject step : json.getJsonArray("steps").getValuesAs(JsonObject.class)) {
      ImmutableMap.Builder<String, Double> gains = ImmutableMap.builder();
      step.getJsonObject("gains")
          .forEach((name, value) -> gains.put(name, ((JsonNumber) value).doubleValue()));
      steps.add(
          new Step(
              places(step.getJsonArray("texts")),
              gains.buildOrThrow(),
              step.getJsonNumber("figure").doubleValue()));
    }
    return steps.build();
  }

  private JsonObjectBuilder json() {
    JsonArrayBuilder places = Json.createArrayBuilder();
    texts.forEach(places::add);
    JsonObjectBuilder expected = Json.createObjectBuilder();
    for (Map.Entry<String, Double> gain : gains.entrySet()) {
      expected.add(gain.getKey(), gain.getValue());
    }
    return Json.createObjectBuilder()
        .add("texts", places)
        .add("gains", expected)
        .add("figure", figure);
  }

  private static ImmutableIntArray places(JsonArray array) {
    return ImmutableIntArray.copyOf(
        array.getValuesAs(JsonNumber.class).stream().mapToInt(JsonNumber::intValue));
  }
}
