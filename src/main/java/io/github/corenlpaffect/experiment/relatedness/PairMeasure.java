package io.github.corenlpaffect.experiment.relatedness;

/** What is measured between two tasks, A, which may tell something, and B, which may gain by it. */
enum PairMeasure {
  ALIGNMENT(
      "alignment",
      "Similarity of representations",
      "Linear centred kernel alignment (Kornblith et al. 2019) of the hidden layers of the models"
          + " of A and B on all held-out texts, or of what training changed in them if it began"
          + " with a model: 0 nothing in common, 1 the same but for rotation and scale. Texts that"
          + " are alike count too: an unrelated control shows how much that is.",
      Range.SHARE),
  GRADIENT_COSINE(
      "gradientCosine",
      "Similarity of gradients",
      "The mean cosine of the gradients of A and B over a joint training: below 0 they pull apart.",
      Range.CORRELATION),
  GAIN(
      "gain",
      "Dependency",
      "How much of the variance of B's labels the outputs of A's model explain beyond those of"
          + " B's own: the gain in R² of a ridge regression, cross-validated on B's held-out texts.",
      Range.DIFFERENCE),
  EXPLAINED(
      "explained",
      "Redundancy",
      "How much of the variance of the outputs of B's model those of A's explain: R² of a ridge"
          + " regression, cross-validated on B's held-out texts; the redundancy index of Stewart and"
          + " Love (1968), weighted by variance.",
      Range.SHARE),
  CANONICAL(
      "canonicalCorrelation",
      "Canonical correlation",
      "The mean of the canonical correlations (Hotelling 1936) of the outputs of both models on the"
          + " held-out texts of A and B; of single outputs the absolute value of Pearson's.",
      Range.SHARE),
  PEARSON(
      "pearson",
      "Correlation",
      "Pearson's correlation of the outputs of both models on the held-out texts of A and B, of"
          + " tasks with a single output.",
      Range.CORRELATION),
  SPEARMAN("spearman", "Rank correlation", "The same by Spearman.", Range.CORRELATION),
  RELATEDNESS(
      "relatedness",
      "Relatedness",
      "√(similarity · common), where similarity is the alignment, or its mean with the gradients'"
          + " cosine where that was measured, and common is 1 − (1 − redundancy)(1 − dependency),"
          + " the mean of both directions; negative values count as 0. 0 where the model of A or B"
          + " does not know its own task better than by chance. Tasks are put together by 1 −"
          + " relatedness.",
      Range.SHARE),
  TRANSFER(
      "transfer",
      "Transfer gain",
      "By how much the figure of B on its held-out texts is better, on average over the"
          + " repetitions, when it is trained together with A than when it is trained alone.",
      Range.DIFFERENCE);

  /** Between which values a measure lies. */
  enum Range {
    /** From 0 to 1, but for rounding and chance. */
    SHARE,
    /** From −1 to 1. */
    CORRELATION,
    /** Around 0. */
    DIFFERENCE
  }

  private final String key;
  private final String title;
  private final String definition;
  private final Range range;

  PairMeasure(String key, String title, String definition, Range range) {
    this.key = key;
    this.title = title;
    this.definition = definition;
    this.range = range;
  }

  /** Its name in JSON. */
  String key() {
    return key;
  }

  /** Its name for people. */
  String title() {
    return title;
  }

  /** What it is. */
  String definition() {
    return definition;
  }

  /** Between which values it lies. */
  Range range() {
    return range;
  }
}
