package io.github.corenlpaffect.train;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.ProductOutputs;
import io.github.corenlpaffect.model.Scratch;
import io.github.corenlpaffect.model.WordValues;
import io.github.corenlpaffect.model.linear.DenseLayer;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Fits {@link WordValues} to a model: the values of a word are what the model says on average of
 * short sentences in which it stands, the read-out is their ridge regression on the words' rows.
 *
 * <p>Lexicons say which words are affective, not how much. Their scores as values were tried as
 * well: they composed as well with negation but moved the outputs half as far (a valence of 1 on
 * neutral words to .07 instead of .46). All words instead of affective ones left negation out of
 * the directions.
 */
final class WordValuesFit {
  private static final String SLOT = "w";
  private static final List<String> FRAMES =
      List.of(
          SLOT,
          "this is " + SLOT + ".",
          "i feel " + SLOT,
          "it was " + SLOT + " and they said so",
          "the " + SLOT + " was here",
          SLOT + " !");

  /** Of the mean variance of a row's numbers. */
  private static final double RIDGE = 1e-3;

  private static final double SMALLEST_RIDGE = 1e-9;

  private final AffectModel model;
  private final Scratch scratch;
  private final List<Frame> frames;

  /** A sentence in which one word can be exchanged. */
  private record Frame(SentenceFeatures sentence, int slot) {

    static Frame of(CoreMap sentence, FeatureExtractor extractor) {
      SentenceFeatures features = new SentenceFeatures();
      extractor.extract(sentence, features);
      return new Frame(features, FeatureExtractor.words(sentence).indexOf(SLOT));
    }

    SentenceFeatures with(int row) {
      SentenceFeatures filled = new SentenceFeatures();
      for (int word = 0; word < sentence.words(); word++) {
        int[] rows = word == slot ? new int[] {row} : sentence.rows(word);
        filled.add(rows, sentence.marks(word), sentence.token(word));
      }
      return filled;
    }
  }

  WordValuesFit(AffectModel model) {
    this.model = model;
    scratch = new Scratch(model.parts().network());
    FeatureExtractor extractor = new FeatureExtractor(model.parts().vocabulary());
    SentencePipeline tokenizer = SentencePipeline.tokenizing();
    frames = FRAMES.stream().map(text -> Frame.of(tokenizer.sentence(text), extractor)).toList();
  }

  /**
   * Fits to some words.
   *
   * @param words rows of the vocabulary, at least one
   */
  WordValues fit(int[] words) {
    int width = model.parts().network().encoder().rowWidth();
    SimpleMatrix rows = new SimpleMatrix(words.length, width);
    SimpleMatrix negated = new SimpleMatrix(words.length, width);
    SimpleMatrix values = new SimpleMatrix(words.length, WordValues.COUNT);
    for (int i = 0; i < words.length; i++) {
      set(rows, i, model.rows().row(words[i], false));
      set(negated, i, model.rows().row(words[i], true));
      values.setRow(i, 0, values(words[i]));
    }
    double[] meanRow = centre(rows);
    double[] meanValues = centre(values);
    centre(negated);
    SimpleMatrix covariance = rows.transpose().mult(rows).scale(1.0 / words.length);
    double ridge = RIDGE * covariance.trace() / width + SMALLEST_RIDGE;
    SimpleMatrix weights =
        covariance
            .plus(SimpleMatrix.identity(width).scale(ridge))
            .solve(rows.transpose().mult(values).scale(1.0 / words.length));
    SimpleMatrix readOut = rows.mult(weights).scale(1.0 / words.length);
    return new WordValues(
        new DenseLayer(matrix(weights), bias(meanValues, meanRow, weights)),
        matrix(readOut.transpose().mult(rows)),
        matrix(readOut.transpose().mult(negated)));
  }

  /** The mean valence and intensities of the frames with a word in the slot. */
  private double[] values(int row) {
    double[] values = new double[WordValues.COUNT];
    for (Frame frame : frames) {
      Affect affect = predict(frame.with(row));
      values[0] += affect.valence() / frames.size();
      for (Emotion emotion : Emotion.values()) {
        values[1 + emotion.ordinal()] += affect.emotions().intensity(emotion) / frames.size();
      }
    }
    return values;
  }

  private Affect predict(SentenceFeatures sentence) {
    Network network = model.parts().network();
    network.activate(sentence, model.rows(), scratch);
    network.applyProduct(scratch);
    return ProductOutputs.affect(scratch.product(), Map.of());
  }

  private static void set(SimpleMatrix matrix, int row, float[] values) {
    for (int i = 0; i < values.length; i++) {
      matrix.set(row, i, values[i]);
    }
  }

  /** Takes the mean off every column and returns it. */
  private static double[] centre(SimpleMatrix matrix) {
    double[] means = new double[matrix.numCols()];
    for (int column = 0; column < means.length; column++) {
      means[column] = matrix.extractVector(false, column).elementSum() / matrix.numRows();
      for (int row = 0; row < matrix.numRows(); row++) {
        matrix.set(row, column, matrix.get(row, column) - means[column]);
      }
    }
    return means;
  }

  private static float[] bias(double[] meanValues, double[] meanRow, SimpleMatrix weights) {
    float[] bias = new float[meanValues.length];
    for (int value = 0; value < bias.length; value++) {
      double ofMeanRow = 0;
      for (int i = 0; i < meanRow.length; i++) {
        ofMeanRow += meanRow[i] * weights.get(i, value);
      }
      bias[value] = (float) (meanValues[value] - ofMeanRow);
    }
    return bias;
  }

  private static Matrix matrix(SimpleMatrix values) {
    Matrix matrix = Matrix.zeros(values.numRows(), values.numCols());
    for (int row = 0; row < values.numRows(); row++) {
      for (int column = 0; column < values.numCols(); column++) {
        matrix.row(row)[column] = (float) values.get(row, column);
      }
    }
    return matrix;
  }
}
