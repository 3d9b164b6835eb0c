package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.HeadKind;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.train.evaluation.Prediction;
import io.github.corenlpaffect.train.evaluation.Predictor;
import java.util.List;

/**
 * A model's predictions for tasks whose heads are named as the model's but may have other labels,
 * or the same in another order. A label that the model lacks has probability 0, or no amount.
 *
 * @param model the model
 * @param heads its heads
 * @param tasks the tasks
 */
record AlignedPredictor(Predictor model, List<HeadSpec> heads, List<Task> tasks)
    implements Predictor {

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Prediction predict(String text) {
    Prediction prediction = model.predict(text);
    ImmutableMap.Builder<String, double[]> aligned = ImmutableMap.builder();
    for (Task task : tasks) {
      for (HeadSpec head : heads) {
        if (head.name().equals(task.head().name()) && head.kind() == task.head().kind()) {
          double[] outputs = prediction.heads().get(head.name());
          aligned.put(head.name(), aligned(head, outputs, task.head()));
        }
      }
    }
    return new Prediction(aligned.buildOrThrow(), prediction.product());
  }

  private static double[] aligned(HeadSpec head, double[] outputs, HeadSpec wanted) {
    double missing = head.kind() == HeadKind.REGRESSION ? Double.NaN : 0;
    return wanted.labels().stream()
        .mapToInt(head.labels()::indexOf)
        .mapToDouble(label -> label < 0 ? missing : outputs[label])
        .toArray();
  }
}
