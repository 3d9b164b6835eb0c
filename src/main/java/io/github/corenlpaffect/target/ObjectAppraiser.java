package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.Frame.Kind;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** What clauses say of their objects. */
final class ObjectAppraiser {
  private static final Set<String> ASCRIBING = Set.of("blame", "thank", "accuse", "credit");

  private final Words words;
  private final Predicates predicates;
  private final FrameFinder frames;
  private final Alternatives alternatives;
  private final Holders holders;
  private final SaidTokens said;
  private final PartReader reader;

  ObjectAppraiser(
      Words words,
      Predicates predicates,
      FrameFinder frames,
      Alternatives alternatives,
      Holders holders,
      SaidTokens said,
      PartReader reader) {
    this.words = words;
    this.predicates = predicates;
    this.frames = frames;
    this.alternatives = alternatives;
    this.holders = holders;
    this.said = said;
    this.reader = reader;
  }

  /**
   * What a clause says of its object.
   *
   * @param target the token that stands for it
   * @param own all tokens of it
   */
  Opinion appraise(Clause clause, int target, Collection<Integer> own) {
    Opinion read = reader.read(said.of(clause, own), target);
    return byChoice(clause, read)
        .or(() -> byAdvice(clause, read))
        .or(() -> byFeeling(clause, read))
        .or(() -> byComparison(clause, read))
        .or(() -> byJudgement(clause, target))
        .orElseGet(() -> predicates.isOfWriterOrReader(clause) ? read : Opinion.NONE);
  }

  private Optional<Opinion> byChoice(Clause clause, Opinion read) {
    if (alternatives.hasRejected(clause)) {
      return Optional.of(read.withSign(1).heldBy(holders.subject(clause)));
    }
    return frames
        .ofVerbWithAnyLink(clause, Kind.SWAPS)
        .filter(swap -> hasLink(clause, swap.link()))
        .findFirst()
        .map(swap -> read.withSign(swap.sign()));
  }

  private boolean hasLink(Clause clause, String preposition) {
    return clause.tokens().stream()
        .anyMatch(i -> i > clause.main() && words.word(i).equals(preposition));
  }

  /** "Don't blame the cook" praises nobody, "don't thank the mayor" blames nobody. */
  private Optional<Opinion> byFeeling(Clause clause, Opinion read) {
    return frames
        .feeling(clause)
        .or(() -> frames.stranded(clause))
        .map(
            frame -> {
              int sign = frames.sign(frame, clause);
              boolean acquitted =
                  ASCRIBING.contains(words.lemma(clause.main())) && predicates.isNegated(clause);
              return acquitted ? Opinion.NONE : read.withSign(sign).heldBy(holders.subject(clause));
            });
  }

  private Optional<Opinion> byComparison(Clause clause, Opinion read) {
    return frames
        .ofVerb(clause, Kind.SURPASSES)
        .or(() -> frames.ofVerb(clause, Kind.RIVALS))
        .map(frame -> read.withSign(-frames.sign(frame, clause)));
  }

  private Optional<Opinion> byJudgement(Clause clause, int target) {
    return frames
        .ofVerb(clause, Kind.JUDGES)
        .map(frame -> clause.tokens().stream().filter(i -> i > target && !isAs(i, target)).toList())
        .map(behind -> reader.readOfIt(behind).heldBy(holders.subject(clause)));
  }

  /** "Regard him as a crook". */
  private boolean isAs(int i, int target) {
    return i == target + 1 && words.word(i).equals("as");
  }

  private Optional<Opinion> byAdvice(Clause clause, Opinion read) {
    return predicates.isImperative(clause)
        ? frames.ofVerb(clause, Kind.URGES).map(frame -> read.withSign(frames.sign(frame, clause)))
        : Optional.empty();
  }
}
