package io.github.corenlpaffect.target;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.model.AffectModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Has the model read some of a sentence's words as if they were a sentence. */
final class PartReader {
  private final AffectModel model;
  private final Words words;

  PartReader(AffectModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** What these tokens say, in their order in the sentence; the names among them say nothing. */
  Opinion read(Collection<Integer> tokens) {
    List<CoreLabel> part = new ArrayList<>();
    for (int i : new TreeSet<>(tokens)) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.token(i).word());
      label.set(CoreAnnotations.TextAnnotation.class, words.token(i).word());
      part.add(label);
    }
    if (part.isEmpty()) {
      return Opinion.NONE;
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, part);
    return Opinion.of(model.predict(sentence));
  }
}
