/**
 * Active learning, simulated on published corpora: how good models become that learn what a
 * strategy chooses, and how many labels that saves against chance. {@link
 * io.github.corenlpaffect.experiment.activelearning.ActiveLearningStudy} runs it all. Uses {@code
 * annotation}, {@code train} and what these may use; nothing but the command line uses it.
 */
package io.github.corenlpaffect.experiment.activelearning;
