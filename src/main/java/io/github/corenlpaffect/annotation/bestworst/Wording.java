package io.github.corenlpaffect.annotation.bestworst;

/**
 * How annotators are asked.
 *
 * @param most what the best has, for instance {@code the most anger}
 * @param least what the worst has
 */
public record Wording(String most, String least) {

  /** The usual words for a dimension: an emotion, valence, or something of one's own. */
  public static Wording of(String dimension) {
    return dimension.equals("valence")
        ? new Wording("the most positive feeling", "the most negative feeling")
        : new Wording("the most " + dimension, "the least " + dimension);
  }

  /** All of it as a question. */
  public String question() {
    return "Which text expresses " + most + ", and which " + least + "?";
  }
}
