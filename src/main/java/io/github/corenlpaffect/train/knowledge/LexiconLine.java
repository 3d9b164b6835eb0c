package io.github.corenlpaffect.train.knowledge;

import com.google.common.primitives.Floats;
import io.github.corenlpaffect.corpus.CorpusFormatException;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of a lexicon, cut into cells.
 *
 * @param file where it stands
 * @param number its number, from 1
 * @param cells what it holds
 */
record LexiconLine(Path file, int number, List<String> cells) {

  String word() {
    return cells.get(0);
  }

  String cell(int index) throws CorpusFormatException {
    if (index >= cells.size()) {
      throw error("expected " + (index + 1) + " cells, found " + cells.size());
    }
    return cells.get(index);
  }

  float score(int index) throws CorpusFormatException {
    Float score = Floats.tryParse(cell(index));
    if (score == null || !Float.isFinite(score)) {
      throw error("expected a number, found '" + cell(index) + "'");
    }
    return score;
  }

  /** So many scores, from a cell on. */
  float[] scores(int from, int count) throws CorpusFormatException {
    float[] scores = new float[count];
    for (int i = 0; i < count; i++) {
      scores[i] = score(from + i);
    }
    return scores;
  }

  CorpusFormatException error(String problem) {
    return new CorpusFormatException(file, number, problem);
  }
}
