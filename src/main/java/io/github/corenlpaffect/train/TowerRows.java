package io.github.corenlpaffect.train;

import io.github.corenlpaffect.feature.Mark;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.model.linear.Matrix;
import io.github.corenlpaffect.model.linear.Vectors;
import java.util.Arrays;
import java.util.List;

/** The rows of a {@link WordTower}; a word under negation is an entry of its own. */
final class TowerRows implements BatchRows {
  private final WordTower tower;
  private final int width;
  private final float[] unknown;
  private final int[] entryOf;
  private final int[] stamp;
  private int currentStamp;
  private int entries;
  private int[] words = new int[1024];
  private boolean[] negated = new boolean[1024];
  private float[][] rows = new float[1024][];
  private float[][] vectors = new float[1024][];
  private float[][] codes = new float[1024][];
  private float[][] secondCodes = new float[1024][];

  TowerRows(WordTower tower) {
    this.tower = tower;
    this.width = tower.expansion().columns();
    unknown = new float[width];
    entryOf = new int[2 * tower.words()];
    stamp = new int[entryOf.length];
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int entries() {
    return entries;
  }

  @Override
  public void clear() {
    currentStamp++;
    entries = 0;
  }

  @Override
  public void collect(SentenceFeatures sentence) {
    for (int word = 0; word < sentence.words(); word++) {
      boolean isNegated = (sentence.marks(word) & Mark.NEGATED.bit()) != 0;
      for (int i = sentence.start(word); i < sentence.end(word); i++) {
        collect(sentence.row(i), isNegated);
      }
    }
  }

  @Override
  public int entry(int row, boolean isNegated) {
    if (row >= tower.words()) {
      return NO_ENTRY;
    }
    return entryOf[key(row, isNegated)];
  }

  @Override
  public float[] row(int row, boolean isNegated) {
    int entry = entry(row, isNegated);
    return entry == NO_ENTRY ? unknown : rows[entry];
  }

  @Override
  public void forward(int from, int to, Dropouts dropouts) {
    for (int entry = from; entry < to; entry++) {
      forward(entry, dropouts.of(words[entry]));
    }
  }

  @Override
  public void backward(
      int from, int to, float[][] rowGradients, Dropouts dropouts, List<Gradient> ofParameters) {
    TowerGradients gradients = TowerGradients.of(ofParameters);
    Matrix contraction = tower.expansion().transposed();
    float[][] codeGradients = new float[to - from][tower.codeSize()];
    for (int entry = from; entry < to; entry++) {
      float[] codeGradient = codeGradients[entry - from];
      contraction.addSparseProduct(rowGradients[entry], codeGradient);
      tower.backward(words[entry], dropouts.of(words[entry]), codeGradient, gradients);
    }
    gradients
        .expansion()
        .addProduct(
            Arrays.copyOfRange(codes, from, to), Arrays.copyOfRange(rowGradients, from, to));
    gradients.vectors().addProduct(Arrays.copyOfRange(vectors, from, to), codeGradients);
    negationBackward(from, to, rowGradients, dropouts, gradients);
  }

  private void negationBackward(
      int from, int to, float[][] rowGradients, Dropouts dropouts, TowerGradients gradients) {
    Matrix contraction = tower.negatedExpansion().transposed();
    for (int entry = from; entry < to; entry++) {
      if (negated[entry]) {
        float[] codeGradient = new float[tower.negationCodeSize()];
        contraction.addSparseProduct(rowGradients[entry], codeGradient);
        Dropout dropout = dropouts.of(words[entry]);
        tower.negationBackward(words[entry], dropout, codeGradient, gradients);
        float[] code = secondCodes[entry];
        for (int i = 0; i < code.length; i++) {
          Vectors.addScaled(code[i], rowGradients[entry], gradients.negatedExpansion().touch(i));
        }
      }
    }
  }

  private void forward(int entry, Dropout dropout) {
    if (rows[entry] == null) {
      rows[entry] = new float[width];
      vectors[entry] = new float[tower.vectorSize()];
      codes[entry] = new float[tower.codeSize()];
      secondCodes[entry] = new float[tower.negationCodeSize()];
    }
    Arrays.fill(rows[entry], 0);
    tower.vector(words[entry], dropout, vectors[entry]);
    tower.code(words[entry], dropout, vectors[entry], codes[entry]);
    tower.expansion().addProduct(codes[entry], rows[entry]);
    if (negated[entry]) {
      tower.negationCode(words[entry], dropout, secondCodes[entry]);
      tower.negatedExpansion().addProduct(secondCodes[entry], rows[entry]);
    }
  }

  private void collect(int row, boolean isNegated) {
    if (row < tower.words()) {
      int key = key(row, isNegated);
      if (stamp[key] != currentStamp) {
        stamp[key] = currentStamp;
        entryOf[key] = entries;
        reserve();
        words[entries] = row;
        negated[entries] = (key & 1) == 1;
        entries++;
      }
    }
  }

  private int key(int row, boolean isNegated) {
    return isNegated && tower.turns(row) ? 2 * row + 1 : 2 * row;
  }

  private void reserve() {
    if (entries == words.length) {
      int size = 2 * entries;
      words = Arrays.copyOf(words, size);
      negated = Arrays.copyOf(negated, size);
      rows = Arrays.copyOf(rows, size);
      vectors = Arrays.copyOf(vectors, size);
      codes = Arrays.copyOf(codes, size);
      secondCodes = Arrays.copyOf(secondCodes, size);
    }
  }
}
