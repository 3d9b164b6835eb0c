package io.github.corenlpaffect.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.corenlpaffect.corpus.composed.ComposedText;
import io.github.corenlpaffect.corpus.composed.Composer;
import io.github.corenlpaffect.probes.Probes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is trained on is not what is tested: neither sentences nor frames nor fillers. Emoji are
 * left apart, and so are idioms and slang, whose meaning must be known and cannot be worked out:
 * their figures are not of phrases that nobody had seen.
 */
class ComposedSentencesApartTest {
  private static final Pattern SLOT_LINE = Pattern.compile("[a-z][A-Za-z]* = (.+)");
  private static final Pattern CASE_LINE = Pattern.compile("[^:#]+: (.+)");
  private static final Pattern SLOT = Pattern.compile("\\{[^}]*}");
  private static final String ANYTHING = "(?:\\S+ ){1,4}";

  /** Frames with fewer words of their own are plain grammar: "The … was …". */
  private static final int WORDS_OF_A_FRAME = 5;

  /** Fillers with fewer words are plain nouns or adjectives. */
  private static final int WORDS_OF_A_FILLER = 3;

  private static Set<String> composed;

  /** All composed sentences, a blank before and behind each, one a line. */
  private static String lines;

  @BeforeAll
  static void compose() {
    composed =
        Composer.compose().stream()
            .map(ComposedText::text)
            .map(ComposedSentencesApartTest::plain)
            .filter(text -> !text.isBlank())
            .collect(Collectors.toSet());
    lines = String.join("\n", composed);
  }

  @Test
  void noComposedSentenceIsACaseOfTheSuite() throws IOException {
    assertEquals(
        List.of(),
        Capabilities.all().stream()
            .flatMap(capability -> capability.cases().stream())
            .flatMap(each -> each.texts().stream())
            .filter(ComposedSentencesApartTest::isComposed)
            .toList());
  }

  @Test
  void noComposedSentenceIsAProbe() throws IOException {
    assertEquals(
        List.of(), Probes.texts().stream().filter(ComposedSentencesApartTest::isComposed).toList());
  }

  @Test
  void noComposedSentenceIsOneOfThoseWrittenByHand() throws IOException {
    for (SentenceFile file : SentenceFile.values()) {
      long found = file.read().stream().filter(sentence -> isComposed(sentence.text())).count();
      assertEquals(0, found, file.label());
    }
  }

  @ParameterizedTest
  @MethodSource("capabilities")
  void noComposedSentenceHasAFrameOfTheSuite(String file) throws IOException {
    for (String line : Resources.lines(file)) {
      Matcher texts = CASE_LINE.matcher(line);
      if (texts.matches() && !SLOT_LINE.matcher(line).matches()) {
        Splitter.on(" >> ").split(texts.group(1)).forEach(ComposedSentencesApartTest::checkFrame);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("capabilitiesWithoutPhrases")
  void noComposedSentenceHasAFillerOfTheSuite(String file) throws IOException {
    for (String line : Resources.lines(file)) {
      Matcher slot = SLOT_LINE.matcher(line);
      if (slot.matches()) {
        Stream.of(slot.group(1).split("[|~]"))
            .map(ComposedSentencesApartTest::plain)
            .filter(filler -> words(filler) >= WORDS_OF_A_FILLER)
            .forEach(filler -> assertFalse(lines.contains(filler), filler));
      }
    }
  }

  private static List<String> capabilitiesWithoutPhrases() throws IOException {
    return capabilities().stream()
        .filter(file -> !file.endsWith("/idioms.txt") && !file.endsWith("/slang.txt"))
        .toList();
  }

  private static List<String> capabilities() throws IOException {
    List<String> files = new ArrayList<>(Resources.names("capabilities"));
    assertTrue(files.size() >= 20, files.toString());
    return files;
  }

  private static boolean isComposed(String text) {
    return composed.contains(plain(text));
  }

  private static void checkFrame(String template) {
    String[] parts = SLOT.split(template, -1);
    List<String> own = Stream.of(parts).map(ComposedSentencesApartTest::plain).toList();
    if (own.stream().mapToInt(ComposedSentencesApartTest::words).sum() >= WORDS_OF_A_FRAME) {
      Pattern frame =
          Pattern.compile(
              own.stream()
                  .map(part -> part.isBlank() ? " " : Pattern.quote(part))
                  .collect(Collectors.joining(ANYTHING)));
      composed.forEach(text -> assertFalse(frame.matcher(text).matches(), template + ": " + text));
    }
  }

  private static int words(String plain) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(plain).size();
  }

  /** Lower-case words with one blank around each, contractions written out. */
  private static String plain(String text) {
    String lower =
        text.toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replace("can't", "can not")
            .replace("cannot", "can not")
            .replace("n't", " not")
            .replace("'m ", " am ")
            .replace("it's", "it is")
            .replace("'ve", " have");
    CharMatcher word = CharMatcher.forPredicate(Character::isLetterOrDigit);
    return " " + word.negate().trimAndCollapseFrom(lower, ' ') + " ";
  }
}
