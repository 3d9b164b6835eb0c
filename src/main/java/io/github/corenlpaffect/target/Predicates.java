package io.github.corenlpaffect.target;

import java.util.Optional;
import java.util.Set;

/** What the verbs of clauses are about, and how. */
final class Predicates {
  /** How far behind its verb an inverted subject may stand. */
  private static final int NEAR = 4;

  private final SentenceParts parts;
  private final Words words;
  private final Roles roles;

  Predicates(SentenceParts parts, Roles roles) {
    this.parts = parts;
    this.roles = roles;
    words = parts.words();
  }

  /** The token that stands for the subject: the head of a phrase, or a pronoun. */
  Optional<Integer> subject(Clause clause) {
    if (!clause.hasVerb()) {
      return Optional.empty();
    }
    if (hasSubjectGap(clause)) {
      return clause.antecedent().map(NounPhrase::head);
    }
    return bySyntax(clause)
        .or(() -> byPlace(clause))
        .or(
            () ->
                sharesSubject(clause)
                    ? parts.previous(clause).flatMap(this::subject)
                    : Optional.empty());
  }

  /** Whether the noun that a relative clause speaks of is its subject. */
  boolean hasSubjectGap(Clause clause) {
    int pronoun = clause.pronoun(words);
    return pronoun != Clause.NONE && words.isVerb(words.afterAdverbs(pronoun + 1));
  }

  private Optional<Integer> bySyntax(Clause clause) {
    return clause.tokens().stream()
        .filter(i -> parts.dependencies().depends(i, "nsubj", clause.main()))
        .filter(i -> words.isPronoun(i) || isHead(i))
        .findFirst();
  }

  private boolean isHead(int i) {
    return parts.phraseAt(i).filter(phrase -> phrase.head() == i).isPresent();
  }

  /** The last that may be one before the verb, else the first close behind it. */
  private Optional<Integer> byPlace(Clause clause) {
    Integer subject = null;
    for (int i : clause.tokens()) {
      boolean behind = i > clause.main();
      if (behind && (subject != null || i > clause.main() + NEAR)) {
        break;
      }
      if (!behind && isSubjectPronoun(i, clause) || isSubjectPhrase(i)) {
        subject = i;
      }
    }
    return Optional.ofNullable(subject);
  }

  private boolean isSubjectPronoun(int i, Clause clause) {
    return i < clause.main()
        && (words.isPronoun(i) || words.tag(i).equals("WP") && i == clause.begin());
  }

  private boolean isSubjectPhrase(int i) {
    return parts
        .phraseAt(i)
        .filter(phrase -> phrase.head() == i && roles.isFirst(phrase))
        .filter(phrase -> roles.role(phrase) == Role.SUBJECT && roles.explained(phrase).isEmpty())
        .isPresent();
  }

  /** Whether it begins with its verb behind a conjunction: "and adore the bakery". */
  private boolean sharesSubject(Clause clause) {
    int first = clause.begin();
    while (words.isConjunction(first) || words.isComma(first) || words.isAdverb(first)) {
      first++;
    }
    return first == clause.verb()
        && first != clause.begin()
        && parts.previous(clause).filter(Clause::hasVerb).isPresent();
  }

  /** Whether its verb is denied; a negator before a noun behind the verb denies that alone. */
  boolean isNegated(Clause clause) {
    return clause.tokens().stream().anyMatch(i -> words.isNegator(i) && denies(i, clause));
  }

  private boolean denies(int negator, Clause clause) {
    String word = words.word(negator);
    boolean nothingBut = word.equals("nothing") && words.word(negator + 1).equals("but");
    boolean noThanks = word.equals("no") && words.word(negator + 1).equals("thanks");
    if (roles.isFocus(negator, clause)) {
      return false;
    }
    boolean anywhere = word.equals("no") || word.equals("neither");
    return !nothingBut
        && !noThanks
        && (anywhere || !clause.hasVerb() || negator <= clause.main() + 1);
  }

  boolean isPassive(Clause clause) {
    if (!clause.hasVerb()) {
      return false;
    }
    boolean headline =
        words.tag(clause.main()).equals("VBD")
            && clause.verb() == clause.main()
            && !hasObject(clause);
    boolean joined =
        clause.verb() == clause.main()
            && parts.previous(clause).filter(this::isPassive).isPresent();
    return headline
        || words.tag(clause.main()).equals("VBN") && (joined || hasPassiveAuxiliary(clause));
  }

  private boolean hasPassiveAuxiliary(Clause clause) {
    return clause.tokens().stream()
        .filter(i -> i >= clause.verb() && i < clause.main())
        .anyMatch(i -> Set.of("be", "get").contains(words.lemma(i)));
  }

  private boolean hasObject(Clause clause) {
    return clause.isRelative()
        || clause.tokens().stream()
            .filter(i -> i > clause.main())
            .anyMatch(i -> words.isPronoun(i) || isObject(i));
  }

  private boolean isObject(int i) {
    return parts.phraseAt(i).filter(phrase -> roles.role(phrase) == Role.OBJECT).isPresent();
  }

  boolean isImperative(Clause clause) {
    return clause.hasVerb()
        && Set.of("VB", "VBP").contains(words.tag(clause.main()))
        && !words.tag(clause.verb()).equals("MD")
        && subject(clause).isEmpty();
  }

  /** Whether the writer or the reader does it. */
  boolean isOfWriterOrReader(Clause clause) {
    return isImperative(clause) || subject(clause).filter(words::isWriterOrReader).isPresent();
  }

  /**
   * Whether it says what is not so: "if it had been better", "I wish it were better", "would that
   * it were better".
   */
  boolean isUnreal(Clause clause) {
    boolean past =
        clause.tokens().stream()
            .anyMatch(i -> i <= clause.main() && words.isOneOf(i, Set.of("had", "were")));
    boolean wished =
        parts
            .previous(clause)
            .filter(before -> words.lemma(before.main()).equals("wish") || isWouldThat(before))
            .isPresent();
    return past && (clause.marker().equals("if") || wished);
  }

  private boolean isWouldThat(Clause clause) {
    return words.word(clause.begin()).equals("would") && words.word(clause.end()).equals("that");
  }

  /** An auxiliary that stands for the predicate of the clause before: "the view certainly is". */
  boolean isElliptical(Clause clause) {
    return clause.hasVerb()
        && words.isAuxiliary(clause.main())
        && parts.previous(clause).filter(Clause::hasVerb).isPresent()
        && clause.tokens().stream().noneMatch(i -> i > clause.main() && isContent(i));
  }

  private boolean isContent(int i) {
    return words.startsWithLetter(i) && !words.isAdverb(i) && !words.isNegator(i);
  }
}
