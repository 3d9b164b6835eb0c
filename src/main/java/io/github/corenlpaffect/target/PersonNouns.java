package io.github.corenlpaffect.target;

import java.util.Set;
import java.util.regex.Pattern;

/** Which nouns stand for persons, as far as that shows. */
final class PersonNouns {
  private static final Set<String> ENTITIES = Set.of("PERSON", "TITLE");
  private static final Set<String> NOUNS =
      Set.of(
          "guide",
          "friend",
          "boss",
          "mother",
          "father",
          "son",
          "daughter",
          "brother",
          "sister",
          "man",
          "woman",
          "boy",
          "girl",
          "nurse",
          "clerk",
          "chef",
          "host",
          "cook",
          "guest",
          "wife",
          "husband",
          "aunt",
          "uncle",
          "mum",
          "dad",
          "child",
          "kid",
          "judge",
          "pilot",
          "thief");

  /** Endings of nouns for those who do something, and of compounds of man and woman. */
  private static final Pattern ENDINGS = Pattern.compile(".{3,}(er|or|ist|man|woman|ess|ian)");

  private final Words words;

  PersonNouns(Words words) {
    this.words = words;
  }

  boolean isPerson(int token) {
    String entity = words.token(token).ner();
    return entity != null && ENTITIES.contains(entity)
        || words.isOneOf(token, NOUNS)
        || ENDINGS.matcher(words.word(token)).matches();
  }
}
