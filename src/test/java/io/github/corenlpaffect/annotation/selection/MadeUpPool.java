package io.github.corenlpaffect.annotation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Candidates made by hand. */
final class MadeUpPool {
  private MadeUpPool() {}

  /** A text of one question, of which each model says a share; it is as uncertain as that. */
  static Candidate text(float place, double... shares) {
    return new Candidate(
        "at " + place,
        ImmutableList.of(answers(shares)),
        new float[] {place},
        ImmutableSet.of("at", "place" + place));
  }

  /** A text of several questions to one model. */
  static Candidate asked(double... uncertainties) {
    return new Candidate(
        Arrays.toString(uncertainties),
        Arrays.stream(uncertainties)
            .mapToObj(MadeUpPool::answers)
            .collect(ImmutableList.toImmutableList()),
        new float[1],
        ImmutableSet.of());
  }

  /** A text of words. */
  static Candidate words(String... words) {
    return new Candidate(
        String.join(" ", words),
        ImmutableList.of(answers(0.5)),
        new float[1],
        ImmutableSet.copyOf(words));
  }

  /** A pool without labelled texts, whose questions count alike. */
  static Pool of(Candidate... candidates) {
    return new Pool(
        ImmutableList.copyOf(candidates),
        ImmutableList.of(),
        equal(candidates[0].answers().size()));
  }

  /** The same pool with labelled texts. */
  static Pool labelled(Pool pool, Candidate... texts) {
    return new Pool(pool.candidates(), ImmutableList.copyOf(texts), pool.weights());
  }

  /** The places that a strategy chooses with seed 1. */
  static List<Integer> choose(StrategyKind kind, Pool pool, int count) {
    return kind.choose(pool, count, 1).asList();
  }

  private static ImmutableList<Answer> answers(double... shares) {
    return Arrays.stream(shares)
        .mapToObj(share -> Answer.ofShare(share, share))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableDoubleArray equal(int questions) {
    return ImmutableDoubleArray.copyOf(Stream.generate(() -> 1.0).limit(questions).toList());
  }
}
