package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.feature.SentenceFeatures;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.RowSource;
import io.github.corenlpaffect.model.WordCodes;
import io.github.corenlpaffect.model.WordValues;
import java.util.List;
import java.util.Optional;

/** The words of a finished model, taken as they are. */
final class ModelWords implements TrainableWords {
  private final AffectModel model;

  ModelWords(AffectModel model) {
    this.model = model;
  }

  @Override
  public Vocabulary vocabulary() {
    return model.parts().vocabulary();
  }

  @Override
  public ImmutableList<Parameter> parameters() {
    return ImmutableList.of();
  }

  @Override
  public BatchRows newBatch() {
    return new Rows(model.rows(), codes().expansion().columns());
  }

  @Override
  public ImmutableMap<String, String> checksums() {
    return ImmutableMap.of();
  }

  @Override
  public WordCodes codes() {
    return model.parts().words();
  }

  @Override
  public Optional<WordValues> values(ModelParts finished) {
    return model.parts().values();
  }

  private record Rows(RowSource rows, int width) implements BatchRows {
    @Override
    public float[] row(int row, boolean negated) {
      return rows.row(row, negated);
    }

    @Override
    public float[] row(SentenceFeatures sentence, int word) {
      return rows.row(sentence, word);
    }

    @Override
    public int entries() {
      return 0;
    }

    @Override
    public int entry(int row, boolean negated) {
      return NO_ENTRY;
    }

    @Override
    public void clear() {}

    @Override
    public void collect(SentenceFeatures sentence) {}

    @Override
    public void forward(int from, int to, Dropouts dropouts) {}

    @Override
    public void backward(
        int from, int to, float[][] rowGradients, Dropouts dropouts, List<Gradient> gradients) {}
  }
}
