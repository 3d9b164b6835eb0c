package io.github.corenlpaffect.experiment.relatedness;

/** What is measured between two tasks, A, which may tell something, and B, which may gain by it. */
enum PairMeasure {
  ALIGNMENT(
      "alignment",
      "Similarity of representations",
      "Linear centred kernel alignment (Kornblith et al. 2019) of the hidden layers of the models"
          + " of A and B on all held-out texts: 0 nothing in common, 1 the same but for rotation"
          + " and scale. What all models of this recipe share, such as words and a model to begin"
          + " with, counts too: an unrelated control shows how much that is.",
      0,
      true),
  GRADIENT_COSINE(
      "gradientCosine",
      "Similarity of gradients",
      "The mean cosine of the gradients of A and B over a joint training: below 0 they pull apart.",
      -1,
      true),
  GAIN(
      "gain",
      "Dependency",
      "How much of the variance of B's labels the outputs of A's model explain beyond those of"
          + " B's own: the gain in R² of a ridge regression, cross-validated on B's held-out texts.",
      0,
      true),
  EXPLAINED(
      "explained",
      "Redundancy",
      "How much of the variance of the outputs of B's model those of A's explain: R² of a ridge"
          + " regression, cross-validated on B's held-out texts; the redundancy index of Stewart and"
          + " Love (1968), weighted by variance.",
      0,
      true),
  CANONICAL(
      "canonicalCorrelation",
      "Canonical correlation",
      "The mean of the canonical correlations (Hotelling 1936) of the outputs of both models on the"
          + " held-out texts of A and B; of single outputs the absolute value of Pearson's.",
      0,
      true),
  PEARSON(
      "pearson",
      "Correlation",
      "Pearson's correlation of the outputs of both models on the held-out texts of A and B, of"
          + " tasks with a single output.",
      -1,
      false),
  SPEARMAN("spearman", "Rank correlation", "The same by Spearman.", -1, false),
  RELATEDNESS(
      "relatedness",
      "Relatedness",
      "√(similarity · common), where similarity is the alignment, or its mean with the gradients'"
          + " cosine where that was measured, and common is 1 − (1 − redundancy)(1 − dependency),"
          + " the mean of both directions; negative values count as 0. Tasks are put together by"
          + " 1 − relatedness.",
      0,
      true),
  TRANSFER(
      "transfer",
      "Transfer gain",
      "By how much the figure of B on its held-out texts is better, on average over the"
          + " repetitions, when it is trained together with A than when it is trained alone.",
      -1,
      true);

  private final String key;
  private final String title;
  private final String definition;
  private final double least;
  private final boolean drawn;

  PairMeasure(String key, String title, String definition, double least, boolean drawn) {
    this.key = key;
    this.title = title;
    this.definition = definition;
    this.least = least;
    this.drawn = drawn;
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

  /** The value for unrelated tasks or, where those have 0, for opposed ones. */
  double least() {
    return least;
  }

  /** Whether the report has a picture of it. */
  boolean drawn() {
    return drawn;
  }
}
