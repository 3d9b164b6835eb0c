package io.github.corenlpaffect.train;

/**
 * The labels of one text for one task.
 *
 * @param task the task's place in {@link TrainingData#tasks()}
 * @param values as {@code LabelledText} holds them
 */
record Label(int task, double[] values) {}
