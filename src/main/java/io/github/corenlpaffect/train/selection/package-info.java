/**
 * Which corpora a training run learns from, and how much, round by round: {@link
 * io.github.corenlpaffect.train.selection.TaskSelection} and the selections there are. They see
 * counts and losses only, no texts and no network.
 */
package io.github.corenlpaffect.train.selection;
