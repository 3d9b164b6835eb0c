package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.Frame.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What clauses say of what stands behind their prepositions. */
final class ObliqueAppraiser {
  /** What stands behind them is the other way round than what the clause says. */
  private static final Set<String> OPPOSING =
      Set.of(
          "than",
          "unlike",
          "compared_to",
          "compared_with",
          "despite",
          "spite_of",
          "except",
          "except_for",
          "apart_from",
          "aside_from");

  private static final Set<String> CAUSES = Set.of("thanks_to", "because_of", "due_to");
  private static final Set<String> ABSENCES = Set.of("without", "but_for", "minus");

  /** "Were it not for", "had it not been for": what would be is in the next clause. */
  private static final Set<String> ABSENT_CLAUSES = Set.of("been_for", "not_for");

  private static final Set<String> LINKS_OF_FRAGMENTS = Set.of("for", "to", "on", "about", "with");

  private static final Set<String> WHOLES =
      Set.of("nothing", "everything", "all", "rest", "most", "none", "half", "whole", "part");

  private static final Set<String> OF_WHOLES = Set.of("about", "of", "in", "on", "at");
  private static final Set<String> TOPIC_LINKS = Set.of("about", "with");

  /** How far behind its verb the preposition of an advice may stand: "treat yourself to". */
  private static final int NEAR = 3;

  private final SentenceParts parts;
  private final Words words;
  private final Predicates predicates;
  private final Prepositions prepositions;
  private final FrameFinder frames;
  private final Alternatives alternatives;
  private final SubjectAppraiser subjects;
  private final Holders holders;
  private final SaidTokens said;
  private final PartReader reader;

  ObliqueAppraiser(
      SentenceParts parts,
      Predicates predicates,
      Prepositions prepositions,
      FrameFinder frames,
      Alternatives alternatives,
      SubjectAppraiser subjects,
      Holders holders,
      SaidTokens said,
      PartReader reader) {
    this.parts = parts;
    this.predicates = predicates;
    this.prepositions = prepositions;
    this.frames = frames;
    this.alternatives = alternatives;
    this.subjects = subjects;
    this.holders = holders;
    this.said = said;
    this.reader = reader;
    words = parts.words();
  }

  /**
   * What a clause says of a phrase.
   *
   * @param first the one with the preposition, if the phrase is coordinated with others
   */
  Opinion appraise(Clause clause, NounPhrase phrase, NounPhrase first) {
    return byTopic(clause, phrase, prepositions.index(first))
        .or(() -> byPreposition(clause, first))
        .or(() -> byFeeling(clause, phrase, prepositions.index(first)))
        .or(() -> byVerb(clause, phrase, first))
        .orElseGet(() -> inFragment(clause, phrase, first));
  }

  /** "Nothing about the flight was pleasant", "the rest of the banquet was vile". */
  private Optional<Opinion> byTopic(Clause clause, NounPhrase phrase, int preposition) {
    int whole = preposition - 1;
    boolean part =
        words.isOneOf(whole, WHOLES)
            && words.isOneOf(preposition, OF_WHOLES)
            && preposition < clause.main();
    if (!part) {
      return Optional.empty();
    }
    Collection<Integer> own = new TreeSet<>(said.of(phrase));
    parts.phraseAt(whole).map(said::of).ifPresent(own::addAll);
    own.add(whole);
    own.add(preposition);
    return Optional.of(subjects.appraise(clause, whole, own));
  }

  private Optional<Opinion> byPreposition(Clause clause, NounPhrase phrase) {
    String preposition = prepositions.of(phrase);
    if (alternatives.isPassedOver(phrase)) {
      return Optional.of(Opinion.ofSign(-1).heldBy(holders.subject(clause)));
    }
    if (OPPOSING.contains(preposition)) {
      return Optional.of(compared(clause, phrase).reversed());
    }
    if (preposition.equals("as") && isAsGoodAs(clause, prepositions.index(phrase))) {
      Opinion read = rest(clause, phrase);
      return Optional.of(predicates.isNegated(clause) ? read.reversed() : read);
    }
    boolean noThanks = words.word(prepositions.begin(phrase) - 1).equals("no");
    if (CAUSES.contains(preposition) && !noThanks) {
      return Optional.of(rest(clause, phrase));
    }
    if (ABSENCES.contains(preposition)) {
      return Optional.of(rest(clause, phrase).reversed());
    }
    return ABSENT_CLAUSES.contains(preposition)
        ? parts.next(clause).map(next -> rest(next, phrase).reversed())
        : Optional.empty();
  }

  /** "As good as", "not so good as". */
  private boolean isAsGoodAs(Clause clause, int as) {
    return clause.tokens().stream()
        .anyMatch(i -> i < as && words.isOneOf(i, Set.of("as", "so")) && words.isAdjective(i + 1));
  }

