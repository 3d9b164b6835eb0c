/**
 * Multi-task optimisation: how much each group of tasks counts in a step ({@link
 * io.github.corenlpaffect.train.optimisation.LossWeighting}), and how the groups' gradients on the
 * shared parameters become one ({@link
 * io.github.corenlpaffect.train.optimisation.GradientCombination}). Both see numbers only, losses
 * and inner products, and know nothing of networks or texts.
 */
package io.github.corenlpaffect.train.optimisation;
