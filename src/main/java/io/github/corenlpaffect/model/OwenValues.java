package io.github.corenlpaffect.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Shares what a game's players reach together among them: Shapley's value for players who form
 * unions before they play (Owen 1977), the unions being nested (Winter 1989): the halves of the row
 * of players, the halves of these, down to two neighbours. The shares add up to what all reach; a
 * player that changes nothing gets 0, and two neighbours of one union that do the same get the
 * same.
 *
 * <p>That neighbours play together is what makes it cheap: twenty players need 300 coalitions where
 * Shapley's value needs a million. Of more than 32 players not every order in which unions can join
 * is tried, so that the number of coalitions grows no faster than that of the players.
 */
final class OwenValues {
  /** What bounds the number of coalitions: at most about twice as many are tried. */
  private static final int COALITIONS = 512;

  private final Game game;
  private final int mostContexts;
  private final double[][] shares;

  /** What coalitions of players reach. */
  interface Game {
    /**
     * What a coalition reaches, one number for each of the game's outcomes.
     *
     * @param coalition its players; not to be written
     */
    double[] value(BitSet coalition);
  }

  /** Other players whom a union joins, and what they reach without it and with it. */
  private record Context(BitSet others, double[] without, double[] with) {}

  private OwenValues(int players, Game game) {
    this.game = game;
    mostContexts = Math.max(1, COALITIONS / players);
    shares = new double[players][];
  }

  /**
   * The share of each player.
   *
   * @param players how many there are, 1 at least
   * @return [players × outcomes]
   */
  static double[][] of(int players, Game game) {
    OwenValues values = new OwenValues(players, game);
    BitSet all = new BitSet();
    all.set(0, players);
    BitSet none = new BitSet();
    Context start = new Context(none, game.value(none), game.value(all));
    values.share(0, players, List.of(start));
    return values.shares;
  }

  private void share(int from, int to, List<Context> contexts) {
    if (to - from == 1) {
      shares[from] = meanGain(contexts);
      return;
    }
    int middle = (from + to) >>> 1;
    boolean both = contexts.size() <= mostContexts;
    List<Context> ofLeft = new ArrayList<>();
    List<Context> ofRight = new ArrayList<>();
    for (int i = 0; i < contexts.size(); i++) {
      boolean leftFirst = Integer.bitCount(i) % 2 == 0;
      if (both || leftFirst) {
        join(contexts.get(i), from, middle, ofLeft, ofRight);
      }
      if (both || !leftFirst) {
        join(contexts.get(i), middle, to, ofRight, ofLeft);
      }
    }
    share(from, middle, ofLeft);
    share(middle, to, ofRight);
  }

  /** Lets one half of a union join first, the players from one to another, and the rest then. */
  private void join(
      Context context, int from, int to, List<Context> ofFirst, List<Context> ofSecond) {
    BitSet joined = (BitSet) context.others.clone();
    joined.set(from, to);
    double[] value = game.value(joined);
    ofFirst.add(new Context(context.others, context.without, value));
    ofSecond.add(new Context(joined, value, context.with));
  }

  private static double[] meanGain(List<Context> contexts) {
    double[] gain = new double[contexts.get(0).with.length];
    for (Context context : contexts) {
      for (int i = 0; i < gain.length; i++) {
        gain[i] += (context.with[i] - context.without[i]) / contexts.size();
      }
    }
    return gain;
  }
}
