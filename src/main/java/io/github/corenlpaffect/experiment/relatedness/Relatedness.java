package io.github.corenlpaffect.experiment.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What a study has found.
 *
 * @param tasks its tasks
 * @param texts how many held-out texts the models were compared on
 * @param figures how well each task's own model does it
 * @param ownKnowledge what each task's own model knows of it
 * @param measures what was measured between pairs of tasks
 * @param transfer the transfer gains, if they were measured
 * @param dendrogram the clustering by 1 − relatedness
 * @param groups the tasks that belong together, by their numbers
 */
record Relatedness(
    ImmutableList<StudiedTask> tasks,
    int texts,
    ImmutableList<TaskFigure> figures,
    ImmutableList<OwnKnowledge> ownKnowledge,
    ImmutableMap<PairMeasure, Pairs> measures,
    Optional<TransferGains> transfer,
    Dendrogram dendrogram,
    ImmutableList<ImmutableList<Integer>> groups) {

  /** The names of tasks. */
  ImmutableList<String> names(ImmutableList<Integer> chosen) {
    return chosen.stream().map(i -> tasks.get(i).name()).collect(ImmutableList.toImmutableList());
  }

  /** How well each measure foretells the transfer gains; none if these were not measured. */
  ImmutableList<Agreement> agreements() {
    return transfer.map(found -> Agreement.of(measures, found.gains())).orElse(ImmutableList.of());
  }
}
