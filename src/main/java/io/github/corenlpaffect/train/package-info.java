/**
 * From labelled texts to a model: tasks, losses, gradients, the trainer and the export. What can be
 * chosen is in {@link io.github.corenlpaffect.train.TrainingOptions}; nothing at run time uses this
 * package.
 */
package io.github.corenlpaffect.train;
