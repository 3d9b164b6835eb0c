package io.github.corenlpaffect.experiment.relatedness;

import io.github.corenlpaffect.experiment.JsonFile;
import io.github.corenlpaffect.train.optimisation.ConflictStatistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonValue;

/** How the gradients of tasks stood to each other in one training, as it is kept. */
final class ConflictsFile {
  private static final String PAIRS = "pairs";
  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final String COSINE = "cosine";
  private static final String CONFLICT = "conflict";
  private static final String STEPS = "steps";

  private ConflictsFile() {}

  /** Writes the pairs that met. */
  static void write(Path file, List<ConflictStatistics.Pair> pairs) throws IOException {
    JsonArrayBuilder array = Json.createArrayBuilder();
    pairs.stream()
        .filter(pair -> pair.steps() > 0)
        .forEach(
            pair ->
                array.add(
                    Json.createObjectBuilder()
                        .add(FIRST, pair.first())
                        .add(SECOND, pair.second())
                        .add(COSINE, pair.meanCosine())
                        .add(CONFLICT, pair.conflictShare())
                        .add(STEPS, pair.steps())));
    JsonFile.write(file, Json.createObjectBuilder().add(PAIRS, array).build());
  }

  /** Reads them, exactly as they were. */
  static List<ConflictStatistics.Pair> read(Path file) throws IOException {
    return JsonFile.read(file).getJsonArray(PAIRS).getValuesAs(JsonValue::asJsonObject).stream()
        .map(ConflictsFile::pair)
        .toList();
  }

  private static ConflictStatistics.Pair pair(JsonObject json) {
    return new ConflictStatistics.Pair(
        json.getString(FIRST),
        json.getString(SECOND),
        json.getJsonNumber(COSINE).doubleValue(),
        json.getJsonNumber(CONFLICT).doubleValue(),
        json.getJsonNumber(STEPS).longValueExact());
  }
}
