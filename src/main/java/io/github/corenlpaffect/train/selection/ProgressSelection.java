package io.github.corenlpaffect.train.selection;

/**
 * A curriculum that gives more to corpora on which learning moves fastest (learning progress;
 * Graves et al., "Automated Curriculum Learning for Neural Networks", 2017): what the fixed plan
 * has for a corpus times its progress, of which a part is kept to go on exploring. Progress is the
 * part of its first loss that a corpus loses in a round, smoothed over rounds; its amount counts,
 * so that what is being forgotten comes back (Matiisen et al., "Teacher–Student Curriculum
 * Learning", 2017). A corpus without labels of its own counts as one of mean progress.
 */
final class ProgressSelection implements TaskSelection {
  /** How much the newest round counts beside all before it. */
  private static final double NEWEST = 0.5;

  /** The part of the fixed plan that every corpus keeps. */
  private static final double EXPLORATION = 0.25;

  private final double[] planned;

  ProgressSelection(SelectionSetting setting) {
    planned = setting.planned();
  }

  @Override
  public double[] shares(SelectionHistory history) {
    double[] progress = new double[planned.length];
    for (int corpus = 0; corpus < planned.length; corpus++) {
      progress[corpus] = Math.abs(smoothed(history, corpus));
    }
    double[] shares = Shares.scaled(planned, progress);
    for (int corpus = 0; corpus < planned.length; corpus++) {
      shares[corpus] = (1 - EXPLORATION) * shares[corpus] + EXPLORATION * planned[corpus];
    }
    return shares;
  }

  private static double smoothed(SelectionHistory history, int corpus) {
    double smoothed = 0;
    for (int round = 1; round <= history.rounds(); round++) {
      smoothed += NEWEST * (history.fall(corpus, round) - smoothed);
    }
    return smoothed;
  }
}
