package io.github.corenlpaffect.experiment;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.experiment.LearningCurve.Epoch;
import io.github.corenlpaffect.train.evaluation.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Writes down a training's curve after every epoch, and says nothing. */
final class CurveRecorder extends SilentListener {
  private static final double MILLISECONDS = TimeUnit.SECONDS.toMillis(1);

  private final RunFolder folder;
  private final Stopwatch epoch = Stopwatch.createUnstarted();
  private LearningCurve curve;

  /** A recorder that goes on with what the folder has. */
  CurveRecorder(RunFolder folder) throws IOException {
    this.folder = folder;
    curve = folder.curve();
  }

  @Override
  public void begin(String work, long size) {
    if (!epoch.isRunning()) {
      epoch.start();
    }
  }

  @Override
  public void measured(int number, long parameters, List<Figure> figures) {
    Map<String, Double> first = new LinkedHashMap<>();
    figures.forEach(figure -> figure.head().ifPresent(v -> first.putIfAbsent(figure.task(), v)));
    double seconds = epoch.elapsed(TimeUnit.MILLISECONDS) / MILLISECONDS;
    curve = curve.with(parameters, new Epoch(number, seconds, ImmutableMap.copyOf(first)));
    epoch.reset();
    try {
      folder.write(curve);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
