package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.FrameLexicon.Frame;
import io.github.corenlpaffect.target.FrameLexicon.Kind;
import io.github.corenlpaffect.target.SentenceParts.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Weighs what a sentence says of its noun phrases. */
final class Appraiser {
  private static final double LEAST_OWN = 0.35;
  private static final Set<String> CAUSES = Set.of("thanks_to", "because_of", "due_to");
  private static final Set<String> ABSENCES = Set.of("without", "but_for", "minus", "been_for", "not_for");
  private static final Set<String> REJECTED = Set.of("instead_of", "rather_than");
  private static final Set<String> FRAGMENT_LINKS = Set.of("for", "to", "on", "about", "with");

  private final SentenceParts parts;
  private final Words words;
  private final PartReader reader;
  private final FrameLexicon frames;
  private final Referents referents;
  private final Optional<Integer> speaker;

  Appraiser(SentenceParts parts, PartReader reader, FrameLexicon frames, Referents referents) {
    this.parts = parts;
    this.words = parts.words;
    this.reader = reader;
    this.frames = frames;
    this.referents = referents;
    this.speaker = speaker();
  }

  Opinion appraise(NounPhrase phrase) {
    Opinion own = own(phrase);
    if (isDeniedFocus(phrase)) {
      return own;
    }
    Opinion said = ofRelatives(phrase).or(ofClause(phrase));
    for (Clause clause : parts.continuations(parts.firstOfList(phrase), referents)) {
      int pronoun = parts.subject(clause).orElseThrow();
      said = said.or(reported(ofSubject(clause, pronoun, Set.of(pronoun)), clause));
    }
    Opinion all = combined(own, said);
    if (all.holder().isEmpty() && speaker.isPresent() && speaker.get() != phrase.head()) {
      return all.heldBy(speaker);
    }
    if (all.holder().filter(phrase::contains).isPresent()) {
      return all.heldBy(Optional.empty());
    }
    return all;
  }

  private static Opinion combined(Opinion own, Opinion said) {
    boolean weak = own.isNeutral();
    if (said.isNeutral()) {
      return weak ? said : own;
    }
    boolean contrary = !weak && own.valence() * said.valence() < 0 && Math.abs(own.valence()) >= LEAST_OWN;
    if (contrary && !said.stated()) {
      return own.or(said);
    }
    return contrary && said.holder().isPresent() ? own : said;
  }

  /** "It was not the cast that spoiled the evening". */
  private boolean isDeniedFocus(NounPhrase phrase) {
    return Set.of("not", "n't", "n’t").contains(words.word(phrase.begin() - 1)) && parts.role(phrase) == Role.PREDICATE;
  }

  /** What is said in denying it of another one: "not the cast that spoiled it, but the sound". */
  private Optional<Opinion> insteadOfDenied(NounPhrase phrase, Clause clause) {
    boolean but = words.word(phrase.begin() - 1).equals("but") && parts.clauseAt(phrase.begin() - 1) == clause;
    Clause where = but ? clause : clause.previous;
    boolean itIs = parts.role(phrase) == Role.PREDICATE && parts.subject(clause).filter(i -> words.word(i).equals("it")).isPresent();
    if (where == null || !but && !itIs) {
      return Optional.empty();
    }
    return parts.phrases.stream()
        .filter(p -> p != phrase && parts.clauseOf(p) == where && isDeniedFocus(p))
        .findFirst()
        .map(this::ofRelatives)
        .filter(o -> !o.isNeutral());
  }

