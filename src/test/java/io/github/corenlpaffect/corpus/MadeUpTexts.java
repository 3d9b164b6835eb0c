package io.github.corenlpaffect.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Sentences put together from a few words; all different, and none a near-copy of another. */
public final class MadeUpTexts {
  private static final List<String> ADJECTIVES = words("old new red tall odd wet round grey");
  private static final List<String> NOUNS =
      words("lamp boat door tree clock piano train garden window letter tower river stone wagon");
  private static final List<String> VERBS = words("passed held moved marked left turned kept met");

  private final Random random;
  private final Set<String> given = new LinkedHashSet<>();

  /** What a sentence says of its writer. */
  public enum Mood {
    ANGER(-2, "furious outraged angry"),
    FEAR(-1, "afraid scared terrified"),
    JOY(2, "happy delighted glad"),
    NEUTRAL(0, "present seated upright"),
    SADNESS(-1, "sad lonely gloomy"),
    SURPRISE(1, "amazed astonished stunned");

    private final int valence;
    private final List<String> words;

    Mood(int valence, String words) {
      this.valence = valence;
      this.words = MadeUpTexts.words(words);
    }

    /** From -2 to 2. */
    public int valence() {
      return valence;
    }

    /** Words that tell of it. */
    public List<String> words() {
      return words;
    }

    /** The name that most corpora give it. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A sentence of lower-case words and its mood. */
  record MadeUpText(String text, Mood mood) {}

  MadeUpTexts(long seed) {
    random = new Random(seed);
  }

  /** So many more sentences, the moods in turn. */
  List<MadeUpText> next(int count) {
    List<MadeUpText> texts = new ArrayList<>();
    while (texts.size() < count) {
      Mood mood = Mood.values()[texts.size() % Mood.values().length];
      String text =
          String.join(
              " ",
              "the",
              any(ADJECTIVES),
              any(NOUNS),
              any(VERBS),
              "a",
              any(NOUNS),
              any(VERBS),
              any(ADJECTIVES),
              any(NOUNS),
              "i am",
              any(mood.words()));
      if (given.add(text)) {
        texts.add(new MadeUpText(text, mood));
      }
    }
    return texts;
  }

  /** Every word that occurs. */
  public static List<String> words() {
    Stream<String> ofMoods = Arrays.stream(Mood.values()).flatMap(mood -> mood.words().stream());
    return Stream.of(ADJECTIVES.stream(), NOUNS.stream(), VERBS.stream(), ofMoods)
        .flatMap(words -> words)
        .toList();
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }
}
