package io.github.corenlpaffect.target;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a noun phrase says of itself: its adjectives, and what explains it. */
final class OwnWords {
  private static final Set<String> SAY_NOTHING = Set.of("DT", "PRP$", "PDT", "CD", "IN");

  private final SentenceParts parts;
  private final Words words;
  private final Roles roles;
  private final SaidTokens said;
  private final PartReader reader;

  OwnWords(SentenceParts parts, Roles roles, SaidTokens said, PartReader reader) {
    this.parts = parts;
    this.roles = roles;
    this.said = said;
    this.reader = reader;
    words = parts.words();
  }

  Opinion of(NounPhrase phrase) {
    Opinion strongest = reader.readOfIt(modifiers(phrase));
    for (NounPhrase other : parts.phrases()) {
      if (roles.explained(other).filter(phrase::equals).isPresent()) {
        strongest = strongest.or(reader.readOfIt(explaining(other)));
      }
    }
    return strongest;
  }

  private Collection<Integer> modifiers(NounPhrase phrase) {
    return IntStream.range(phrase.begin(), phrase.noun())
        .filter(i -> !SAY_NOTHING.contains(words.tag(i)))
        .boxed()
        .toList();
  }

  /** With what belongs to it: "a bunch of swindlers". */
  private Collection<Integer> explaining(NounPhrase phrase) {
    Collection<Integer> tokens = new TreeSet<>(said.of(phrase));
    if (words.word(phrase.end()).equals("of")) {
      parts
          .phraseAt(phrase.end() + 1)
          .ifPresent(
              part -> {
                tokens.add(phrase.end());
                tokens.addAll(said.of(part));
              });
    }
    return tokens;
  }
}
