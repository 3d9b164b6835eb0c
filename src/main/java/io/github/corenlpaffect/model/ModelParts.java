package io.github.corenlpaffect.model;

import io.github.corenlpaffect.feature.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a model file holds.
 *
 * @param provenance where the model comes from
 * @param heads the heads of the network, in the order of their outputs
 * @param extraHeads names of the heads that {@code Affect.extra()} shows
 * @param vocabulary the words
 * @param words their codes
 * @param network the network behind them
 * @param values what a user's lexicon changes the words by; empty for a model that takes none
 */
public record ModelParts(
    Provenance provenance,
    List<HeadSpec> heads,
    Set<String> extraHeads,
    Vocabulary vocabulary,
    WordCodes words,
    Network network,
    Optional<WordValues> values) {

  /** Parts without what a user's lexicon needs. */
  public ModelParts(
      Provenance provenance,
      List<HeadSpec> heads,
      Set<String> extraHeads,
      Vocabulary vocabulary,
      WordCodes words,
      Network network) {
    this(provenance, heads, extraHeads, vocabulary, words, network, Optional.empty());
  }

  /** The same parts with another provenance. */
  public ModelParts withProvenance(Provenance other) {
    return new ModelParts(other, heads, extraHeads, vocabulary, words, network, values);
  }

  /** The same parts with another vocabulary of as many rows. */
  public ModelParts withVocabulary(Vocabulary other) {
    return new ModelParts(provenance, heads, extraHeads, other, words, network, values);
  }

  /** The same parts with other values of words. */
  public ModelParts withValues(Optional<WordValues> other) {
    return new ModelParts(provenance, heads, extraHeads, vocabulary, words, network, other);
  }

  /** The same parts with another network. */
  public ModelParts withNetwork(Network other) {
    return new ModelParts(provenance, heads, extraHeads, vocabulary, words, other, values);
  }

  /**
   * @throws IllegalArgumentException if the parts do not fit each other
   */
  public ModelParts {
    heads = List.copyOf(heads);
    extraHeads = Set.copyOf(extraHeads);
    Set<String> names = new HashSet<>();
    for (HeadSpec head : heads) {
      names.add(head.name());
    }
    int[] offsets = HeadOutputs.offsets(heads);
    if (names.size() < heads.size()
        || !names.containsAll(extraHeads)
        || offsets[heads.size()] != network.headOutputs()
        || vocabulary.rows() != words.codes().rows()
        || words.expansion().columns() != network.encoder().rowWidth()
        || values.isPresent() && values.get().rowWidth() != network.encoder().rowWidth()) {
      throw new IllegalArgumentException("the parts of the model do not fit each other");
    }
  }
}
