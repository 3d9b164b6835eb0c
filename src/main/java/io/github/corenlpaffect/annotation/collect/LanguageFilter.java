package io.github.corenlpaffect.annotation.collect;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells texts of one language from those of other widely written ones, by Lingua. A short text may
 * be of several languages ("Send it!"): it is taken for one of the language asked for unless
 * another is much likelier. Thread-safe.
 */
final class LanguageFilter implements Predicate<String> {
  /**
   * Languages with many writers on the web. More of them would take more memory, and would take
   * short English texts for Tsonga or Latin.
   */
  private static final ImmutableSet<Language> LANGUAGES =
      ImmutableSet.of(
          Language.ARABIC,
          Language.CHINESE,
          Language.DUTCH,
          Language.ENGLISH,
          Language.FRENCH,
          Language.GERMAN,
          Language.HINDI,
          Language.INDONESIAN,
          Language.ITALIAN,
          Language.JAPANESE,
          Language.KOREAN,
          Language.POLISH,
          Language.PORTUGUESE,
          Language.RUSSIAN,
          Language.SPANISH,
          Language.SWEDISH,
          Language.TAGALOG,
          Language.TURKISH,
          Language.VIETNAMESE);

  /**
   * The least confidence, relative to that in the likeliest language. At .9, of 400 English tweets
   * (SemEval-2018 V-reg dev) and 400 comments (GoEmotions dev) 2 are lost, and of 20 short
   * sentences in fourteen other languages one is taken for English.
   */
  private static final double CONFIDENCE = 0.9;

  /** Letters that tell nothing of the language. */
  private static final Pattern NO_LANGUAGE = Pattern.compile("https?://\\S+|www\\.\\S+|[@#]\\w+");

  private final LanguageDetector detector =
      LanguageDetectorBuilder.fromLanguages(LANGUAGES.toArray(Language[]::new)).build();

  private final Language wanted;

  /**
   * A filter.
   *
   * @param code the language to keep, by its ISO 639-1 code, for instance {@code en}
   * @throws IllegalArgumentException if it is not among those told apart; lists them
   */
  LanguageFilter(String code) {
    wanted =
        LANGUAGES.stream()
            .filter(language -> code(language).equals(code.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no language "
                            + code
                            + "; known are "
                            + String.join(", ", codes())
                            + ", and any"));
  }

  /** Whether the text may be of the language; one without letters may. */
  @Override
  public boolean test(String text) {
    String words = NO_LANGUAGE.matcher(text).replaceAll(" ");
    if (words.codePoints().noneMatch(Character::isLetter)) {
      return true;
    }
    return detector.computeLanguageConfidenceValues(words).getOrDefault(wanted, 0.0) >= CONFIDENCE;
  }

  private static String code(Language language) {
    IsoCode639_1 code = language.getIsoCode639_1();
    return code.name().toLowerCase(Locale.ROOT);
  }

  /** The codes of the languages told apart. */
  static ImmutableSortedSet<String> codes() {
    return LANGUAGES.stream()
        .map(LanguageFilter::code)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
