package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.Matrix;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.Network;
import io.github.corenlpaffect.model.Provenance;
import io.github.corenlpaffect.model.QuantizedMatrix;
import io.github.corenlpaffect.model.WordCodes;
import java.util.stream.IntStream;

/**
 * From a network in training to a model: folds all that is known of a word into one short code,
 * adds the codes of character n-grams, and copies the weights.
 */
final class Exporter {
  private final TrainingData data;
  private final TrainingOptions options;
  private final NetworkInTraining training;
  private final Vocabulary vocabulary;
  private final FeatureExtractor extractor;

  Exporter(TrainingData data, TrainingOptions options, NetworkInTraining training) {
    this.data = data;
    this.options = options;
    this.training = training;
    vocabulary = data.words().vocabulary(options.buckets());
    extractor = new FeatureExtractor(vocabulary);
  }

  /** The model as it stands. */
  AffectModel export(Provenance provenance) {
    return AffectModel.of(
        new ModelParts(
            provenance, data.heads(), options.extraHeads(), vocabulary, words(), network()));
  }

  private WordCodes words() {
    WordTower tower = training.tower();
    int[] turning = IntStream.range(0, tower.words()).filter(tower::turns).toArray();
    return new WordCodes(
        QuantizedMatrix.of(codes(tower)),
        tower.expansion().matrix().copy(),
        turning,
        QuantizedMatrix.of(negationCodes(tower, turning)),
        tower.negatedExpansion().matrix().copy());
  }

  private Matrix codes(WordTower tower) {
    Matrix codes = Matrix.zeros(vocabulary.rows(), tower.codeSize());
    float[] code = new float[tower.codeSize()];
    for (int word = 0; word < tower.words(); word++) {
      tower.code(word, Dropout.NONE, code);
      System.arraycopy(code, 0, codes.values(), word * code.length, code.length);
    }
    SubwordCodes.fit(data.words().words(), extractor, codes);
    return codes;
  }

  private static Matrix negationCodes(WordTower tower, int[] turning) {
    Matrix codes = Matrix.zeros(turning.length, tower.negationCodeSize());
    float[] code = new float[tower.negationCodeSize()];
    for (int i = 0; i < turning.length; i++) {
      tower.negationCode(turning[i], Dropout.NONE, code);
      System.arraycopy(code, 0, codes.values(), i * code.length, code.length);
    }
    return codes;
  }

  private Network network() {
    return new Network(
        training.encoder().snapshot(),
        training.hidden().layer().copy(),
        training.heads().layer().copy(),
        training.product().layer().copy());
  }
}
