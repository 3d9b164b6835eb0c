package io.github.corenlpaffect.target;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Weighs what a sentence says of its noun phrases. */
final class Appraiser {
  /** What a phrase says of itself overrules what somebody else feels from here on. */
  private static final double LEAST_OVERRULING = 0.35;

  private static final Set<String> NOT = Set.of("not", "n't", "n’t");

  private final SentenceParts parts;
  private final Words words;
  private final Roles roles;
  private final Predicates predicates;
  private final Alternatives alternatives;
  private final Referents referents;
  private final Holders holders;
  private final SaidTokens said;
  private final PartReader reader;
  private final OwnWords own;
  private final SubjectAppraiser subjects;
  private final ObjectAppraiser objects;
  private final ObliqueAppraiser obliques;
  private final FragmentAppraiser fragments;

  Appraiser(SentenceParts parts, FrameLexicon lexicon, IntPredicate isPerson, PartReader reader) {
    this.parts = parts;
    this.reader = reader;
    words = parts.words();
    Prepositions prepositions = new Prepositions(parts);
    roles = new Roles(parts, prepositions);
    predicates = new Predicates(parts, roles);
    referents = new Referents(parts, roles, isPerson);
    FrameFinder frames = new FrameFinder(parts, predicates, lexicon);
    alternatives = new Alternatives(parts, predicates, prepositions);
    holders = new Holders(parts, roles, predicates, prepositions, referents, lexicon);
    said = new SaidTokens(parts, roles, prepositions);
    own = new OwnWords(parts, roles, said, reader);
    subjects = new SubjectAppraiser(parts, predicates, frames, holders, said, reader);
    objects = new ObjectAppraiser(words, predicates, frames, alternatives, holders, said, reader);
    obliques =
        new ObliqueAppraiser(
            parts, predicates, prepositions, frames, alternatives, subjects, holders, said, reader);
    fragments = new FragmentAppraiser(parts, frames, holders, said, reader);
  }

  /** What the sentence says of a phrase; its holder is a token of another phrase. */
  Opinion appraise(NounPhrase phrase) {
    Opinion ofItself = own.of(phrase);
    if (isDeniedFocus(phrase)) {
      return ofItself;
    }
    Opinion opinion = weighed(ofItself, ofRelatives(phrase).or(ofClauses(phrase)));
    Optional<Integer> holder = opinion.holder().or(holders::speaker);
    return opinion.heldBy(holder.filter(i -> !phrase.contains(i)));
  }

  /** The phrase that a pronoun stands for. */
  Optional<NounPhrase> referent(int pronoun) {
    return referents.of(pronoun);
  }

  /**
   * What a phrase says of itself is the writer's own. It stands where the clause says nothing, or
   * where the clause says the contrary, but is somebody else's view, or the model's guess and
   * weaker.
   */
  private static Opinion weighed(Opinion ofItself, Opinion ofClause) {
    if (ofClause.isNeutral()) {
      return ofItself.isNeutral() ? ofClause : ofItself;
    }
    boolean contrary =
        ofItself.contradicts(ofClause) && Math.abs(ofItself.valence()) >= LEAST_OVERRULING;
    if (contrary && !ofClause.stated()) {
      return ofItself.or(ofClause);
    }
    return contrary && ofClause.holder().isPresent() ? ofItself : ofClause;
  }

  private Opinion ofRelatives(NounPhrase phrase) {
    for (Clause clause : parts.clauses()) {
      if (clause.hasVerb() && clause.antecedent().filter(phrase::equals).isPresent()) {
        int found = clause.pronoun(words);
        int pronoun = found == Clause.NONE ? phrase.head() : found;
        Opinion opinion =
            predicates.hasSubjectGap(clause)
                ? subjects.appraise(clause, pronoun, Set.of(pronoun))
                : objects.appraise(clause, pronoun, Set.of(pronoun));
        if (!opinion.isNeutral()) {
          return opinion;
        }
      }
    }
    return Opinion.NONE;
  }

