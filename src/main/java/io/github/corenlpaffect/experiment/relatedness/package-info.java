/**
 * Which tasks belong together: measures of relatedness between the tasks of corpora, transfer gains
 * to compare them with, a grouping, and a report. {@link
 * io.github.corenlpaffect.experiment.relatedness.RelatednessStudy} runs it all. Uses {@code train}
 * and what that may use; nothing but the command line uses it.
 */
package io.github.corenlpaffect.experiment.relatedness;
