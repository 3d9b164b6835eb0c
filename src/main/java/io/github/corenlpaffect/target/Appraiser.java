package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.FrameLexicon.Frame;
import io.github.corenlpaffect.target.FrameLexicon.Kind;
import io.github.corenlpaffect.target.SentenceParts.Role;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Weighs what a sentence says of its noun phrases. */
final class Appraiser {
  private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her", "them", "it");

  private final SentenceParts parts;
  private final Words words;
  private final PartReader reader;
  private final FrameLexicon frames;

  Appraiser(SentenceParts parts, PartReader reader, FrameLexicon frames) {
    this.parts = parts;
    this.words = parts.words;
    this.reader = reader;
    this.frames = frames;
  }

  Opinion appraise(NounPhrase phrase) {
    Optional<NounPhrase> host = parts.explainedBy(phrase);
    Opinion own = own(phrase);
    Opinion said = ofRelatives(phrase);
    if (said.isNeutral()) {
      said = ofClause(phrase);
    }
    return combined(own, said);
  }

  private static Opinion combined(Opinion own, Opinion said) {
    if (said.isNeutral()) {
      return own;
    }
    boolean contrary = !own.isNeutral() && own.valence() * said.valence() < 0;
    return contrary && said.holder().isPresent() ? own : said;
  }

  /** The phrase itself, with what explains it. */
  private Opinion own(NounPhrase phrase) {
    return reader.read(ownTokens(phrase));
  }

  private Collection<Integer> ownTokens(NounPhrase phrase) {
    Collection<Integer> tokens = new TreeSet<>();
    add(tokens, phrase);
    for (NounPhrase other : parts.phrases) {
      if (other != phrase && parts.explainedBy(other).filter(host -> host == phrase).isPresent()) {
        add(tokens, other);
        NounPhrase of = parts.phraseAt(other.end() + 1);
        if (words.word(other.end()).equals("of") && of != null) {
          tokens.add(other.end());
          add(tokens, of);
        }
      }
    }
    return tokens;
  }

  private void add(Collection<Integer> tokens, NounPhrase phrase) {
    for (int i = phrase.begin(); i <= phrase.head(); i++) {
      tokens.add(i);
    }
  }

  private Opinion ofRelatives(NounPhrase phrase) {
    for (Clause clause : parts.clauses) {
      if (clause.antecedent == phrase && clause.hasVerb()) {
        boolean subjectGap = words.isVerb(parts.nextNonAdverb(clause.pronoun + 1));
        Opinion opinion = subjectGap ? ofSubject(clause, ownTokens(phrase)) : ofObject(clause, phrase, "");
        if (!opinion.isNeutral()) {
          return opinion;
        }
      }
    }
    return Opinion.NONE;
  }

  private Opinion ofClause(NounPhrase phrase) {
    Clause clause = parts.clauseOf(phrase);
    NounPhrase first = parts.firstOfList(phrase);
    Role role = parts.role(phrase);
    if (first != phrase && isDenied(phrase)) {
      return Opinion.NONE;
    }
    Opinion opinion =
        switch (role) {
          case SUBJECT -> ofSubject(clause, ownTokens(phrase));
          case OBJECT -> ofObject(clause, phrase, "");
          case PREDICATE -> ofPredicate(clause, phrase);
          case OBLIQUE -> ofOblique(clause, phrase, parts.preposition(first), parts.prepositionIndex(first));
          case FRAGMENT -> ofFragment(clause, phrase);
          case POSSESSOR -> Opinion.NONE;
        };
    return reported(opinion, clause);
  }

  private boolean isDenied(NounPhrase phrase) {
    return words.word(phrase.begin() - 1).equals("not") || words.word(phrase.begin()).equals("not");
  }

  private Opinion reported(Opinion opinion, Clause clause) {
    if (opinion.holder().isPresent() || clause.reporter == null) {
      return opinion;
    }
    return opinion.heldBy(holder(parts.subject(clause.reporter)));
  }

  /** Nobody if it is the writer. */
  private Optional<Integer> holder(Optional<Integer> token) {
    return token.filter(i -> !words.isFirstPerson(i)).filter(i -> parts.phraseAt(i) != null);
  }