  /** Whose view the whole sentence is: "according to Helga", "in Edwin's view". */
  private Optional<Integer> speaker() {
    for (NounPhrase phrase : parts.phrases) {
      int before = phrase.begin() - 1;
      boolean according = parts.preposition(phrase).equals("according_to");
      boolean view = phrase.possessor() && Set.of("view", "opinion", "eyes", "mind", "point", "book").contains(words.word(phrase.end()));
      boolean ofView = words.word(before).equals("of") && Set.of("opinion", "view", "eyes").contains(words.word(before - 1));
      boolean ask = words.word(before).equals("ask") && words.word(before - 1).equals("you");
      boolean concerned = words.word(phrase.end() + 1).equals("concerned") && words.word(before).equals("as");
      boolean experiencer = Set.of("to", "for").contains(words.word(before)) && before == 0 && words.word(phrase.end()).equals(",");
      if (according || view || ofView || ask || concerned || experiencer) {
        return words.isFirstPerson(phrase.begin()) && phrase.begin() == phrase.head() ? Optional.empty() : Optional.of(phrase.head());
      }
    }
    return Optional.empty();
  }

  /** The phrase itself, with what explains it. */
  private Opinion own(NounPhrase phrase) {
    Collection<Integer> modifiers = new TreeSet<>();
    for (int i = phrase.begin(); i < phrase.noun(); i++) {
      if (!Set.of("DT", "PRP$", "PDT", "CD", "IN").contains(words.tag(i))) {
        modifiers.add(i);
      }
    }
    Opinion strongest = modifiers.isEmpty() ? Opinion.NONE : reader.readOfIt(modifiers);
    if (!words.isName(phrase.head())) {
      strongest = strongest.or(headAlone(phrase));
    } else if (phrase.noun() < phrase.head()) {
      strongest = strongest.or(Opinion.NONE);
    }
    for (NounPhrase other : parts.phrases) {
      if (other != phrase && parts.explainedBy(other).filter(host -> host == phrase).isPresent()) {
        Collection<Integer> explaining = new TreeSet<>();
        add(explaining, other);
        NounPhrase of = parts.phraseAt(other.end() + 1);
        if (words.word(other.end()).equals("of") && of != null) {
          explaining.add(other.end());
          add(explaining, of);
        }
        strongest = strongest.or(reader.readOfIt(explaining));
      }
    }
    return strongest;
  }

  private Opinion headAlone(NounPhrase phrase) {
    return Opinion.NONE;
  }

  private void add(Collection<Integer> tokens, NounPhrase phrase) {
    for (int i = phrase.begin(); i <= phrase.head(); i++) {
      tokens.add(i);
    }
  }

  private Collection<Integer> tokens(NounPhrase phrase) {
    Collection<Integer> tokens = new TreeSet<>();
    add(tokens, phrase);
    return tokens;
  }