  /** Its clause, and those that go on about it by a pronoun. */
  private Opinion ofClauses(NounPhrase phrase) {
    Opinion opinion = ofClause(phrase);
    for (Clause clause : parts.clauses()) {
      Optional<Integer> pronoun = predicates.subject(clause).filter(words::isPronoun);
      if (pronoun.flatMap(referents::of).filter(roles.first(phrase)::equals).isPresent()) {
        int subject = pronoun.get();
        Opinion more = subjects.appraise(clause, subject, Set.of(subject));
        opinion = opinion.or(reported(more, clause));
      }
      Optional<Integer> object = objectPronoun(clause);
      if (object.flatMap(referents::of).filter(roles.first(phrase)::equals).isPresent()) {
        int token = object.get();
        Opinion more = objects.appraise(clause, token, Set.of(token));
        opinion = opinion.or(reported(more, clause));
      }
    }
    return opinion;
  }

  private Optional<Integer> objectPronoun(Clause clause) {
    return clause.hasVerb()
        ? Optional.of(clause.main() + 1).filter(i -> parts.isIn(clause, i) && words.isPronoun(i))
        : Optional.empty();
  }

  private Opinion ofClause(NounPhrase phrase) {
    Clause clause = parts.clauseOf(phrase);
    if (roles.isDenied(phrase)) {
      return Opinion.NONE;
    }
    Optional<Opinion> instead = insteadOfDenied(phrase, clause);
    if (instead.isPresent()) {
      return instead.get();
    }
    return alternatives.isRejected(phrase)
        ? Opinion.ofSign(-1)
        : reported(byRole(phrase, clause), clause);
  }

  private Opinion byRole(NounPhrase phrase, Clause clause) {
    Collection<Integer> tokens = said.of(phrase);
    return switch (roles.role(phrase)) {
      case SUBJECT -> subjects.appraise(clause, phrase.head(), tokens);
      case OBJECT -> objects.appraise(clause, phrase.head(), tokens);
      case PREDICATE -> ofPredicate(clause);
      case OBLIQUE -> obliques.appraise(clause, phrase, roles.first(phrase));
      case FRAGMENT -> fragments.appraise(clause, phrase);
      case POSSESSOR -> Opinion.NONE;
    };
  }

  /** What a predicate is called: "the star of the show is the dog". */
  private Opinion ofPredicate(Clause clause) {
    if (words.word(clause.begin()).equals("what")) {
      return ofFreeRelative(clause);
    }
    return predicates
        .subject(clause)
        .flatMap(parts::phraseAt)
        .map(subject -> reader.readOfIt(said.of(subject)))
        .orElse(Opinion.NONE);
  }

  /** "What ruined the evening was the wine", "what I love is the terrace". */
  private Opinion ofFreeRelative(Clause clause) {
    int what = clause.begin();
    List<Integer> tokens =
        clause.tokens().stream().filter(i -> i > what && i < clause.verb()).toList();
    return words.isVerb(what + 1) ? reader.read(tokens, what) : reader.read(tokens);
  }

  private Opinion reported(Opinion opinion, Clause clause) {
    return opinion.holder().isPresent()
        ? opinion
        : opinion.heldBy(parts.reporter(clause).flatMap(holders::subject));
  }

  /** "It was not the cast that spoiled the evening". */
  private boolean isDeniedFocus(NounPhrase phrase) {
    int not = phrase.begin() - 1;
    return words.isOneOf(not, NOT)
        && (roles.role(phrase) == Role.PREDICATE
            || parts.isIn(parts.clauseOf(phrase), not)
                && roles.isFocus(not, parts.clauseOf(phrase)));
  }

  /**
   * What is denied of another: "not the cast that spoiled it, but the sound", "it is the sound".
   */
  private Optional<Opinion> insteadOfDenied(NounPhrase phrase, Clause clause) {
    int before = phrase.begin() - 1;
    boolean but = words.word(before).equals("but") && parts.isIn(clause, before);
    boolean itIs =
        roles.role(phrase) == Role.PREDICATE
            && predicates.subject(clause).filter(i -> words.word(i).equals("it")).isPresent();
    Optional<Clause> where = but ? Optional.of(clause) : parts.previous(clause).filter(any -> itIs);
    List<NounPhrase> denied =
        parts.phrases().stream()
            .filter(other -> other != phrase && isDeniedFocus(other))
            .filter(other -> where.filter(parts.clauseOf(other)::equals).isPresent())
            .toList();
    return denied.stream().findFirst().map(this::ofRelatives).filter(o -> !o.isNeutral());
  }
}
