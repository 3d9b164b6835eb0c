package io.github.corenlpaffect.train.selection;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * A round of training and what was measured after it.
 *
 * @param taken how many examples it held of each corpus
 * @param losses the loss on a sample of each corpus's own texts, above the least that is possible;
 *     NaN of a corpus whose texts have no labels; empty if it was not measured
 * @param heldOut the same of each target task on the texts for tuning; empty if not measured
 */
public record Round(
    ImmutableIntArray taken, ImmutableDoubleArray losses, ImmutableDoubleArray heldOut) {}
