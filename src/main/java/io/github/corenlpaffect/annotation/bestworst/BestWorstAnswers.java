package io.github.corenlpaffect.annotation.bestworst;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.corenlpaffect.annotation.AnswerTable;
import io.github.corenlpaffect.annotation.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The answers of all annotators, and what follows from them. Immutable. */
public final class BestWorstAnswers {
  private final Optional<BestWorstSet> set;
  private final Answers all;
  private final ImmutableMap<ImmutableSet<String>, Answer> right;

  private BestWorstAnswers(Optional<BestWorstSet> set, Answers all) {
    this.set = set;
    this.all = all;
    right =
        set.map(asked -> asked.checks().values())
            .<ImmutableMap<ImmutableSet<String>, Answer>>map(
                checks -> Maps.uniqueIndex(checks, Answer::question))
            .orElse(ImmutableMap.of());
  }

  /**
   * Collects answers.
   *
   * @param folder the set that was asked; without it all answers are taken, and items are what
   *     stands in their cells
   * @param problems gets what is wrong with the answers that are left out
   * @throws IOException if there is no such set, a table lacks a column, or no answer is left
   */
  public static BestWorstAnswers read(
      Optional<Path> folder, List<AnswerTable> tables, Problems problems) throws IOException {
    Optional<BestWorstSet> set = Optional.empty();
    if (folder.isPresent()) {
      set = Optional.of(SetFolder.read(folder.get()));
    }
    AnswerReader reader =
        set.map(asked -> AnswerReader.of(asked, problems))
            .orElseGet(() -> AnswerReader.ofAny(problems));
    for (AnswerTable table : tables) {
      reader.read(table);
    }
    return new BestWorstAnswers(set, reader.answers());
  }

  /** Of what texts have more or less, if it is known. */
  public Optional<String> dimension() {
    return set.map(BestWorstSet::dimension);
  }

  /** How many answers there are, without those to questions that check. */
  public int count() {
    return scored().list().size();
  }

  /** Whether anything was asked of two annotators, so that they can be compared. */
  public boolean overlap() {
    return scored().byQuestion().asMap().values().stream().anyMatch(same -> same.size() > 1);
  }

  /** How many questions were left unanswered. */
  public int open() {
    return all.open();
  }

  /** The annotators who are told apart, by name. */
  public ImmutableSet<String> annotators() {
    return AnnotatorAgreement.annotators(all);
  }

  /**
   * The same without the answers of some annotators.
   *
   * @throws IllegalArgumentException if there are no answers of one of them
   */
  public BestWorstAnswers without(Collection<String> annotators) {
    ImmutableSet<String> known = annotators();
    for (String annotator : annotators) {
      checkArgument(
          known.contains(annotator), "no answers of %s; there are those of %s", annotator, known);
    }
    return new BestWorstAnswers(set, all.without(annotators));
  }

  /**
   * The texts that have answers, those with the most first.
   *
   * @throws IllegalArgumentException if there are no answers but to questions that check
   */
  public ImmutableList<Score> scores() {
    checkArgument(
        !scored().list().isEmpty(),
        "there is no answer to score; %s questions were left open",
        all.open());
    return Scores.of(scored(), set.map(BestWorstSet::items));
  }

  /** Texts of the set that have no answers, and so no score. */
  public int withoutScore() {
    ImmutableSet<String> answered = scored().items();
    return (int)
        set.stream()
            .flatMap(asked -> asked.items().list().stream())
            .filter(item -> !answered.contains(item.text()))
            .count();
  }

  /** How reliable the scores are; always the same for the same seed. */
  public SplitHalf reliability(long seed) {
    return SplitHalf.of(Choices.of(scored()), seed);
  }

  /** How the annotators did, by name. */
  public ImmutableList<Annotator> performance() {
    return Annotators.of(scored(), select(true), right);
  }

  private Answers scored() {
    return select(false);
  }

  private Answers select(boolean checks) {
    return new Answers(
        all.list().stream()
            .filter(answer -> right.containsKey(answer.question()) == checks)
            .collect(ImmutableList.toImmutableList()),
        all.open());
  }
}
