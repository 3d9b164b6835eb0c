package io.github.corenlpaffect.experiment.report;

import io.github.corenlpaffect.experiment.Cost;
import io.github.corenlpaffect.experiment.Findings;
import io.github.corenlpaffect.experiment.RecipeFindings;
import io.github.corenlpaffect.experiment.ResultJson;
import io.github.corenlpaffect.experiment.RunResult;
import io.github.corenlpaffect.train.evaluation.Figure;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import javax.json.spi.JsonProvider;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** All runs that the findings are from, for other programs. */
final class RunTable {
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private static final List<String> HEADER =
      List.of(
          "label",
          "recipe",
          "control",
          "seed",
          "run",
          "tuned",
          "epoch",
          "task",
          "metric",
          "texts",
          "head",
          "product",
          "parameters",
          "seconds",
          "microseconds",
          "bytes",
          "failure");

  private RunTable() {}

  /** A row for each figure of each run, and one for each run that failed. */
  static String csv(Findings findings) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSV)) {
      csv.printRecord(HEADER);
      for (RecipeFindings recipe : findings.recipes()) {
        for (Map.Entry<Long, RunResult> run : recipe.result().runs().entrySet()) {
          for (Figure figure : run.getValue().figures()) {
            csv.printRecord(row(recipe, run.getKey(), run.getValue(), figure));
          }
        }
        for (Map.Entry<Long, String> failed : recipe.result().failures().entrySet()) {
          csv.printRecord(failure(recipe, failed.getKey(), failed.getValue()));
        }
      }
    }
    return text.toString();
  }

  private static List<Object> row(RecipeFindings recipe, long seed, RunResult run, Figure figure) {
    Cost cost = run.cost();
    return List.of(
        recipe.label(),
        recipe.name(),
        recipe.isControl(),
        seed,
        run.id(),
        tuned(recipe),
        run.epoch(),
        figure.task(),
        figure.metric(),
        figure.texts(),
        cell(figure.head()),
        cell(figure.product()),
        cost.parameters(),
        cost.seconds(),
        cost.microseconds(),
        cost.bytes(),
        "");
  }

  private static List<Object> failure(RecipeFindings recipe, long seed, String reason) {
    return List.of(
        recipe.label(),
        recipe.name(),
        recipe.isControl(),
        seed,
        "",
        tuned(recipe),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        reason);
  }

  private static Object cell(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : "";
  }

  private static String tuned(RecipeFindings recipe) {
    return recipe.result().tuned().map(tuned -> tuned.value()).orElse("");
  }

  /** An object for each run, with its options and its learning curve. */
  static JsonArray json(Findings findings) {
    JsonArrayBuilder runs = JSON.createArrayBuilder();
    for (RecipeFindings recipe : findings.recipes()) {
      recipe
          .result()
          .runs()
          .forEach(
              (seed, run) ->
                  runs.add(of(recipe, seed).addAll(JSON.createObjectBuilder(ResultJson.of(run)))));
      recipe
          .result()
          .failures()
          .forEach((seed, reason) -> runs.add(of(recipe, seed).add("failure", reason)));
    }
    return runs.build();
  }

  private static JsonObjectBuilder of(RecipeFindings recipe, long seed) {
    return JSON.createObjectBuilder()
        .add("label", recipe.label())
        .add("recipe", recipe.name())
        .add("control", recipe.isControl())
        .add("seed", seed)
        .add("tuned", tuned(recipe));
  }
}
