package io.github.corenlpaffect.train.knowledge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of words is read from made-up files of the owners' formats. */
class WordKnowledgeFilesTest {
  private static final int OPEN_COLUMNS = 1 + 1 + 1 + 1 + 2;
  private static final int RESEARCH_COLUMNS = 4 * 10 + 8 + 3 + 1 + 1 + 1;

  @TempDir private Path folder;
  private Path cache;
  private Path lexicons;

  @BeforeEach
  void writeFiles() throws IOException {
    cache = folder.resolve("cache");
    lexicons = folder.resolve("lexicons");
    MadeUpKnowledge.writeCache(cache);
    MadeUpKnowledge.writeLexicons(lexicons);
  }

  @Test
  void theChoiceOfLexiconsDecidesOnTheColumns() throws IOException {
    assertEquals(0, read(Lexicons.NONE).lexiconColumns());
    assertEquals(OPEN_COLUMNS, read(Lexicons.OPEN).lexiconColumns());
    assertEquals(OPEN_COLUMNS + RESEARCH_COLUMNS, read(Lexicons.RESEARCH).lexiconColumns());
  }

  @Test
  void aWordHasVectorScoresAndClusters() throws IOException {
    KnownWord word = read(Lexicons.RESEARCH).lookUp("furious");

    assertEquals(WordVectors.DIMENSIONS, word.vector().length);
    assertEquals(4, word.clusters().length);
    assertEquals(4 * 1 + 4 * 1 + 1 + 3 + 1 + 1 + 1, word.columns().length);
  }

  @Test
  void withoutClustersNothingOfTheirFileIsUsed() throws IOException {
    Files.delete(cache.resolve(BrownClusters.FILE));
    WordKnowledge knowledge = read(Lexicons.OPEN, Clusters.NONE);

    assertEquals(0, knowledge.clusterPrefixes());
    assertEquals(0, knowledge.lookUp("furious").clusters().length);
    assertTrue(knowledge.describedWords().contains("furious"));
  }

  @Test
  void anEmojiHasSharesOfItsTweetsAndTheVectorOfItsName() throws IOException {
    KnownWord emoji = read(Lexicons.OPEN).lookUp("😀");

    assertArrayEquals(new int[] {4, 5}, emoji.columns());
    assertEquals(WordVectors.DIMENSIONS, emoji.vector().length);
  }

  @Test
  void aMissingFileOfTheCacheSaysWhatFetchesIt() throws IOException {
    for (String name : List.of(WordVectors.FILE, BrownClusters.FILE)) {
      Files.delete(cache.resolve(name));
      assertEquals(
          cache.resolve(name)
              + " is missing; src/main/scripts/fetch-knowledge.sh "
              + cache
              + " fetches it",
          problem(Lexicons.NONE));
      MadeUpKnowledge.writeCache(cache);
    }
  }

  @Test
  void aDamagedFileOfTheCacheIsNamed() throws IOException {
    Path vectors = cache.resolve(WordVectors.FILE);
    String whole = Files.readString(vectors);
    for (String damaged : List.of("", "{}", "<html>", whole.substring(0, whole.length() / 2))) {
      Files.writeString(vectors, damaged);
      assertTrue(problem(Lexicons.NONE).startsWith(vectors + " is damaged: it "), damaged);
    }
    Files.writeString(vectors, whole);
    Path clusters = cache.resolve(BrownClusters.FILE);
    Files.writeString(clusters, "no jar");
    assertTrue(problem(Lexicons.NONE).startsWith(clusters + " is damaged: "));
  }

  @Test
  void aMalformedLineOfTheClustersIsNamed() throws IOException {
    Path clusters = cache.resolve(BrownClusters.FILE);
    for (String line : List.of("01\tword", "01\tword\tmany", "")) {
      MadeUpKnowledge.writeClusters(clusters, List.of("01\tfine\t40", line));
      String problem = problem(Lexicons.NONE);
      assertTrue(problem.contains("50mpaths2, line 2: expected path, word and count"), problem);
    }
  }

  @Test
  void aMissingLexiconIsNamedWithTheChoiceThatNeedsFewer() throws IOException {
    Path lexicon = lexicons.resolve("research/mpqa.txt.gz");
    Files.delete(lexicon);

    assertEquals(
        "the lexicon " + lexicon + " is missing; train.lexicons = open or none needs fewer",
        problem(Lexicons.RESEARCH));
    assertEquals(OPEN_COLUMNS, read(Lexicons.OPEN).lexiconColumns());
  }

  @Test
  void lexiconsAreMissingBesideATableOfOnesOwn() throws IOException {
    Path table = Files.writeString(folder.resolve("own.tsv"), "text\ttone\n");
    lexicons = table.resolve("lexicons");

    assertEquals(
        "the lexicon "
            + lexicons.resolve("vader_lexicon.txt")
            + " is missing; train.lexicons = open or none needs fewer",
        problem(Lexicons.OPEN));
  }

  @Test
  void aMalformedLineOfALexiconIsNamed() throws IOException {
    assertLine("vader_lexicon.txt", "good\t1\n\nbad\tlow\n", 3, "a number, found 'low'");
    assertLine("vader_lexicon.txt", "good\t1\nbad\tNaN\n", 2, "a number, found 'NaN'");
    assertLine("Emoji_Sentiment_Data_v1.0.csv", "header\n😀,a,1,1,2,3", 2, "7 cells, found 6");
    assertLine("emoji_utf8_lexicon.txt", "😀 face\n", 1, "2 cells, found 1");
    assertLine("research/NRC-VAD-Lexicon.txt", "good\t1\t1\n", 1, "4 cells, found 3");
    assertLine(
        "research/NRC-Emotion-Intensity-Lexicon-v1.txt",
        "word\temotion\tscore\nbad\trage\t.5\n",
        2,
        "one of [anger, ");
  }

  @Test
  void aFileThatIsNotZippedIsNamed() throws IOException {
    Path lexicon = Files.writeString(lexicons.resolve("BingLiu.txt.gz"), "good\tpositive\n");

    String problem = problem(Lexicons.OPEN);
    assertTrue(problem.startsWith("the lexicon " + lexicon + " cannot be read: "), problem);
  }

  private void assertLine(String name, String content, int line, String expected)
      throws IOException {
    Path file = Files.writeString(lexicons.resolve(name), content);
    assertTrue(
        problem(Lexicons.RESEARCH).startsWith(file + ", line " + line + ": expected " + expected),
        problem(Lexicons.RESEARCH));
    MadeUpKnowledge.writeLexicons(lexicons);
  }

  private WordKnowledge read(Lexicons chosen) throws IOException {
    return read(chosen, Clusters.BROWN);
  }

  private WordKnowledge read(Lexicons chosen, Clusters clusters) throws IOException {
    return WordKnowledge.read(
        new KnowledgeSources(
            cache, ImmutableSet.of("glove"), clusters, lexicons, chosen, Terms.ANY));
  }

  private String problem(Lexicons chosen) {
    return assertThrows(IOException.class, () -> read(chosen)).getMessage();
  }
}
