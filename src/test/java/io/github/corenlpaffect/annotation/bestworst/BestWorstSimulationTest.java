package io.github.corenlpaffect.annotation.bestworst;

import io.github.corenlpaffect.metric.Correlation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestWorstSimulationTest {
  @Test
  void explore() {
    for (long seed = 1; seed <= 3; seed++) {
      List<int[]> tuples = TupleDesign.of(400, 2, seed);
      System.out.println("pairs " + TupleDesign.repeatedPairs(tuples));
      for (double noise : new double[] {0.0, .02, .05, .1, .15, .2, .25, .3}) {
        MadeUpAnnotators a = new MadeUpAnnotators(400, seed);
        Choices c = Choices.of(a.answers(tuples, 4, noise));
        double[] t = a.truth(c.items());
        SplitHalf h = SplitHalf.of(c, 1);
        System.out.printf(
            "%d %.2f count %.4f bt %.4f shr %.3f±%.3f %.3f%n",
            seed,
            noise,
            Correlation.spearman(t, Counting.of(400, c.all()).scores()),
            Correlation.spearman(t, BradleyTerry.scores(400, c.all())),
            h.spearman().mean(),
            h.spearman().deviation(),
            h.pearson().mean());
      }
    }
  }
}
