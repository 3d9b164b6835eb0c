package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.Frame.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the frames of a sentence's words. */
final class FrameFinder {
  /** How far behind its first word the others of an expression may stand. */
  private static final int REACH = 8;

  /** How far before its preposition a word of feeling may stand: "complaints at all about". */
  private static final int BACK = 5;

  private static final List<Kind> LED_BY_PREPOSITION = List.of(Kind.HAILS, Kind.FEELS, Kind.BEARS);

  private static final Set<String> LOSING = Set.of("lose", "lack");

  private final SentenceParts parts;
  private final Words words;
  private final Predicates predicates;
  private final FrameLexicon lexicon;

  FrameFinder(SentenceParts parts, Predicates predicates, FrameLexicon lexicon) {
    this.parts = parts;
    this.predicates = predicates;
    this.lexicon = lexicon;
    words = parts.words();
  }

  /** The frame of a clause's verb with an object. */
  Optional<Frame> ofVerb(Clause clause, Kind kind) {
    return ofVerb(clause, kind, Frame.OBJECT);
  }

  /** The frame of a clause's verb with this link. */
  Optional<Frame> ofVerb(Clause clause, Kind kind, String link) {
    return clause.hasVerb() ? at(clause.main(), clause, kind, link) : Optional.empty();
  }

  /** The frames of a clause's verb, whatever their link. */
  Stream<Frame> ofVerbWithAnyLink(Clause clause, Kind kind) {
    return at(clause.main()).filter(f -> f.kind() == kind && isComplete(f, clause.main(), clause));
  }

  /** What the subject of a clause feels toward its object. */
  Optional<Frame> feeling(Clause clause) {
    return ofVerb(clause, Kind.FEELS)
        .or(() -> ofVerb(clause, Kind.BEARS).filter(frame -> predicates.isNegated(clause)));
  }

  /** The feeling that a preposition leads from, nearest first, then what governs its noun. */
  Optional<Frame> feeling(Clause clause, int preposition) {
    String link = words.word(preposition);
    for (int i = preposition - 1; i >= preposition - BACK && i >= clause.begin(); i--) {
      Optional<Frame> frame = ledByPreposition(i, clause, link);
      if (frame.isPresent()) {
        return frame;
      }
      if (words.isComma(i) && !words.word(i + 1).equals("only")) {
        break;
      }
    }
    return ofGovernor(clause, preposition, link)
        .or(
            () ->
                Optional.of(clause.main())
                    .filter(i -> i < preposition)
                    .flatMap(i -> ofVerb(clause, Kind.FEELS, link)));
  }

  /** "That Noor swears by": the verb of a relative clause with its preposition behind it. */
  Optional<Frame> stranded(Clause clause) {
    int last = clause.end() - 1;
    return clause.isRelative() ? ofVerb(clause, Kind.FEELS, words.word(last)) : Optional.empty();
  }

  /** What a word before a colon says of what stands behind it. */
  Optional<Frame> label(Clause clause) {
    return clause.tokens().stream()
        .flatMap(i -> at(i).filter(frame -> frame.kind() == Kind.LABELS))
        .findFirst();
  }

  /** The sign of a frame in its clause, with its negation. */
  int sign(Frame frame, Clause clause) {
    boolean negated = predicates.isNegated(clause) != isPast(frame, clause);
    return switch (frame.kind()) {
      case HAILS -> frame.sign();
      case BEARS, RIVALS -> negated ? frame.sign() : 0;
      default -> negated ? -frame.sign() : frame.sign();
    };
  }

  /** "I used to love it", "they have lost faith in it". */
  private boolean isPast(Frame frame, Clause clause) {
    if (!clause.hasVerb()) {
      return false;
    }
    boolean usedTo =
        words.word(clause.main()).equals("used") && words.word(clause.main() + 1).equals("to");
    boolean lost =
        !frame.link().equals(Frame.OBJECT) && LOSING.contains(words.lemma(clause.main()));
    return usedTo || lost;
  }

  private Optional<Frame> ofGovernor(Clause clause, int preposition, String link) {
    int governor =
        parts
            .phraseAt(preposition + 1)
            .map(phrase -> parts.dependencies().governor(phrase.head()))
            .orElse(Dependencies.NONE);
    return parts.isIn(clause, governor) && governor < preposition
        ? ledByPreposition(governor, clause, link)
        : Optional.empty();
  }

  private Optional<Frame> ledByPreposition(int i, Clause clause, String link) {
    return LED_BY_PREPOSITION.stream()
        .flatMap(kind -> at(i, clause, kind, link).stream())
        .findFirst();
  }

  private Optional<Frame> at(int i, Clause clause, Kind kind, String link) {
    return at(i)
        .filter(frame -> frame.kind() == kind && frame.link().equals(link))
        .filter(frame -> isComplete(frame, i, clause))
        .findFirst();
  }

  private Stream<Frame> at(int i) {
    return Stream.of(words.lemma(i), words.word(i))
        .distinct()
        .flatMap(word -> lexicon.frames(word).stream());
  }

  private boolean isComplete(Frame frame, int at, Clause clause) {
    int found = 0;
    for (int i : clause.tokens()) {
      if (found < frame.rest().size() && i > at && i <= at + REACH) {
        Set<String> forms = Set.copyOf(List.of(words.lemma(i), words.word(i)));
        found += forms.contains(frame.rest().get(found)) ? 1 : 0;
      }
    }
    return found == frame.rest().size();
  }
}
