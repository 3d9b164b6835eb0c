package io.github.corenlpaffect.target;

import io.github.corenlpaffect.target.Frame.Kind;
import java.util.Optional;
import java.util.Set;

/** What is said without a verb. */
final class FragmentAppraiser {
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private final SentenceParts parts;
  private final Words words;
  private final FrameFinder frames;
  private final Holders holders;
  private final SaidTokens said;
  private final PartReader reader;

  FragmentAppraiser(
      SentenceParts parts,
      FrameFinder frames,
      Holders holders,
      SaidTokens said,
      PartReader reader) {
    this.parts = parts;
    this.frames = frames;
    this.holders = holders;
    this.said = said;
    this.reader = reader;
    words = parts.words();
  }

  Opinion appraise(Clause clause, NounPhrase phrase) {
    if (isSubjectOfGap(clause, phrase)) {
      return reader
          .readAsPredicate(said.of(clause, said.of(phrase)), phrase.head())
          .heldBy(judge(clause));
    }
    Optional<Clause> label = parts.previous(clause).filter(before -> !before.hasVerb());
    if (label.isPresent() && words.word(clause.begin() - 1).equals(":")) {
      return ofLabel(label.get());
    }
    boolean chosen =
        words.word(phrase.end()).equals("over") && parts.phraseAt(phrase.end() + 1).isPresent();
    return chosen ? Opinion.ofSign(1) : Opinion.NONE;
  }

  /** "And the crew charming", "its roof a scandal". */
  private boolean isSubjectOfGap(Clause clause, NounPhrase phrase) {
    int behind = words.afterAdverbs(phrase.end());
    int i = words.word(behind).equals("as") ? behind + 1 : behind;
    if (!parts.isIn(clause, i)) {
      return false;
    }
    Optional<NounPhrase> next = parts.phraseAt(i);
    return next.isPresent()
        ? next.get() != phrase
            && (words.isOneOf(i, INDEFINITE) || words.tag(next.get().head()).equals("JJS"))
        : words.isAdjective(i) || words.tag(i).equals("VBG");
  }

  /** Who judges in the clause before, of which this goes on. */
  private Optional<Integer> judge(Clause clause) {
    return parts
        .previous(clause)
        .filter(before -> frames.ofVerb(before, Kind.JUDGES).isPresent())
        .flatMap(holders::subject);
  }

  private Opinion ofLabel(Clause label) {
    Opinion read = reader.readOfIt(label.tokens());
    return frames.label(label).map(frame -> read.withSign(frame.sign())).orElse(read);
  }
}
