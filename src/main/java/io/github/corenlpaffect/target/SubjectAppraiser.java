package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.Frame.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What clauses say of their subjects. */
final class SubjectAppraiser {
  /** How far from its verb an adverb of manner may stand. */
  private static final int NEAR = 4;

  private static final Set<String> NONE_OF_IT = Set.of("no", "nothing", "none", "nobody");
  private static final Set<String> WRITER = Set.of("me", "us");
  private static final Set<String> NEITHER_NOR = Set.of("neither", "nor");

  private final SentenceParts parts;
  private final Words words;
  private final Predicates predicates;
  private final FrameFinder frames;
  private final Holders holders;
  private final SaidTokens said;
  private final PartReader reader;

  SubjectAppraiser(
      SentenceParts parts,
      Predicates predicates,
      FrameFinder frames,
      Holders holders,
      SaidTokens said,
      PartReader reader) {
    this.parts = parts;
    this.predicates = predicates;
    this.frames = frames;
    this.holders = holders;
    this.said = said;
    this.reader = reader;
    words = parts.words();
  }

  /**
   * What a clause says of its subject.
   *
   * @param target the token that stands for it
   * @param own all tokens of it
   */
  Opinion appraise(Clause clause, int target, Collection<Integer> own) {
    if (!clause.hasVerb()) {
      return Opinion.NONE;
    }
    if (predicates.isElliptical(clause)) {
      return ofEllipsis(clause);
    }
    Opinion read = reader.read(said.of(clause, own), target);
    return byFeeling(clause, read)
        .or(() -> byDeed(clause, read))
        .or(() -> byFeelingToward(clause, read))
        .orElseGet(() -> saysNothing(clause) ? Opinion.NONE : real(clause, target, own, read));
  }

  /** The one who feels is not what is felt about; in the passive it is, and of stirring verbs. */
  private Optional<Opinion> byFeeling(Clause clause, Opinion read) {
    boolean passive = predicates.isPassive(clause);
    Optional<Frame> feels = frames.feeling(clause);
    if (feels.isPresent()) {
      int sign = frames.sign(feels.get(), clause);
      if (passive) {
        return Optional.of(read.withSign(sign).heldBy(holders.agent(clause)));
      }
      return Optional.of(isTowardWriter(clause) ? read.withSign(sign) : Opinion.NONE);
    }
    return frames
        .ofVerb(clause, Kind.STIRS)
        .map(stirs -> read.withSign(frames.sign(stirs, clause)).heldBy(holders.object(clause)))
        .map(stirred -> passive ? Opinion.NONE : stirred);
  }

  /** "The receptionist despised us" tells of the receptionist. */
  private boolean isTowardWriter(Clause clause) {
    return clause.tokens().stream().anyMatch(i -> i > clause.main() && words.isOneOf(i, WRITER));
  }

  private Optional<Opinion> byDeed(Clause clause, Opinion read) {
    if (predicates.isPassive(clause) && words.tag(clause.main()).equals("VBN")) {
      return Optional.empty();
    }
    return frames
        .ofVerb(clause, Kind.DOES)
        .or(() -> surpassing(clause))
        .map(frame -> read.withSign(frames.sign(frame, clause)));
  }

  private Optional<Frame> surpassing(Clause clause) {
    return frames
        .ofVerbWithAnyLink(clause, Kind.SURPASSES)
        .findFirst()
        .or(() -> rivalling(clause).findFirst());
  }

  /** "Compares to" alone says nothing, "does not compare to" does. */
  private Stream<Frame> rivalling(Clause clause) {
    return frames
        .ofVerbWithAnyLink(clause, Kind.RIVALS)
        .filter(frame -> predicates.isNegated(clause));
  }

  private Optional<Opinion> byFeelingToward(Clause clause, Opinion read) {
    return clause.tokens().stream()
        .filter(i -> i > clause.verb() && words.isPreposition(i) && words.isOneOf(i + 1, WRITER))
        .flatMap(i -> frames.feeling(clause, i).stream())
        .findFirst()
        .map(frame -> read.withSign(frames.sign(frame, clause)));
  }

  private boolean saysNothing(Clause clause) {
    boolean judge = frames.ofVerb(clause, Kind.JUDGES).isPresent() && !predicates.isPassive(clause);
    return parts.isReport(clause) || judge || feelsTowardAnother(clause);
  }

  private boolean feelsTowardAnother(Clause clause) {
    return clause.tokens().stream()
        .filter(i -> i > clause.verb() && words.isPreposition(i) && !isReflexive(i + 1))
        .anyMatch(i -> frames.feeling(clause, i).isPresent());
  }

  private boolean isReflexive(int i) {
    return words.word(i).endsWith("self") || words.word(i).endsWith("selves");
  }

  /** What is not so, but would be good, is bad. */
  private Opinion real(Clause clause, int target, Collection<Integer> own, Opinion read) {
    Opinion opinion = byWords(clause, target, own, read).or(byManner(clause));
    boolean none = own.stream().anyMatch(i -> words.isOneOf(i, NONE_OF_IT));
    return predicates.isUnreal(clause) != none ? opinion.reversed() : opinion;
  }

  /** Who answers politely is polite. */
  private Opinion byManner(Clause clause) {
    List<String> manners =
        clause.tokens().stream()
            .filter(i -> Math.abs(i - clause.main()) <= NEAR && isManner(i))
            .map(i -> Manner.adjective(words.word(i)))
            .toList();
    Opinion opinion = manners.isEmpty() ? Opinion.NONE : reader.readAdjectives(manners);
    return predicates.isNegated(clause) ? Opinion.NONE : opinion;
  }

  private boolean isManner(int i) {
    String next = words.tag(i + 1);
    boolean modifiesAnother = next.startsWith("JJ") || next.startsWith("RB");
    return words.isAdverb(i)
        && Manner.isManner(words.word(i))
        && !modifiesAnother
        && !words.isComma(i + 1);
  }

  /** The model does not know "neither … nor": it reads what is denied. */
  private Opinion byWords(Clause clause, int target, Collection<Integer> own, Opinion read) {
    if (clause.tokens().stream().noneMatch(i -> words.word(i).equals("neither"))) {
      return read;
    }
    List<Integer> rest =
        said.of(clause, own).stream().filter(i -> !words.isOneOf(i, NEITHER_NOR)).toList();
    return reader.read(rest, target).reversed();
  }

  /** As the clause before says of its subject, or the opposite. */
  private Opinion ofEllipsis(Clause clause) {
    Clause model = parts.previous(clause).orElseThrow();
    Optional<Integer> subject = predicates.subject(model);
    if (subject.isEmpty()) {
      return Opinion.NONE;
    }
    Collection<Integer> own = parts.phraseAt(subject.get()).map(said::of).orElse(Set.of());
    Opinion opinion = appraise(model, subject.get(), own);
    return predicates.isNegated(clause) == predicates.isNegated(model)
        ? opinion
        : opinion.reversed();
  }
}
