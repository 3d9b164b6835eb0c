package io.github.corenlpaffect.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the published corpora themselves, where the environment names their folder. */
class PublishedCorporaTest {

  @ParameterizedTest
  @CsvSource({
    "semeval2018, 6903, 918",
    "sst, 8539, 1101",
    "sst-phrases, 150708, 0",
    "semeval2017-4a, 45338, 4232",
    "goemotions, 43195, 5400",
    "goemotions-polarity, 37456, 4687",
    "brighter, 2756, 115",
    "emobank, 7251, 899",
    "semeval2007, 225, 0",
    "crowdflower, 39859, 0",
    "nrc-tec, 21050, 0",
    "xed, 24410, 2710",
    "meld, 9861, 1097",
    "emorynlp, 7136, 857",
    "emocontext, 26847, 3043",
    "facebook-va, 2611, 276",
    "isear, 6703, 755",
    "semeval2016-stance, 2621, 295",
    "wassa2022, 1679, 181",
    "vader, 7520, 0",
    "tweeteval-emoji, 45000, 5000",
  })
  void everyTextIsRead(String name, int train, int dev) throws IOException {
    Corpus corpus = read(name);
    assertEquals(train, corpus.train().size());
    assertEquals(dev, corpus.dev().size());
    Set<String> ids = new HashSet<>();
    corpus.train().forEach(text -> ids.add(text.id()));
    corpus.dev().forEach(text -> ids.add(text.id()));
    assertEquals(train + dev, ids.size());
    corpus.train().forEach(text -> assertFalse(text.text().isBlank(), text.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "semeval2018/ei-reg, 0, 1700, 388",
    "semeval2018/ei-reg, 1, 2251, 389",
    "semeval2018/ei-reg, 2, 1615, 289",
    "semeval2018/ei-reg, 3, 1531, 397",
    "semeval2018/v-reg, 0, 1181, 448",
    "semeval2018/e-c, 0, 6833, 885",
  })
  void semEval2018HasAsManyLabelsAsItsFilesHaveRows(String head, int label, int train, int dev)
      throws IOException {
    Corpus corpus = read("semeval2018");
    assertEquals(train, count(corpus.train(), head, label));
    assertEquals(dev, count(corpus.dev(), head, label));
  }

  @Test
  void everyTextOfEmoBankHasAGenre() throws IOException {
    Corpus corpus = read("emobank");

    corpus.train().forEach(text -> assertTrue(EmoBankGenre.of(text.id()).isPresent(), text.id()));
    corpus.dev().forEach(text -> assertTrue(EmoBankGenre.of(text.id()).isPresent(), text.id()));
  }

  private static long count(List<LabelledText> texts, String head, int label) {
    return texts.stream()
        .map(text -> text.labels().get(head))
        .filter(labels -> labels != null && !Double.isNaN(labels[label]))
        .count();
  }

  private static Corpus read(String name) throws IOException {
    String data = System.getenv("AFFECT_DATA");
    assumeTrue(data != null, "the environment variable AFFECT_DATA does not name their folder");
    return Corpora.read(Path.of(data), List.of(name)).get(0);
  }
}
