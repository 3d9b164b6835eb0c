package io.github.corenlpaffect.model;

import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.TokenContribution;
import io.github.corenlpaffect.feature.FeatureExtractor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A sentence as a game of its words, in which a coalition reaches what the model says of a sentence
 * of these words alone, read anew: a negator that is missing negates nothing. Nobody reaches {@link
 * Affect#none()}, which is what is said of a sentence without words. One thread at a time.
 */
final class SentenceGame implements OwenValues.Game {
  /** Of more words some neighbours are one player, for each forward pass reads all of them. */
  private static final int MOST_PLAYERS = 512;

  private static final Emotion[] EMOTIONS = Emotion.values();

  private final CoreMap sentence;
  private final FeatureExtractor extractor;
  private final RowSource rows;
  private final Network network;
  private final Scratch scratch;
  private final WordPlayers players;

  SentenceGame(
      CoreMap sentence,
      FeatureExtractor extractor,
      RowSource rows,
      Network network,
      Scratch scratch) {
    this.sentence = sentence;
    this.extractor = extractor;
    this.rows = rows;
    this.network = network;
    this.scratch = scratch;
    extractor.extract(sentence, scratch.features());
    players = new WordPlayers(scratch.features(), MOST_PLAYERS);
  }

  /**
   * What each token adds to what all of them reach: its word's Owen value, in equal parts where the
   * word or player has several tokens.
   *
   * @param tokens how many tokens the sentence has
   * @throws RuntimeInterruptedException if the thread is interrupted
   */
  Explanation explanation(int tokens) {
    Explanation nothing = Explanation.none(tokens);
    List<TokenContribution> contributions = new ArrayList<>(nothing.tokens());
    if (players.count() > 0) {
      double[][] values = OwenValues.of(players.count(), this);
      for (int player = 0; player < values.length; player++) {
        BitSet read = players.read(player);
        TokenContribution each = contribution(values[player], read.cardinality());
        read.stream().forEach(token -> contributions.set(token, each));
      }
    }
    return new Explanation(nothing.baseline(), contributions);
  }

  @Override
  public double[] value(BitSet coalition) {
    if (Thread.interrupted()) {
      throw new RuntimeInterruptedException();
    }
    if (coalition.isEmpty()) {
      return outcomes(Affect.none());
    }
    if (coalition.cardinality() == players.count()) {
      extractor.extract(sentence, scratch.features());
    } else {
      extractor.extract(sentence, players.tokens(coalition), scratch.features());
    }
    network.activate(rows, scratch);
    network.applyProduct(scratch);
    return outcomes(ProductOutputs.affect(scratch.product(), Map.of()));
  }

  private static double[] outcomes(Affect affect) {
    double[] outcomes = new double[1 + EMOTIONS.length];
    outcomes[0] = affect.valence();
    for (Emotion emotion : EMOTIONS) {
      outcomes[1 + emotion.ordinal()] = affect.emotions().intensity(emotion);
    }
    return outcomes;
  }

  private static TokenContribution contribution(double[] outcomes, int tokens) {
    return new TokenContribution(
        outcomes[0] / tokens,
        outcomes[1 + Emotion.ANGER.ordinal()] / tokens,
        outcomes[1 + Emotion.ANTICIPATION.ordinal()] / tokens,
        outcomes[1 + Emotion.DISGUST.ordinal()] / tokens,
        outcomes[1 + Emotion.FEAR.ordinal()] / tokens,
        outcomes[1 + Emotion.JOY.ordinal()] / tokens,
        outcomes[1 + Emotion.SADNESS.ordinal()] / tokens,
        outcomes[1 + Emotion.SURPRISE.ordinal()] / tokens,
        outcomes[1 + Emotion.TRUST.ordinal()] / tokens);
  }
}
