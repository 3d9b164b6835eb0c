package io.github.corenlpaffect.train.selection;

import io.github.corenlpaffect.train.Noise;
import io.github.corenlpaffect.train.selection.SelectionSetting.Choice;
import java.util.stream.IntStream;

/**
 * A bandit over corpora: each round is led by one, which {@link Exp3} draws, and the reward is what
 * the target tasks have gained on the texts for tuning in that round, {@link ScaledReward scaled}.
 * Half of a round is of the corpus that leads it, or as much as one pass over a small one comes to;
 * the rest is as in the fixed plan, so that no head is forgotten meanwhile.
 */
final class BanditSelection implements TaskSelection {
  private static final double LEAD = 0.5;

  private final SelectionSetting setting;
  private final double[] planned;
  private final int[] arms;

  BanditSelection(SelectionSetting setting) {
    this.setting = setting;
    planned = setting.planned();
    arms = IntStream.range(0, planned.length).filter(i -> planned[i] > 0).toArray();
  }

  @Override
  public double[] shares(SelectionHistory history) {
    Exp3 bandit = new Exp3(arms.length, Exp3.bestExploration(arms.length, setting.rounds()));
    for (int round = 1; round <= history.rounds(); round++) {
      double[] gains = IntStream.rangeClosed(1, round).mapToDouble(history::gain).toArray();
      bandit.reward(bandit.arm(place(round)), ScaledReward.ofLast(gains));
    }
    return ledBy(arms[bandit.arm(place(history.rounds() + 1))]);
  }

  private double place(int round) {
    return Noise.unit(setting.seed(), round);
  }

  private double[] ledBy(int corpus) {
    Choice leader = setting.corpora().get(corpus);
    double lead = Math.min(LEAD, leader.size() / setting.roundSize());
    double[] shares = new double[planned.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (1 - lead) * planned[i] + (i == corpus ? lead : 0);
    }
    return shares;
  }
}
