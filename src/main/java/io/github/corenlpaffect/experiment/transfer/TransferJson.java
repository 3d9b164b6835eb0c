package io.github.corenlpaffect.experiment.transfer;

import io.github.corenlpaffect.experiment.Difference;
import io.github.corenlpaffect.experiment.MeanDeviation;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/**
 * All numbers of a study as JSON, with at most four decimals, null where there is none. What was
 * known of a domain stands as reports have it: {@code 0}, {@code 0, self-trained}, {@code 16} …
 * {@code all}.
 */
final class TransferJson {
  private TransferJson() {}

  /** What a study has found. */
  static JsonObject of(TransferFindings found) {
    JsonArrayBuilder seeds = Json.createArrayBuilder();
    found.options().seeds().forEach(seeds::add);
    JsonArrayBuilder sizes = Json.createArrayBuilder();
    found.sizes().forEach(size -> sizes.add(size(size)));
    JsonArrayBuilder targets = Json.createArrayBuilder();
    found.targets().forEach(target -> targets.add(target(target)));
    return Json.createObjectBuilder()
        .add("seeds", seeds)
        .add("confidence", found.options().confidence())
        .add("repeats", found.options().repeats())
        .add("resamples", found.options().resamples())
        .add("domains", sizes)
        .add("targets", targets)
        .build();
  }

  private static JsonObjectBuilder size(DomainSize size) {
    return Json.createObjectBuilder()
        .add("name", size.name())
        .add("textsOfOthers", size.sources())
        .add("labelledTexts", size.labelled())
        .add("selfTrainedOn", number(size.taught().mean()))
        .add("devTexts", size.dev());
  }

  private static JsonObjectBuilder target(TargetFindings target) {
    JsonObjectBuilder gains = Json.createObjectBuilder();
    target.gains().forEach((condition, gain) -> gains.add(condition.label(), gain(gain)));
    return Json.createObjectBuilder()
        .add("domain", target.domain())
        .add("task", target.target())
        .add("measure", target.measure().name())
        .add("texts", target.texts())
        .add("product", figures(target.product()))
        .add("head", figures(target.head()))
        .add("gains", gains);
  }

  private static JsonObjectBuilder figures(Map<Condition, MeanDeviation> figures) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    figures.forEach(
        (condition, figure) ->
            json.add(
                condition.label(),
                Json.createObjectBuilder()
                    .add("mean", number(figure.mean()))
                    .add("deviation", number(figure.deviation()))));
    return json;
  }

  private static JsonObjectBuilder gain(Difference gain) {
    return Json.createObjectBuilder()
        .add("value", number(gain.value()))
        .add("low", number(gain.interval().low()))
        .add("high", number(gain.interval().high()))
        .add("p", number(gain.p()))
        .add("adjusted", number(gain.adjusted()));
  }

  private static JsonValue number(double value) {
    return Double.isNaN(value) ? JsonValue.NULL : Json.createValue(AffectJson.rounded(value));
  }
}
