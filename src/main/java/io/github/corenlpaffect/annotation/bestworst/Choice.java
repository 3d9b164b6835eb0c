package io.github.corenlpaffect.annotation.bestworst;

/**
 * An answer in numbers of items, from 0.
 *
 * @param items what was shown
 * @param best the one with the most
 * @param worst the one with the least
 */
record Choice(int[] items, int best, int worst) {}