  private Opinion ofRelatives(NounPhrase phrase) {
    for (Clause clause : parts.clauses) {
      if (clause.antecedent == phrase && clause.hasVerb()) {
        Opinion opinion =
            parts.hasSubjectGap(clause)
                ? ofSubject(clause, clause.pronoun, Set.of(clause.pronoun))
                : ofObject(clause, clause.pronoun, Set.of(clause.pronoun));
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
    if (first != phrase && isDenied(phrase)) {
      return Opinion.NONE;
    }
    Optional<Opinion> instead = insteadOfDenied(phrase, clause);
    if (instead.isPresent()) {
      return instead.get();
    }
    if (isRejected(phrase, clause)) {
      return Opinion.NONE.withSign(-1);
    }
    Collection<Integer> own = tokens(phrase);
    Opinion opinion =
        switch (parts.role(phrase)) {
          case SUBJECT -> ofSubject(clause, phrase.head(), own);
          case OBJECT -> ofObject(clause, phrase.head(), own);
          case PREDICATE -> ofPredicate(clause, phrase);
          case OBLIQUE -> ofOblique(clause, phrase, parts.preposition(first), parts.prepositionIndex(first));
          case FRAGMENT -> ofFragment(clause, phrase);
          case POSSESSOR -> Opinion.NONE;
        };
    return reported(opinion, clause);
  }

  /** "Rather than sit through that sermon". */
  private boolean isRejected(NounPhrase phrase, Clause clause) {
    for (int i = phrase.begin() - 1; i > clause.begin() && !words.word(i).equals(","); i--) {
      if (REJECTED.contains(words.word(i - 1) + "_" + words.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(NounPhrase phrase) {
    return words.word(phrase.begin() - 1).equals("not");
  }

  private Opinion reported(Opinion opinion, Clause clause) {
    if (opinion.holder().isPresent() || clause.reporter == null) {
      return opinion;
    }
    return opinion.heldBy(holder(parts.subject(clause.reporter)));
  }

  /** Nobody if it is the writer. */
  private Optional<Integer> holder(Optional<Integer> token) {
    return token
        .filter(i -> !words.isFirstPerson(i))
        .flatMap(i -> words.isPronoun(i) ? referents.of(i).map(NounPhrase::head) : Optional.of(i))
        .filter(i -> parts.phraseAt(i) != null);
  }

  private Optional<Frame> frame(Clause clause, Kind kind, String link) {
    return frameAt(clause, clause.main, kind, link);
  }

  private Optional<Frame> frameAt(Clause clause, int i, Kind kind, String link) {
    return frames.frames(words.lemma(i)).stream().filter(f -> fits(f, kind, link, i, clause)).findFirst()
        .or(() -> frames.frames(words.word(i)).stream().filter(f -> fits(f, kind, link, i, clause)).findFirst());
  }

  private boolean fits(Frame frame, Kind kind, String link, int at, Clause clause) {
    return frame.kind() == kind && frame.link().equals(link) && follows(frame.rest(), at, clause);
  }

  private boolean follows(List<String> rest, int at, Clause clause) {
    int next = 0;
    for (int i : clause.tokens) {
      if (next < rest.size() && i > at && i <= at + 8 && (words.lemma(i).equals(rest.get(next)) || words.word(i).equals(rest.get(next)))) {
        next++;
      }
    }
    return next == rest.size();
  }

  private int sign(Frame frame, Clause clause) {
    if (frame.kind() == Kind.BEARS) {
      return parts.isNegated(clause) ? frame.sign() : 0;
    }
    return parts.isNegated(clause) ? -frame.sign() : frame.sign();
  }

  private Opinion ofSubject(Clause clause, int target, Collection<Integer> own) {
    if (!clause.hasVerb()) {
      return Opinion.NONE;
    }
    if (isElliptical(clause)) {
      return ofEllipsis(clause);
    }
    boolean passive = parts.isPassive(clause);
    Opinion read = reader.read(said(clause, own), target, false);
    Optional<Frame> feels = feeling(clause);
    if (feels.isPresent()) {
      return passive ? read.withSign(sign(feels.get(), clause)).heldBy(agent(clause)) : Opinion.NONE;
    }
    Optional<Frame> stirs = frame(clause, Kind.STIRS, FrameLexicon.OBJECT);
    if (stirs.isPresent()) {
      return passive ? Opinion.NONE : read.withSign(sign(stirs.get(), clause)).heldBy(object(clause));
    }
    if (!passive || !words.tag(clause.main).equals("VBN")) {
      for (Kind kind : new Kind[] {Kind.DOES, Kind.SURPASSES}) {
        for (String link : new String[] {FrameLexicon.OBJECT, "to", "with", "of", "behind", "beside"}) {
          Optional<Frame> frame = frame(clause, kind, link);
          if (frame.isPresent() && (link.equals(FrameLexicon.OBJECT) || !frame.get().rest().isEmpty() || parts.isNegated(clause))) {
            return read.withSign(sign(frame.get(), clause));
          }
        }
      }
    }
    if (isReport(clause) || frame(clause, Kind.JUDGES, FrameLexicon.OBJECT).isPresent() && !passive && !parts.isCopula(clause.main) || isFeelingWithLink(clause)) {
      return Opinion.NONE;
    }
    return parts.isNegated(clause) && startsWithNeither(clause) ? reader.read(withoutNeither(said(clause, own)), target, false).reversed() : read;
  }

  private boolean startsWithNeither(Clause clause) {
    return clause.tokens.stream().anyMatch(i -> words.word(i).equals("neither"));
  }

  private Collection<Integer> withoutNeither(Collection<Integer> tokens) {
    return tokens.stream().filter(i -> !Set.of("neither", "nor").contains(words.word(i))).collect(Collectors.toSet());
  }

  /** An auxiliary that stands for the predicate of the clause before: "the view certainly is". */
  private boolean isElliptical(Clause clause) {
    if (!words.isAuxiliary(clause.main) || clause.previous == null || !clause.previous.hasVerb()) {
      return false;
    }
    for (int i : clause.tokens) {
      if (i > clause.main && Character.isLetter(words.word(i).isEmpty() ? ' ' : words.word(i).charAt(0)) && !words.isAdverb(i) && !words.isNegator(i)) {
        return false;
      }
    }
    return true;
  }

  private Opinion ofEllipsis(Clause clause) {
    Clause model = clause.previous;
    Optional<Integer> subject = parts.subject(model);
    if (subject.isEmpty()) {
      return Opinion.NONE;
    }
    NounPhrase phrase = parts.phraseAt(subject.get());
    Opinion opinion = ofSubject(model, subject.get(), phrase == null ? Set.of() : tokens(phrase));
    return parts.isNegated(clause) == parts.isNegated(model) ? opinion : opinion.reversed();
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
    NounPhrase led = parts.phraseAt(preposition + 1);
    if (SentenceParts.V.contains("gov") && led != null) {
      int governor = parts.dependencies.governor(led.head());
      if (governor >= 0 && parts.clauseAt(governor) == clause && governor < preposition) {
        for (Kind kind : new Kind[] {Kind.HAILS, Kind.FEELS, Kind.BEARS}) {
          Optional<Frame> frame = frameAt(clause, governor, kind, link);
          if (frame.isPresent()) {
            return frame;
          }
        }
        if (SentenceParts.V.contains("govonly")) { return Optional.empty(); }
      }
    }
    for (int i = preposition - 1; i >= preposition - 5 && i >= clause.begin(); i--) {
      for (Kind kind : new Kind[] {Kind.HAILS, Kind.FEELS, Kind.BEARS}) {
        Optional<Frame> frame = frameAt(clause, i, kind, link);
        if (frame.isPresent()) {
          return frame;
        }
      }
      if (words.word(i).equals(",") && !words.word(i + 1).equals("only")) {
        break;
      }
    }
    if (led != null) {
      int governor = parts.dependencies.governor(led.head());
      if (governor >= 0 && parts.clauseAt(governor) == clause && governor < preposition) {
        for (Kind kind : new Kind[] {Kind.HAILS, Kind.FEELS, Kind.BEARS}) {
          Optional<Frame> frame = frameAt(clause, governor, kind, link);
          if (frame.isPresent()) {
            return frame;
          }
        }
      }
    }
    return clause.hasVerb() && clause.main < preposition ? frame(clause, Kind.FEELS, link) : Optional.empty();
  }

  private Optional<Integer> agent(Clause clause) {
    for (int i : clause.tokens) {
      if (i > clause.main && words.word(i).equals("by")) {
        NounPhrase phrase = parts.phraseAt(i + 1);
        return phrase != null ? Optional.of(phrase.head()) : holder(Optional.of(i + 1).filter(words::isPronoun));
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> object(Clause clause) {
    for (int i : clause.tokens) {
      if (i > clause.main) {
        if (words.isPronoun(i)) {
          return holder(Optional.of(i));
        }
        NounPhrase phrase = parts.phraseAt(i);
        if (phrase != null && parts.role(phrase) == Role.OBJECT) {
          boolean mine = words.isFirstPerson(phrase.begin()) || Set.of("everyone", "everybody").contains(words.word(phrase.head()));
          return mine ? Optional.empty() : Optional.of(phrase.head());
        }
      }
    }
    return Optional.empty();
  }

  /** The clause, but the target itself, what modifies its other nouns, and what is denied. */
  private Collection<Integer> said(Clause clause, Collection<Integer> own) {
    Collection<Integer> said = new TreeSet<>();
    for (int i : clause.tokens) {
      if (!own.contains(i) && !isLeading(clause, i) && !isOthersModifier(i) && !isOtherSubject(i) && !isDeniedAside(clause, i)) {
        said.add(i);
      }
    }
    return said;
  }

  private boolean isDeniedAside(Clause clause, int i) {
    NounPhrase phrase = parts.phraseAt(i);
    for (NounPhrase other : parts.phrases) {
      String preposition = parts.preposition(other);
      if ((ABSENCES.contains(preposition) || CAUSES.contains(preposition) || preposition.equals("unlike"))
          && parts.prepositionIndex(other) - (preposition.contains("_") ? 1 : 0) <= i && i <= other.head()) {
        return true;
      }
    }
    if (phrase != null) {
      return phrase != parts.firstOfList(phrase) && isDenied(phrase);
    }
    NounPhrase next = parts.phraseAt(i + 1);
    return words.word(i).equals("not") && next != null && next.begin() == i + 1 && parts.firstOfList(next) != next;
  }

  private boolean isLeading(Clause clause, int i) {
    if (i < clause.begin() + 2 && (words.tag(i).equals("CC") || words.word(i).equals(",") || clause.marker.equals(words.word(i)))) {
      return true;
    }
    boolean sentenceAdverb = words.isAdverb(i) && words.word(i + 1).equals(",") && i < clause.verb;
    boolean notOnly = words.word(i).equals("not") && Set.of("only", "just", "merely").contains(words.word(i + 1)) || words.word(i - 1).equals("not") && Set.of("only", "just", "merely").contains(words.word(i));
    return sentenceAdverb || notOnly;
  }

  private boolean isOtherSubject(int i) {
    NounPhrase phrase = parts.phraseAt(i);
    return phrase != null && parts.role(phrase) == Role.SUBJECT;
  }

  private boolean isOthersModifier(int i) {
    NounPhrase phrase = parts.phraseAt(i);
    if (phrase == null || i >= phrase.noun() || parts.role(phrase) == Role.PREDICATE) {
      return false;
    }
    return words.isAdjective(i) || words.isAdverb(i) || words.tag(i).startsWith("VB");
  }

  private Optional<Frame> feeling(Clause clause) {
    return frame(clause, Kind.FEELS, FrameLexicon.OBJECT)
        .or(() -> frame(clause, Kind.BEARS, FrameLexicon.OBJECT).filter(f -> parts.isNegated(clause)));
  }

  /** "That Noor swears by". */
  private Optional<Frame> stranded(Clause clause) {
    int last = clause.end() - 1;
    return clause.antecedent != null && words.isPreposition(last)
        ? frame(clause, Kind.FEELS, words.word(last))
        : Optional.empty();
  }

  private boolean hasLink(Clause clause, String preposition) {
    return clause.tokens.stream().anyMatch(i -> i > clause.main && words.word(i).equals(preposition));
  }

  private boolean passesOverAnother(Clause clause) {
    return parts.phrases.stream()
        .filter(p -> parts.clauseOf(p) == clause && parts.prepositionIndex(p) > clause.main)
        .anyMatch(p -> isPassedOver(clause, parts.preposition(p), parts.prepositionIndex(p)) || parts.preposition(p).equals("instead_of") && parts.isFirstPerson(clause));
  }

  private Opinion ofObject(Clause clause, int target, Collection<Integer> own) {
    Opinion read = reader.read(said(clause, own), target, false);
    if (passesOverAnother(clause)) {
      return read.withSign(1).heldBy(holder(parts.subject(clause)));
    }
    Optional<Frame> swaps = frame(clause, Kind.SWAPS, "for").or(() -> frame(clause, Kind.SWAPS, "with"));
    if (swaps.isPresent() && hasLink(clause, swaps.get().link())) {
      return read.withSign(swaps.get().sign());
    }
    Optional<Frame> feels = feeling(clause).or(() -> stranded(clause));
    if (feels.isPresent()) {
      int sign = sign(feels.get(), clause);
      // "don't blame the cook" praises nobody
      boolean acquitted = words.lemma(clause.main).equals("blame") && sign > 0;
      return acquitted ? Opinion.NONE : read.withSign(sign).heldBy(holder(parts.subject(clause)));
    }
    Optional<Frame> surpasses = frame(clause, Kind.SURPASSES, FrameLexicon.OBJECT);
    if (surpasses.isPresent()) {
      return read.withSign(-sign(surpasses.get(), clause));
    }
    if (frame(clause, Kind.JUDGES, FrameLexicon.OBJECT).isPresent()) {
      Collection<Integer> after = new TreeSet<>();
      clause.tokens.stream().filter(i -> i > target).forEach(after::add);
      return reader.readOfIt(after).heldBy(holder(parts.subject(clause)));
    }
    if (parts.isImperative(clause)) {
      Optional<Frame> urges = frame(clause, Kind.URGES, FrameLexicon.OBJECT);
      if (urges.isPresent()) {
        return read.withSign(sign(urges.get(), clause));
      }
    }
    return parts.isFirstPerson(clause) ? read : Opinion.NONE;
  }

  private Opinion ofPredicate(Clause clause, NounPhrase phrase) {
    if (words.word(phrase.begin() - 1).equals("not") || words.word(phrase.begin() - 1).equals("n't")) {
      return Opinion.NONE;
    }
    Optional<Integer> subject = parts.subject(clause);
    NounPhrase described = subject.map(parts::phraseAt).orElse(null);
    return described == null ? Opinion.NONE : reader.readOfIt(modifiersAndHead(described));
  }

  private Collection<Integer> modifiersAndHead(NounPhrase phrase) {
    return tokens(phrase);
  }

  private Opinion ofOblique(Clause clause, NounPhrase phrase, String preposition, int index) {
    Collection<Integer> own = tokens(phrase);
    if (preposition.equals("than") || preposition.equals("unlike")) {
      int sign = comparison(clause);
      Opinion read = clauseWithout(clause, phrase);
      return sign == 0 ? read.reversed() : read.withSign(parts.isNegated(clause) ? -sign : sign).reversed();
    }
    if (isPassedOver(clause, preposition, index)) {
      return Opinion.NONE.withSign(-1).heldBy(holder(parts.subject(clause)));
    }
    if (CAUSES.contains(preposition) && !words.word(index - 2).equals("no")) {
      return clauseWithout(clause, phrase);
    }
    if (ABSENCES.contains(preposition)) {
      Clause next = parts.clauses.stream().filter(c -> c.previous == clause).findFirst().orElse(clause);
      return clauseWithout(preposition.endsWith("_for") && !preposition.startsWith("but") ? next : clause, phrase).reversed();
    }
    Optional<Frame> feels = feeling(clause, index, preposition);
    if (feels.isPresent()) {
      Opinion read = reader.read(said(clause, own), phrase.head(), false);
      if (feels.get().kind() == Kind.HAILS) {
        return read.withSign(feels.get().sign());
      }
      boolean only = words.word(index - 1).equals("only");
      return read.withSign(only ? feels.get().sign() : sign(feels.get(), clause)).heldBy(holder(parts.subject(clause)));
    }
    if (clause.hasVerb() && frame(clause, Kind.SWAPS, preposition).isPresent()) {
      return Opinion.NONE.withSign(1);
    }
    Optional<Frame> surpasses = clause.hasVerb() ? frame(clause, Kind.SURPASSES, preposition) : Optional.empty();
    if (surpasses.isPresent() && (!surpasses.get().rest().isEmpty() || parts.isNegated(clause))) {
      return Opinion.NONE.withSign(-sign(surpasses.get(), clause));
    }
    if (parts.isImperative(clause)) {
      Optional<Frame> urges = frame(clause, Kind.URGES, preposition);
      if (urges.isPresent() && index - clause.main <= 3) {
        return Opinion.NONE.withSign(sign(urges.get(), clause));
      }
    }
    if (preposition.equals("by") && parts.isPassive(clause)) {
      for (Kind kind : new Kind[] {Kind.DOES, Kind.STIRS}) {
        Optional<Frame> frame = frame(clause, kind, FrameLexicon.OBJECT);
        if (frame.isPresent()) {
          Opinion opinion = reader.read(said(clause, own), phrase.head(), false).withSign(sign(frame.get(), clause));
          return kind == Kind.STIRS ? opinion.heldBy(holder(parts.subject(clause))) : opinion;
        }
      }
    }
    if (!clause.hasVerb() && FRAGMENT_LINKS.contains(preposition) && parts.phraseAt(index - 1) != null) {
      return reader.read(said(clause, own), phrase.head(), false);
    }
    return Opinion.NONE;
  }

  /** "I'd take the fog over this heatwave", "I prefer the train to the coach". */
  private boolean isPassedOver(Clause clause, String preposition, int index) {
    if (!clause.hasVerb()) {
      return preposition.equals("over") && parts.phraseAt(index - 1) != null;
    }
    String verb = words.lemma(clause.main);
    return preposition.equals("over") && Set.of("take", "choose", "prefer", "pick", "favour", "favor", "give").contains(verb)
        || preposition.equals("to") && verb.equals("prefer");
  }

  private int comparison(Clause clause) {
    for (int i : clause.tokens) {
      if (words.word(i).equals("better") || words.word(i).equals("worse")) {
        return words.word(i).equals("better") ? 1 : -1;
      }
    }
    return 0;
  }

  private Opinion clauseWithout(Clause clause, NounPhrase phrase) {
    Collection<Integer> tokens = new TreeSet<>(clause.tokens);
    tokens.removeIf(i -> phrase.contains(i) || isLeading(clause, i));
    int index = parts.prepositionIndex(phrase);
    tokens.remove(index);
    if (parts.preposition(phrase).contains("_")) {
      tokens.remove(index - 1);
    }
    Optional<Integer> subject = parts.subject(clause);
    NounPhrase described = subject.map(parts::phraseAt).orElse(null);
    if (described != null) {
      tokens.removeIf(described::contains);
      return reader.read(tokens, described.head(), false);
    }
    return reader.read(tokens);
  }

  private Opinion ofFragment(Clause clause, NounPhrase phrase) {
    Collection<Integer> own = tokens(phrase);
    if (isSubjectOfGap(clause, phrase)) {
      Optional<Integer> judge = clause.previous != null && clause.previous.hasVerb() && frame(clause.previous, Kind.JUDGES, FrameLexicon.OBJECT).isPresent() ? holder(parts.subject(clause.previous)) : Optional.empty();
      return reader.read(said(clause, own), phrase.head(), true).heldBy(judge);
    }
    if (clause.previous != null && words.word(clause.begin() - 1).equals(":") && !clause.previous.hasVerb()) {
      return ofLabel(clause.previous);
    }
    boolean chosen = words.word(phrase.end()).equals("over") && parts.phraseAt(phrase.end() + 1) != null;
    return chosen ? Opinion.NONE.withSign(1) : Opinion.NONE;
  }

  private boolean isSubjectOfGap(Clause clause, NounPhrase phrase) {
    int i = parts.nextNonAdverb(phrase.end());
    NounPhrase next = parts.phraseAt(i);
    return parts.clauseAt(i) == clause && (words.isAdjective(i) && next == null || next != null && next != phrase && Set.of("a", "an").contains(words.word(i)) || words.tag(i).equals("VBG"));
  }

  private Opinion ofLabel(Clause label) {
    for (int i : label.tokens) {
      Optional<Frame> frame = frames.frame(words.word(i), Kind.LABELS, FrameLexicon.OBJECT).or(() -> frames.frame(words.lemma(words.size() > 0 ? i : 0), Kind.LABELS, FrameLexicon.OBJECT));
      if (frame.isPresent()) {
        return reader.readOfIt(label.tokens).withSign(frame.get().sign());
      }
    }
    return reader.readOfIt(label.tokens);
  }
}
