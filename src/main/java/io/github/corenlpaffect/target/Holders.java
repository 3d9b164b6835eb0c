package io.github.corenlpaffect.target;

import java.util.Optional;
import java.util.Set;

/** Who feels or judges. The writer and the reader are nobody here. */
final class Holders {
  private static final Set<String> EVERYBODY = Set.of("everyone", "everybody");
  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "eyes", "mind", "point", "book");
  private static final Set<String> VIEWS_OF = Set.of("view", "opinion", "eyes");
  private static final Set<String> FOR_OR_TO = Set.of("for", "to");

  private static final Set<String> QUOTES = Set.of("''", "\"", "”", "’");

  private final FrameLexicon lexicon;
  private final SentenceParts parts;
  private final Words words;
  private final Roles roles;
  private final Predicates predicates;
  private final Prepositions prepositions;
  private final Referents referents;

  Holders(
      SentenceParts parts,
      Roles roles,
      Predicates predicates,
      Prepositions prepositions,
      Referents referents,
      FrameLexicon lexicon) {
    this.lexicon = lexicon;
    this.parts = parts;
    this.roles = roles;
    this.predicates = predicates;
    this.prepositions = prepositions;
    this.referents = referents;
    words = parts.words();
  }

  /** The subject of a clause: the head of its phrase, that of the noun for a pronoun. */
  Optional<Integer> subject(Clause clause) {
    return person(predicates.subject(clause));
  }

  /**
   * Who feels what a preposition leads from: the owner of a noun, as in "Anna's love for the sea",
   * else the subject, unless that is the feeling itself.
   */
  Optional<Integer> feeler(Clause clause, int preposition) {
    Optional<NounPhrase> feeling = parts.phraseAt(preposition - 1);
    if (feeling.filter(noun -> words.isWriterOrReader(noun.begin())).isPresent()) {
      return Optional.empty();
    }
    Optional<NounPhrase> owner =
        feeling.flatMap(noun -> parts.phraseAt(noun.begin() - 1)).filter(NounPhrase::possessor);
    return owner
        .map(NounPhrase::head)
        .or(() -> subject(clause).filter(i -> feeling.filter(n -> n.contains(i)).isEmpty()));
  }

  /** The one by whom it is done. */
  Optional<Integer> agent(Clause clause) {
    return clause.tokens().stream()
        .filter(i -> i > clause.main() && words.word(i).equals("by"))
        .findFirst()
        .flatMap(by -> nounOrPronoun(by + 1));
  }

  /** The object of a clause, unless it is the writer's or everybody. */
  Optional<Integer> object(Clause clause) {
    for (int i : clause.tokens()) {
      if (i > clause.main() && words.isPronoun(i)) {
        return person(Optional.of(i));
      }
      Optional<NounPhrase> phrase = parts.phraseAt(i);
      if (i > clause.main() && phrase.isPresent() && roles.role(phrase.get()) == Role.OBJECT) {
        return phrase.filter(p -> !isEverybody(p)).map(NounPhrase::head);
      }
    }
    return Optional.empty();
  }

  /** Whose view the sentence is: "according to Helga", "in Edwin's view", "to the sailors,". */
  Optional<Integer> speaker() {
    return parts.phrases().stream()
        .filter(phrase -> isSpeaker(phrase) || isQuoted(phrase))
        .map(NounPhrase::head)
        .findFirst();
  }

  /** Behind a quotation and a verb of saying: "…," said Anton. */
  private boolean isQuoted(NounPhrase phrase) {
    int verb = phrase.begin() - 1;
    return words.isVerb(verb)
        && words.isOneOf(verb - 1, QUOTES)
        && lexicon.reports(words.lemma(verb));
  }

  private boolean isSpeaker(NounPhrase phrase) {
    int before = phrase.begin() - 1;
    boolean owner = phrase.possessor() && words.isOneOf(phrase.end(), VIEWS);
    boolean ofView = words.word(before).equals("of") && words.isOneOf(before - 1, VIEWS_OF);
    boolean asked = words.word(before).equals("ask") && words.word(before - 1).equals("you");
    boolean concerned =
        words.word(before).equals("as") && words.word(phrase.end() + 1).equals("concerned");
    boolean opening = before == 0 && words.isOneOf(0, FOR_OR_TO) && words.isComma(phrase.end());
    boolean named = prepositions.of(phrase).equals("according_to");
    return owner || ofView || asked || concerned || opening || named;
  }

  private boolean isEverybody(NounPhrase phrase) {
    return words.isWriterOrReader(phrase.begin()) || words.isOneOf(phrase.head(), EVERYBODY);
  }

  private Optional<Integer> nounOrPronoun(int i) {
    return parts
        .phraseAt(i)
        .map(NounPhrase::head)
        .or(() -> person(Optional.of(i).filter(words::isPronoun)));
  }

  private Optional<Integer> person(Optional<Integer> token) {
    return token
        .filter(i -> !words.isWriterOrReader(i))
        .flatMap(i -> words.isPronoun(i) ? referents.of(i).map(NounPhrase::head) : Optional.of(i))
        .filter(i -> parts.phraseAt(i).isPresent());
  }
}
