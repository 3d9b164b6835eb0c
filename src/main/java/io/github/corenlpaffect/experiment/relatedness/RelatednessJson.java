package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.pipeline.AffectJson;
import java.util.Arrays;
import java.util.List;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/**
 * All numbers of a study as JSON, with at most four decimals, null where there is none. Matrices
 * have a row for each task A, in the order of {@code tasks}, and in it a number for each task B.
 */
final class RelatednessJson {
  private RelatednessJson() {}

  /** What a study has found. */
  static JsonObject of(Relatedness found) {
    JsonObjectBuilder json =
        Json.createObjectBuilder().add("texts", found.texts()).add("tasks", tasks(found));
    JsonObjectBuilder measures = Json.createObjectBuilder();
    found.measures().forEach((measure, pairs) -> measures.add(measure.key(), matrix(pairs)));
    json.add("measures", measures);
    found
        .transfer()
        .ifPresent(
            transfer ->
                json.add("transferDeviation", matrix(transfer.deviations()))
                    .add("figureAlone", row(transfer.alone()))
                    .add("agreement", agreements(found)));
    return json.add("merges", merges(found.dendrogram())).add("groups", groups(found)).build();
  }

  private static JsonArrayBuilder tasks(Relatedness found) {
    JsonArrayBuilder tasks = Json.createArrayBuilder();
    for (int i = 0; i < found.tasks().size(); i++) {
      StudiedTask task = found.tasks().get(i);
      tasks.add(
          Json.createObjectBuilder()
              .add("name", task.name())
              .add("labels", Json.createArrayBuilder(task.task().head().labels()))
              .add("control", task.control())
              .add("train", task.train().size())
              .add("heldOut", task.heldOut().size())
              .add("metric", found.figures().get(i).metric())
              .add("figure", number(found.figures().get(i).value()))
              .add("explainedByItself", number(found.ownKnowledge().get(i).explained()))
              .add("chance", number(found.ownKnowledge().get(i).chance())));
    }
    return tasks;
  }

  private static JsonArrayBuilder agreements(Relatedness found) {
    JsonArrayBuilder agreements = Json.createArrayBuilder();
    for (Agreement agreement : found.agreements()) {
      agreements.add(
          Json.createObjectBuilder()
              .add("measure", agreement.measure().key())
              .add("spearman", number(agreement.overall()))
              .add("spearmanWithinTargets", number(agreement.withinTargets()))
              .add("pairs", agreement.pairs()));
    }
    return agreements;
  }

  private static JsonArrayBuilder merges(Dendrogram dendrogram) {
    JsonArrayBuilder merges = Json.createArrayBuilder();
    for (Merge merge : dendrogram.merges()) {
      merges.add(
          Json.createObjectBuilder()
              .add("left", merge.left())
              .add("right", merge.right())
              .add("distance", number(merge.distance())));
    }
    return merges;
  }

  private static JsonArrayBuilder groups(Relatedness found) {
    JsonArrayBuilder groups = Json.createArrayBuilder();
    found.groups().forEach(group -> groups.add(Json.createArrayBuilder(found.names(group))));
    return groups;
  }

  private static JsonArrayBuilder matrix(Pairs pairs) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (double[] row : pairs.values()) {
      rows.add(row(Arrays.stream(row).boxed().toList()));
    }
    return rows;
  }

  private static JsonArrayBuilder row(List<Double> numbers) {
    JsonArrayBuilder row = Json.createArrayBuilder();
    numbers.forEach(number -> row.add(number(number)));
    return row;
  }

  private static JsonValue number(double value) {
    return Double.isNaN(value) ? JsonValue.NULL : Json.createValue(AffectJson.rounded(value));
  }
}
