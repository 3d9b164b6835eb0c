package io.github.corenlpaffect.experiment.activelearning;

import io.github.corenlpaffect.annotation.selection.StrategyKind;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.util.OptionalDouble;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/** All numbers of a simulation as JSON, with at most four decimals, null where there is none. */
final class SimulationJson {
  private SimulationJson() {}

  /** What a simulation has found. */
  static JsonObject of(SimulationFindings found) {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    found.options().labels().forEach(labels::add);
    JsonObjectBuilder strategies = Json.createObjectBuilder();
    for (StrategyKind strategy : found.options().strategies()) {
      strategies.add(strategy.label(), strategy(found, strategy));
    }
    return Json.createObjectBuilder()
        .add("target", found.options().target())
        .add("measure", found.measure())
        .add("pool", found.pool())
        .add("measuredOn", found.measured())
        .add("labels", labels)
        .add("strategies", strategies)
        .build();
  }

  private static JsonObjectBuilder strategy(SimulationFindings found, StrategyKind strategy) {
    JsonObjectBuilder bySeed = Json.createObjectBuilder();
    for (long seed : found.options().seeds()) {
      JsonArrayBuilder curve = Json.createArrayBuilder();
      found.figures().get(strategy, seed).forEach(figure -> curve.add(number(figure)));
      bySeed.add(String.valueOf(seed), curve);
    }
    JsonArrayBuilder means = Json.createArrayBuilder();
    found.curve(strategy).forEach(figure -> means.add(number(figure.mean())));
    JsonArrayBuilder savings = Json.createArrayBuilder();
    for (int step = 1; step < found.options().labels().size(); step++) {
      OptionalDouble saving = found.saving(strategy, step);
      savings.add(saving.isPresent() ? number(saving.getAsDouble()) : JsonValue.NULL);
    }
    return Json.createObjectBuilder()
        .add("figures", bySeed)
        .add("mean", means)
        .add("saved", savings)
        .add("savedLow", number(found.savingInterval(strategy).low()))
        .add("savedHigh", number(found.savingInterval(strategy).high()));
  }

  private static JsonValue number(double value) {
    return Double.isFinite(value) ? Json.createValue(AffectJson.rounded(value)) : JsonValue.NULL;
  }
}
