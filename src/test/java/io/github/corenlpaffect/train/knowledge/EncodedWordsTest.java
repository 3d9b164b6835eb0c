package io.github.corenlpaffect.train.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Vectors that an encoder made of words are written, read and joined to those of GloVe. */
class EncodedWordsTest {
  private static final Map<String, float[]> VECTORS =
      ImmutableMap.of(
          "angry", new float[] {0.5f, -1.25f},
          "not", new float[] {0.25f, 2},
          "😀", new float[] {-9, 9});

  @TempDir private Path cache;
  private EncodedWordsFile file;

  @BeforeEach
  void write() throws IOException {
    MadeUpKnowledge.writeCache(cache);
    file = new EncodedWordsFile(cache, "tiny", Terms.ANY);
    file.write(2, VECTORS);
  }

  @Test
  void wordsOfARunOfOpenTermsHaveAFileOfTheirOwn() {
    assertEquals(
        cache.resolve("words-tiny-open.vec"),
        new EncodedWordsFile(cache, "tiny", Terms.OPEN).path());
    assertEquals(cache.resolve("words-tiny.vec"), file.path());
  }

  @Test
  void aWordHasTheVectorThatWasWritten() throws IOException {
    assertArrayEquals(new float[] {0.5f, -1.25f, 0}, inputs("angry", "angry"));
  }

  @Test
  void aWordOfAnotherSpellingHasTheVectorOfThePlainOne() throws IOException {
    assertArrayEquals(new float[] {0.25f, 2, 0}, inputs("n't", "not"));
  }

  @Test
  void aWordThatIsNotThereHasTheFlagAlone() throws IOException {
    assertArrayEquals(new float[] {0, 0, 1}, inputs("nowhere", "nowhere"));
  }

  @Test
  void numbersTooLargeForTheFileAreCut() throws IOException {
    assertArrayEquals(new float[] {-8, 8, 0}, inputs("😀", "😀"), 1e-3f);
  }

  @Test
  void theOrderOfTheWordsDoesNotShowInTheFile() throws IOException {
    byte[] before = Files.readAllBytes(file.path());
    Map<String, float[]> turned = new LinkedHashMap<>();
    ImmutableMap.copyOf(VECTORS)
        .keySet()
        .asList()
        .reverse()
        .forEach(word -> turned.put(word, VECTORS.get(word)));
    file.write(2, turned);
    assertArrayEquals(before, Files.readAllBytes(file.path()));
  }

  @Test
  void everyChangedOrMissingByteIsNoticed() throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x40;
      assertDamaged(changed);
      assertDamaged(Arrays.copyOf(bytes, i));
    }
  }

  @Test
  void aMissingFileSaysWhatMakesIt() {
    EncodedWordsFile missing = new EncodedWordsFile(cache, "large", Terms.ANY);
    String problem = assertThrows(IOException.class, missing::read).getMessage();
    assertEquals(
        cache.resolve("words-large.vec")
            + " is missing; mvn -q -P teacher compile exec:java@words"
            + " -Dexec.args=\"large -p PROPS -d DATA\" makes it",
        problem);
  }

  @Test
  void anEncodersVectorFollowsThatOfGlove() throws IOException {
    int glove = WordVectors.DIMENSIONS;
    float[] both = knowledge("glove", "tiny").lookUp("angry").vector();
    float[] turned = knowledge("tiny", "glove").lookUp("angry").vector();
    assertEquals(glove + 3, knowledge("glove", "tiny").vectorSize());
    assertArrayEquals(knowledge("glove").lookUp("angry").vector(), Arrays.copyOf(both, glove));
    assertArrayEquals(new float[] {0.5f, -1.25f, 0}, Arrays.copyOfRange(both, glove, both.length));
    assertArrayEquals(both, turned);
  }

  @Test
  void oneKindOfVectorsMayBeMissingWhereAnotherIsThere() throws IOException {
    int glove = WordVectors.DIMENSIONS;
    float[] lacking = knowledge("glove", "tiny").lookUp("happy").vector();
    assertArrayEquals(new float[] {0, 0, 1}, Arrays.copyOfRange(lacking, glove, lacking.length));
    float[] unheardOf = new float[glove + 3];
    unheardOf[glove + 2] = 1;
    assertArrayEquals(unheardOf, knowledge("glove", "tiny").lookUp("unheardof").vector());
  }

  @Test
  void anEncodersVectorsMayStandAlone() throws IOException {
    assertArrayEquals(new float[] {0.5f, -1.25f, 0}, knowledge("tiny").lookUp("angry").vector());
    assertEquals(0, knowledge().vectorSize());
  }

  @Test
  void theChecksumIsThatOfTheFilesContent() throws IOException {
    String before = knowledge("glove", "tiny").checksums().get("tiny");
    file.write(2, ImmutableMap.of("angry", new float[2]));
    assertTrue(before.matches("[0-9a-f]{64}"), before);
    assertEquals(1, knowledge("glove", "tiny").checksums().size());
    assertTrue(!before.equals(knowledge("tiny").checksums().get("tiny")));
  }

  private float[] inputs(String word, String spelling) throws IOException {
    EncodedWords words = file.read();
    float[] inputs = new float[words.inputs()];
    words.write(word, spelling, inputs, 0);
    return inputs;
  }

  private WordKnowledge knowledge(String... vectors) throws IOException {
    return WordKnowledge.read(
        new KnowledgeSources(
            cache, ImmutableSet.copyOf(vectors), Clusters.BROWN, cache, Lexicons.NONE, Terms.ANY));
  }

  private void assertDamaged(byte[] bytes) throws IOException {
    Files.write(file.path(), bytes);
    String problem = assertThrows(IOException.class, file::read).getMessage();
    assertTrue(problem.startsWith(file.path() + " is damaged: "), problem);
  }
}
