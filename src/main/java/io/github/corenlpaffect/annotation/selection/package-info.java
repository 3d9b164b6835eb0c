/**
 * Active learning: which texts of a pool are worth labelling next, by what models say of them.
 * {@link io.github.corenlpaffect.annotation.selection.CandidateReader} reads the texts, a {@link
 * io.github.corenlpaffect.annotation.selection.StrategyKind} chooses among them. Uses the run time
 * and {@code train}.
 */
package io.github.corenlpaffect.annotation.selection;
