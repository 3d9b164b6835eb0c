package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Confidence;
import io.github.corenlpaffect.experiment.SilentListener;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.train.ModelTeacher;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.evaluation.ModelPredictor;
import java.io.IOException;
import java.util.List;

/**
 * Labels that a model gives to texts without any, for another model of its size to learn from
 * together with what the first has learnt from (Scudder 1965; with soft labels, and noise on the
 * learner alone, Xie, Luong, Hovy and Le 2020, "Self-training with Noisy Student improves ImageNet
 * classification"). The noise is dropout. A text of which the model is not sure enough is left out.
 *
 * @param least the least mean of the three confidences that the product shows, 0…1
 * @param threads that work
 */
record SelfTraining(double least, int threads) {

  /**
   * What a model says of texts.
   *
   * @throws IllegalArgumentException if it is sure of none
   */
  SoftLabels labels(AffectModel model, List<String> texts) throws IOException {
    ModelPredictor predictor = new ModelPredictor(model, ModelPredictor.FAST_TIER);
    List<String> confident =
        texts.parallelStream().filter(text -> confidence(predictor.affect(text)) >= least).toList();
    checkArgument(
        !confident.isEmpty(),
        "of none of %s texts the model is as sure as %sconfidence = %s asks; lower it, or set"
            + " %sselfTraining = false",
        texts.size(),
        TransferOptions.PREFIX,
        least,
        TransferOptions.PREFIX);
    return ModelTeacher.label(List.of(model), confident, threads, new SilentListener());
  }

  static double confidence(Affect affect) {
    Confidence confidence = affect.confidence();
    return (confidence.sentiment() + confidence.valence() + confidence.emotions()) / 3;
  }
}
