package io.github.corenlpaffect.experiment.relatedness;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * What the model of one task makes of texts.
 *
 * @param representation how its hidden layer represents them, or what training changed in that
 * @param outputs what it predicts, [text][label]
 */
record ModelReading(Representation representation, SimpleMatrix outputs) {
  private record OfText(double[] hidden, double[] outputs) {}

  /**
   * Reads texts, on all processors.
   *
   * @param base the model that the training began with: what it makes of a text is taken away from
   *     the representation, which would else be nearly the same for all tasks
   */
  static ModelReading of(
      AffectModel model, Optional<AffectModel> base, StudiedTask task, List<String> texts) {
    SentencePipeline tokenizer = SentencePipeline.tokenizing();
    List<OfText> read =
        texts.parallelStream().map(tokenizer::sentence).map(s -> of(model, base, task, s)).toList();
    return new ModelReading(
        new Representation(Rows.of(read.stream().map(OfText::hidden).toList())),
        Rows.of(read.stream().map(OfText::outputs).toList()));
  }

  private static OfText of(
      AffectModel model, Optional<AffectModel> base, StudiedTask task, CoreMap sentence) {
    float[] hidden = model.represent(sentence);
    float[] before = base.map(start -> start.represent(sentence)).orElse(new float[hidden.length]);
    double[] change =
        IntStream.range(0, hidden.length).mapToDouble(i -> hidden[i] - before[i]).toArray();
    double[] outputs = model.predictHeads(sentence).get(task.name());
    return new OfText(change, outputs);
  }
}
