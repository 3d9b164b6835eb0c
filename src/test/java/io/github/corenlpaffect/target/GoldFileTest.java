package io.github.corenlpaffect.target;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.corenlpaffect.target.GoldTarget.Polarity;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of the sentences with targets; failures name rows and frames, not what is sealed. */
class GoldFileTest {
  private static List<GoldSentence> all;

  @BeforeAll
  static void read() throws IOException {
    all = Stream.concat(GoldFile.OPEN.read().stream(), GoldFile.SEALED.read().stream()).toList();
  }

  @ParameterizedTest
  @EnumSource
  void eachHalfIsLargeEnough(GoldFile file) throws IOException {
    List<GoldSentence> sentences = file.read();
    assertTrue(sentences.size() >= 240, "sentences: " + sentences.size());
    long withHolder = sentences.stream().filter(GoldSentence::hasHolder).count();
    assertTrue(withHolder >= 60, "with a holder: " + withHolder);
  }

  @Test
  void eachFrameHasTenSentences() {
    Map<String, Long> frames = all.stream().collect(groupingBy(GoldSentence::frame, counting()));
    assertTrue(frames.size() >= 48, "frames: " + frames.size());
    frames.forEach((frame, count) -> assertTrue(count >= 10, frame + ": " + count));
  }

  @ParameterizedTest
  @EnumSource
  void eachHalfHasFramesOfItsOwn(GoldFile file) throws IOException {
    Set<String> own = frames(file);
    own.removeAll(frames(file == GoldFile.OPEN ? GoldFile.SEALED : GoldFile.OPEN));
    assertTrue(own.size() >= 8, own.toString());
  }

  @ParameterizedTest
  @EnumSource
  void targetsStandOnceAndInOrder(GoldFile file) throws IOException {
    int row = 0;
    for (GoldSentence sentence : file.read()) {
      row++;
      int end = 0;
      for (GoldTarget target : sentence.targets()) {
        int begin = sentence.text().indexOf(target.phrase(), end);
        assertTrue(begin >= 0, "row " + row);
        assertEquals(1, wholeWords(target.phrase(), sentence.text()), "row " + row);
        assertEquals(begin, sentence.text().lastIndexOf(target.phrase()), "row " + row);
        end = begin + target.phrase().length();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdersStandOnceAndFeelSomething(GoldFile file) throws IOException {
    int row = 0;
    for (GoldSentence sentence : file.read()) {
      row++;
      for (GoldTarget target : sentence.targets()) {
        if (target.hasHolder()) {
          assertEquals(1, wholeWords(target.holder(), sentence.text()), "row " + row);
          assertTrue(target.polarity() != Polarity.NEUTRAL, "row " + row);
        }
      }
    }
  }

  @Test
  void noSentenceStandsTwice() {
    Set<String> texts = new HashSet<>();
    for (GoldSentence sentence : all) {
      assertTrue(texts.add(sentence.text().toLowerCase(Locale.ROOT)), sentence.frame());
    }
  }

  @ParameterizedTest
  @EnumSource
  void polaritiesAreBalanced(GoldFile file) throws IOException {
    List<GoldSentence> sentences = file.read();
    Map<Polarity, Long> counts =
        sentences.stream()
            .flatMap(sentence -> sentence.targets().stream())
            .collect(groupingBy(GoldTarget::polarity, counting()));
    double targets = 2.0 * sentences.size();
    assertTrue(counts.get(Polarity.NEUTRAL) / targets >= 0.15, counts.toString());
    double difference = counts.get(Polarity.POSITIVE) - counts.get(Polarity.NEGATIVE);
    assertTrue(Math.abs(difference) / targets <= 0.06, counts.toString());
  }

  @ParameterizedTest
  @EnumSource
  void mostSentencesAreMixedInEitherOrder(GoldFile file) throws IOException {
    List<GoldSentence> sentences = file.read();
    long mixed = sentences.stream().filter(GoldSentence::isMixed).count();
    assertTrue(mixed > 0.75 * sentences.size(), "mixed: " + mixed);
    long rising = sentences.stream().filter(sentence -> rise(sentence) > 0).count();
    assertEquals(0.5, (double) rising / mixed, 0.06);
  }

  @Test
  void eachIsOneSentenceToCoreNlp() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    for (GoldSentence sentence : all) {
      Annotation document = new Annotation(sentence.text());
      pipeline.annotate(document);
      assertEquals(
          1, document.get(CoreAnnotations.SentencesAnnotation.class).size(), sentence.frame());
    }
  }

  private static Set<String> frames(GoldFile file) throws IOException {
    return file.read().stream()
        .map(GoldSentence::frame)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static int rise(GoldSentence sentence) {
    return sentence.targets().get(1).polarity().compareTo(sentence.targets().get(0).polarity());
  }

  private static long wholeWords(String phrase, String text) {
    Pattern words =
        Pattern.compile(
            "(?<!\\w)" + Pattern.quote(phrase) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    return words.matcher(text).results().count();
  }
}
