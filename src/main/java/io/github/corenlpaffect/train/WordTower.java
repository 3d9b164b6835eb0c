package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.WordCodes;
import io.github.corenlpaffect.model.WordValues;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.QuantizedMatrix;
import io.github.corenlpaffect.model.linear.Vectors;
import io.github.corenlpaffect.train.knowledge.KnownWord;
import io.github.corenlpaffect.train.knowledge.WordKnowledge;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The trainable word table: a word's code is a sum of what its vector, its lexicon scores, its
 * clusters and its own embedding contribute; the code times the expansion is the row that the
 * encoder adds. Under negation its scores contribute once more through weights of their own. A word
 * whose character n-grams alone are known has a row of zeros.
 */
final class WordTower implements TrainableWords {
  private static final double TABLE_DEVIATION = 0.05;

  private final ImmutableMap<String, String> checksums;
  private final TrainingWords words;
  private final Vocabulary vocabulary;
  private final int[] embeddingRows;
  private final Parameter vectorWeights;
  private final Parameter scoreWeights;
  private final Parameter clusters;
  private final Parameter embeddings;
  private final Parameter expansion;
  private final Parameter negatedScoreWeights;
  private final Parameter negatedExpansion;
  private final ImmutableList<Parameter> parameters;

  /**
   * A tower with random weights.
   *
   * @param rowWidth the width of the encoder's rows
   */
  WordTower(WordKnowledge knowledge, TrainingWords words, int rowWidth, TrainingOptions options) {
    checksums = knowledge.checksums();
    this.words = words;
    vocabulary = words.vocabulary(options.buckets());
    embeddingRows = embeddingRows(words.counts(), options.minEmbeddingCount());
    int code = options.codeSize();
    int second = options.negationCodeSize();
    long seed = options.seed();
    double spread = 1 / Math.sqrt(knowledge.vectorSize());
    vectorWeights = Parameter.gaussian("words.vectors", knowledge.vectorSize(), code, spread, seed);
    scoreWeights =
        Parameter.gaussian("words.scores", knowledge.lexiconColumns(), code, TABLE_DEVIATION, seed);
    clusters =
        Parameter.gaussian(
            "words.clusters", knowledge.clusterPrefixes(), code, TABLE_DEVIATION, seed);
    embeddings =
        Parameter.gaussian(
            "words.embeddings", embeddingCount(embeddingRows), code, TABLE_DEVIATION, seed);
    expansion = Parameter.gaussian("words.expansion", code, rowWidth, 1 / Math.sqrt(code), seed);
    negatedScoreWeights =
        Parameter.gaussian(
            "words.negatedScores", knowledge.lexiconColumns(), second, TABLE_DEVIATION, seed);
    negatedExpansion =
        Parameter.gaussian("words.negatedExpansion", second, rowWidth, 1 / Math.sqrt(second), seed);
    parameters =
        ImmutableList.of(
            vectorWeights,
            scoreWeights,
            clusters,
            embeddings,
            expansion,
            negatedScoreWeights,
            negatedExpansion);
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public ImmutableList<Parameter> parameters() {
    return parameters;
  }

  @Override
  public BatchRows newBatch() {
    return new TowerRows(this);
  }

  @Override
  public ImmutableMap<String, String> checksums() {
    return checksums;
  }

  /** Folds all that is known of a word into one code, and adds the codes of character n-grams. */
  @Override
  public WordCodes codes() {
    int[] turning = IntStream.range(0, words()).filter(this::turns).toArray();
    Matrix codes = Matrix.zeros(vocabulary.rows(), codeSize());
    float[] vector = new float[vectorSize()];
    for (int word = 0; word < words(); word++) {
      vector(word, Dropout.NONE, vector);
      code(word, Dropout.NONE, vector, codes.row(word));
    }
    SubwordCodes.fit(words.words(), new FeatureExtractor(vocabulary), codes);
    return new WordCodes(
        QuantizedMatrix.of(codes),
        expansion.matrix().copy(),
        turning,
        QuantizedMatrix.of(negationCodes(turning)),
        negatedExpansion.matrix().copy());
  }

  /** Fitted to the words that a list of positive and negative words has. */
  @Override
  public Optional<WordValues> values(ModelParts model) {
    int[] polar =
        IntStream.range(0, words()).filter(word -> words.known().get(word).polar()).toArray();
    return polar.length == 0
        ? Optional.empty()
        : Optional.of(new WordValuesFit(AffectModel.of(model)).fit(polar));
  }

  private Matrix negationCodes(int[] turning) {
    Matrix codes = Matrix.zeros(turning.length, negationCodeSize());
    for (int i = 0; i < turning.length; i++) {
      negationCode(turning[i], Dropout.NONE, codes.row(i));
    }
    return codes;
  }

  int vectorSize() {
    return vectorWeights.matrix().rows();
  }

  int codeSize() {
    return expansion.matrix().rows();
  }

  int negationCodeSize() {
    return negatedExpansion.matrix().rows();
  }

  Matrix expansion() {
    return expansion.matrix();
  }

  Matrix negatedExpansion() {
    return negatedExpansion.matrix();
  }

  /** Number of words; rows of the vocabulary from here on are character n-grams. */
  int words() {
    return words.words().size();
  }

  /** Whether a word's row changes under negation by more than the mark. */
  boolean turns(int word) {
    return word < words() && words.known().get(word).columns().length > 0;
  }

  /** Writes what stays of a word's vector, zeros if it has none: [size of a vector]. */
  void vector(int word, Dropout dropout, float[] vector) {
    Arrays.fill(vector, 0);
    dropout.keep(words.known().get(word).vector(), vector);
  }

  /** Writes the code of a word, of whose vector a part stays: [size of a code]. */
  void code(int word, Dropout dropout, float[] vector, float[] code) {
    Arrays.fill(code, 0);
    vectorWeights.matrix().addProduct(vector, code);
    KnownWord known = words.known().get(word);
    for (int i = 0; i < known.columns().length; i++) {
      addRow(dropout.keepScore(i) * known.scores()[i], scoreWeights, known.columns()[i], code);
    }
    for (int row : known.clusters()) {
      addRow(1, clusters, row, code);
    }
    if (embeddingRows[word] >= 0) {
      addRow(dropout.keepEmbedding(), embeddings, embeddingRows[word], code);
    }
  }

  /** Writes the second code of a word under negation: [size of a second code]. */
  void negationCode(int word, Dropout dropout, float[] code) {
    Arrays.fill(code, 0);
    KnownWord known = words.known().get(word);
    for (int i = 0; i < known.columns().length; i++) {
      addRow(
          dropout.keepScore(i) * known.scores()[i], negatedScoreWeights, known.columns()[i], code);
    }
  }

  /** Adds the gradients that a gradient of a word's code implies, but for those of vectors. */
  void backward(int word, Dropout dropout, float[] codeGradient, TowerGradients gradients) {
    KnownWord known = words.known().get(word);
    for (int i = 0; i < known.columns().length; i++) {
      addGradient(
          dropout.keepScore(i) * known.scores()[i],
          codeGradient,
          gradients.scores(),
          known.columns()[i]);
    }
    for (int row : known.clusters()) {
      addGradient(1, codeGradient, gradients.clusters(), row);
    }
    if (embeddingRows[word] >= 0) {
      addGradient(
          dropout.keepEmbedding(), codeGradient, gradients.embeddings(), embeddingRows[word]);
    }
  }

  /** Adds the gradients that a gradient of a word's second code implies. */
  void negationBackward(int word, Dropout dropout, float[] codeGradient, TowerGradients gradients) {
    KnownWord known = words.known().get(word);
    for (int i = 0; i < known.columns().length; i++) {
      addGradient(
          dropout.keepScore(i) * known.scores()[i],
          codeGradient,
          gradients.negatedScores(),
          known.columns()[i]);
    }
  }

  private static void addRow(float factor, Parameter table, int row, float[] target) {
    if (factor != 0) {
      Vectors.addScaled(factor, table.row(row), target);
    }
  }

  private static void addGradient(float factor, float[] source, Gradient gradient, int row) {
    if (factor != 0) {
      Vectors.addScaled(factor, source, gradient.touch(row));
    }
  }

  private static int[] embeddingRows(int[] counts, int minCount) {
    int[] rows = new int[counts.length];
    int next = 0;
    for (int word = 0; word < counts.length; word++) {
      rows[word] = counts[word] >= minCount ? next++ : -1;
    }
    return rows;
  }

  private static int embeddingCount(int[] rows) {
    int count = 0;
    for (int row : rows) {
      count += row >= 0 ? 1 : 0;
    }
    return Math.max(1, count);
  }
}