  private Opinion compared(Clause clause, NounPhrase phrase) {
    Opinion read = rest(clause, phrase);
    int sign = sign(clause);
    return sign == 0 ? read : read.withSign(predicates.isNegated(clause) ? -sign : sign);
  }

  /** The sign of the comparatives that say nothing else. */
  private int sign(Clause clause) {
    Stream<String> all = clause.tokens().stream().map(words::word);
    String comparative = all.filter(Set.of("better", "worse")::contains).findFirst().orElse("");
    return switch (comparative) {
      case "better" -> 1;
      case "worse" -> -1;
      default -> 0;
    };
  }

  /** What a clause says but for a phrase, with a pronoun for its subject. */
  private Opinion rest(Clause clause, NounPhrase phrase) {
    Collection<Integer> rest = said.without(phrase, prepositions.begin(phrase), clause);
    Optional<NounPhrase> subject = predicates.subject(clause).flatMap(parts::phraseAt);
    if (subject.isEmpty()) {
      return reader.read(rest);
    }
    rest.removeIf(subject.get()::contains);
    return reader.read(rest, subject.get().head());
  }

  private Optional<Opinion> byFeeling(Clause clause, NounPhrase phrase, int preposition) {
    return frames
        .feeling(clause, preposition)
        .map(
            frame -> {
              boolean only = words.word(preposition - 1).equals("only");
              int sign = only ? frame.sign() : frames.sign(frame, clause);
              Opinion opinion = read(clause, phrase).withSign(sign);
              return frame.kind() == Kind.HAILS
                  ? opinion
                  : opinion.heldBy(holders.feeler(clause, preposition));
            });
  }

  private Optional<Opinion> byVerb(Clause clause, NounPhrase phrase, NounPhrase first) {
    if (!clause.hasVerb()) {
      return Optional.empty();
    }
    String preposition = prepositions.of(first);
    if (frames.ofVerb(clause, Kind.SWAPS, preposition).isPresent()) {
      return Optional.of(Opinion.ofSign(1));
    }
    return frames
        .ofVerb(clause, Kind.SURPASSES, preposition)
        .or(() -> frames.ofVerb(clause, Kind.RIVALS, preposition))
        .map(frame -> Opinion.ofSign(-frames.sign(frame, clause)))
        .or(() -> byAdvice(clause, first))
        .or(() -> byAgency(clause, phrase, preposition));
  }

  private Optional<Opinion> byAdvice(Clause clause, NounPhrase first) {
    boolean near = prepositions.index(first) - clause.main() <= NEAR;
    return near && predicates.isImperative(clause)
        ? frames
            .ofVerb(clause, Kind.URGES, prepositions.of(first))
            .map(frame -> Opinion.ofSign(frames.sign(frame, clause)))
        : Optional.empty();
  }

  /** "Ruined by an engineer", "charmed by the captain". */
  private Optional<Opinion> byAgency(Clause clause, NounPhrase phrase, String preposition) {
    if (!preposition.equals("by") || !predicates.isPassive(clause)) {
      return Optional.empty();
    }
    Optional<Frame> stirs = frames.ofVerb(clause, Kind.STIRS);
    return frames
        .ofVerb(clause, Kind.DOES)
        .map(frame -> read(clause, phrase).withSign(frames.sign(frame, clause)))
        .or(
            () ->
                stirs
                    .map(frame -> read(clause, phrase).withSign(frames.sign(frame, clause)))
                    .map(opinion -> opinion.heldBy(holders.subject(clause))));
  }

  private Opinion inFragment(Clause clause, NounPhrase phrase, NounPhrase first) {
    boolean exists = clause.tokens().stream().anyMatch(i -> words.tag(i).equals("EX"));
    if (exists && TOPIC_LINKS.contains(prepositions.of(first))) {
      return inExistence(clause, phrase);
    }
    boolean linked =
        LINKS_OF_FRAGMENTS.contains(prepositions.of(first))
            && parts.phraseAt(prepositions.index(first) - 1).isPresent();
    return !clause.hasVerb() && linked ? read(clause, phrase) : Opinion.NONE;
  }

  /** "There is something wrong with it", "there is nothing good about it". */
  private Opinion inExistence(Clause clause, NounPhrase phrase) {
    List<Integer> rest =
        said.of(clause, said.of(phrase)).stream()
            .filter(i -> !words.word(i).equals("nothing"))
            .toList();
    Opinion read = reader.read(rest, phrase.head());
    return hasNothing(clause) ? read.reversed() : read;
  }

  private boolean hasNothing(Clause clause) {
    return clause.tokens().stream().anyMatch(i -> words.word(i).equals("nothing"));
  }

  private Opinion read(Clause clause, NounPhrase phrase) {
    return reader.read(said.of(clause, said.of(phrase)), phrase.head());
  }
}
