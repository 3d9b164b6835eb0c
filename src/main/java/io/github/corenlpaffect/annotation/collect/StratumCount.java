package io.github.corenlpaffect.annotation.collect;

/**
 * How many texts of a kind there are.
 *
 * @param name the kind, for instance {@code joy, high}
 * @param found among all that are left
 * @param chosen among those that are written
 */
public record StratumCount(String name, long found, long chosen) {}