  private String verb(Clause clause) {
    String lemma = words.lemma(clause.main);
    return words.tag(clause.main + 1).equals("RP") ? lemma + "_" + words.word(clause.main + 1) : lemma;
  }

  private Optional<Frame> frame(Clause clause, Kind kind, String link) {
    return frames.frame(verb(clause), kind, link).or(() -> frames.frame(words.lemma(clause.main), kind, link));
  }

  private int sign(Frame frame, Clause clause) {
    return parts.isNegated(clause) ? -frame.sign() : frame.sign();
  }

  private Opinion ofSubject(Clause clause, Collection<Integer> own) {
    if (!clause.hasVerb()) {
      return reader.read(own);
    }
    boolean passive = parts.isPassive(clause);
    Collection<Integer> said = saidOfSubject(clause, own);
    Opinion read = reader.read(said);
    Optional<Frame> feels = frame(clause, Kind.FEELS, FrameLexicon.OBJECT);
    if (feels.isPresent()) {
      return passive ? read.withSign(sign(feels.get(), clause)).heldBy(agent(clause)) : Opinion.NONE;
    }
    Optional<Frame> stirs = frame(clause, Kind.STIRS, FrameLexicon.OBJECT);
    if (stirs.isPresent()) {
      return passive ? Opinion.NONE : read.withSign(sign(stirs.get(), clause)).heldBy(object(clause));
    }
    for (Kind kind : new Kind[] {Kind.DOES, Kind.SURPASSES}) {
      Optional<Frame> frame = frame(clause, kind, FrameLexicon.OBJECT);
      if (frame.isPresent() && !passive) {
        return read.withSign(sign(frame.get(), clause));
      }
    }
    if (isReport(clause) || isFeelingWithLink(clause)) {
      return Opinion.NONE;
    }
    return read;
  }

  private boolean isReport(Clause clause) {
    return parts.clauses.stream().anyMatch(other -> other.reporter == clause);
  }

