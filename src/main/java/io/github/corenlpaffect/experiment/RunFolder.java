package io.github.corenlpaffect.experiment;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.json.JsonObject;

/**
 * What a run leaves: its learning curve while it goes on, its model and predictions, and last of
 * all its result, with which it is finished.
 *
 * @param path the folder
 */
record RunFolder(Path path) {
  private static final String CURVE = "curve.json";
  private static final String PREDICTIONS = "predictions.bin.gz";
  private static final String RESULT = "result.json";

  Path model() {
    return path.resolve("best-epoch.model");
  }

  private Path checkpoint() {
    return path.resolve(model().getFileName() + ".checkpoint");
  }

  /** Whether the training has come to its end. */
  boolean isTrained() {
    return Files.exists(model()) && !Files.exists(checkpoint());
  }

  /** The result of a finished run. */
  Optional<RunResult> result() throws IOException {
    return read(RESULT).map(ResultJson::result);
  }

  /** The predictions of a finished run. */
  ImmutableList<TaskPredictions> predictions() throws IOException {
    return PredictionsFile.read(path.resolve(PREDICTIONS));
  }

  /** How far the training has come. */
  LearningCurve curve() throws IOException {
    return read(CURVE).map(ResultJson::curve).orElse(LearningCurve.EMPTY);
  }

  void write(LearningCurve curve) throws IOException {
    write(CURVE, ResultJson.of(curve));
  }

  /** Finishes the run. */
  void write(RunResult result, List<TaskPredictions> predictions) throws IOException {
    PredictionsFile.write(path.resolve(PREDICTIONS), predictions);
    write(RESULT, ResultJson.of(result));
    Files.deleteIfExists(path.resolve(CURVE));
  }

  private Optional<JsonObject> read(String name) throws IOException {
    Path file = path.resolve(name);
    return Files.exists(file) ? Optional.of(JsonFile.read(file)) : Optional.empty();
  }

  private void write(String name, JsonObject object) throws IOException {
    JsonFile.write(path.resolve(name), object);
  }
}
