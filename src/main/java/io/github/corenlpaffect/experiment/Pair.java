package io.github.corenlpaffect.experiment;

/**
 * Two recipes compared.
 *
 * @param first the label of one
 * @param second the label of the other
 * @param gain the mean over their common targets of the first's relative change against the second
 */
public record Pair(String first, String second, Difference gain) {}