  private boolean isFeelingWithLink(Clause clause) {
    for (int i : clause.tokens) {
      if (words.isPreposition(i) && i > clause.verb && feeling(clause, i, words.word(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The feeling that a preposition leads from. */
  private Optional<Frame> feeling(Clause clause, int preposition, String link) {
    for (int i = preposition - 1; i >= preposition - 4 && i >= clause.begin(); i--) {
      Optional<Frame> frame = frames.frame(words.word(i), Kind.FEELS, link).or(() -> Optional.empty());
      if (frame.isEmpty()) {
        frame = frames.frame(words.lemma(i), Kind.FEELS, link);
      }
      if (frame.isEmpty() && i > 0) {
        frame = frames.frame(words.lemma(i - 1) + "_" + words.word(i), Kind.FEELS, link);
      }
      if (frame.isPresent()) {
        return frame;
      }
      if (parts.phraseAt(i) != null && i < preposition - 1) {
        break;
      }
    }
    if (clause.hasVerb() && clause.main < preposition) {
      return frame(clause, Kind.FEELS, link);
    }
    return Optional.empty();
  }

  private Optional<Integer> agent(Clause clause) {
    for (NounPhrase phrase : parts.phrases) {
      if (parts.clauseOf(phrase) == clause && parts.preposition(phrase).equals("by")) {
        return Optional.of(phrase.head());
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> object(Clause clause) {
    for (NounPhrase phrase : parts.phrases) {
      if (parts.clauseOf(phrase) == clause && parts.role(phrase) == Role.OBJECT) {
        return Optional.of(phrase.head());
      }
    }
    for (int i : clause.tokens) {
      if (i > clause.main && words.isPronoun(i) && OBJECT_PRONOUNS.contains(words.word(i))) {
        return referent(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> referent(int pronoun) {
    return Optional.empty();
  }

  /** The clause, but what modifies its other nouns. */
  private Collection<Integer> saidOfSubject(Clause clause, Collection<Integer> own) {
    Collection<Integer> said = new TreeSet<>(own);
    for (int i : clause.tokens) {
      if (i >= clause.begin() && !isLeading(clause, i) && !isOthersModifier(clause, i) && !isOtherSubject(clause, i, own)) {
        said.add(i);
      }
    }
    return said;
  }

  private boolean isLeading(Clause clause, int i) {
    return i < clause.begin() + 2 && (words.tag(i).equals("CC") || words.word(i).equals(",") || clause.marker.equals(words.word(i)));
  }

  private boolean isOtherSubject(Clause clause, int i, Collection<Integer> own) {
    NounPhrase phrase = parts.phraseAt(i);
    return phrase != null && !own.contains(i) && parts.role(phrase) == Role.SUBJECT;
  }

  private boolean isOthersModifier(Clause clause, int i) {
    NounPhrase phrase = parts.phraseAt(i);
    if (phrase == null || i >= phrase.noun() || parts.role(phrase) == Role.PREDICATE) {
      return false;
    }
    return words.isAdjective(i) || words.isAdverb(i) || words.tag(i).startsWith("VB");
  }

  private Opinion ofObject(Clause clause, NounPhrase phrase, String unused) {
    Collection<Integer> own = ownTokens(phrase);
    Optional<Frame> feels = frame(clause, Kind.FEELS, FrameLexicon.OBJECT);
    Collection<Integer> said = saidOfSubject(clause, own);
    if (feels.isPresent()) {
      return reader.read(said).withSign(sign(feels.get(), clause)).heldBy(holder(parts.subject(clause)));
    }
    Optional<Frame> surpasses = frame(clause, Kind.SURPASSES, FrameLexicon.OBJECT);
    if (surpasses.isPresent()) {
      return reader.read(said).withSign(-sign(surpasses.get(), clause));
    }
    if (frames.frame(words.lemma(clause.main), Kind.JUDGES).isPresent()) {
      Collection<Integer> after = new TreeSet<>();
      clause.tokens.stream().filter(i -> i > phrase.head()).forEach(after::add);
      return reader.read(after).heldBy(holder(parts.subject(clause)));
    }
    if (parts.isImperative(clause)) {
      Optional<Frame> urges = frame(clause, Kind.URGES, FrameLexicon.OBJECT);
      if (urges.isPresent()) {
        return reader.read(said).withSign(sign(urges.get(), clause));
      }
    }
    return parts.isFirstPerson(clause) ? reader.read(said) : Opinion.NONE;
  }

  private Opinion ofPredicate(Clause clause, NounPhrase phrase) {
    return reader.read(saidOfSubject(clause, ownTokens(phrase)));
  }

  private Opinion ofOblique(Clause clause, NounPhrase phrase, String preposition, int index) {
    Collection<Integer> own = ownTokens(phrase);
    if (preposition.equals("than") || preposition.equals("unlike")) {
      return clauseWithout(clause, phrase).reversed();
    }
    if (preposition.equals("thanks_to") || preposition.equals("because_of") || preposition.equals("due_to")) {
      return clauseWithout(clause, phrase);
    }
    if (Set.of("without", "but_for", "minus").contains(preposition)) {
      return clauseWithout(clause, phrase).reversed();
    }
    Optional<Frame> feels = feeling(clause, index, preposition);
    if (feels.isPresent()) {
      return reader.read(saidOfSubject(clause, own)).withSign(sign(feels.get(), clause)).heldBy(holder(parts.subject(clause)));
    }
    if (preposition.equals("by") && parts.isPassive(clause)) {
      for (Kind kind : new Kind[] {Kind.DOES, Kind.STIRS}) {
        Optional<Frame> frame = frame(clause, kind, FrameLexicon.OBJECT);
        if (frame.isPresent()) {
          Opinion opinion = reader.read(saidOfSubject(clause, own)).withSign(sign(frame.get(), clause));
          return kind == Kind.STIRS ? opinion.heldBy(holder(parts.subject(clause))) : opinion;
        }
      }
    }
    if (!clause.hasVerb() && Set.of("for", "to", "on", "about", "with").contains(preposition)) {
      return reader.read(saidOfSubject(clause, own));
    }
    return Opinion.NONE;
  }

  private Opinion clauseWithout(Clause clause, NounPhrase phrase) {
    Collection<Integer> tokens = new TreeSet<>(clause.tokens);
    tokens.removeIf(phrase::contains);
    tokens.remove(parts.prepositionIndex(phrase));
    return reader.read(tokens);
  }

  private Opinion ofFragment(Clause clause, NounPhrase phrase) {
    return reader.read(saidOfSubject(clause, ownTokens(phrase)));
  }
}
