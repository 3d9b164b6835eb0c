package io.github.corenlpaffect.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.feature.Vocabulary;
import io.github.corenlpaffect.model.ModelParts;
import io.github.corenlpaffect.model.WordCodes;
import io.github.corenlpaffect.model.WordValues;
import java.util.Optional;

/** The words' side of a network in training: what each word contributes to the encoder. */
interface TrainableWords {
  /** The words, and the buckets of character n-grams. */
  Vocabulary vocabulary();

  /** The weights that training changes; none where words are taken as they are. */
  ImmutableList<Parameter> parameters();

  /** Room for the rows of a batch. */
  BatchRows newBatch();

  /** SHA-256 of each file of vectors that was made for training, by the name of the vectors. */
  ImmutableMap<String, String> checksums();

  /** The words as a model file holds them. */
  WordCodes codes();

  /**
   * How the values that a user may state lie in the words of a finished model.
   *
   * @return empty if too little is known of words
   */
  Optional<WordValues> values(ModelParts model);
}
