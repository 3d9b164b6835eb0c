package io.github.corenlpaffect.experiment.relatedness;

/**
 * Two clusters that become one. Clusters are numbered: first the leaves, then the merges in their
 * order.
 *
 * @param left the number of a cluster
 * @param right the number of another
 * @param distance the mean distance between their leaves
 */
record Merge(int left, int right, double distance) {}
