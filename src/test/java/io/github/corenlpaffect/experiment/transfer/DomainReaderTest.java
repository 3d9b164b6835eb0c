package io.github.corenlpaffect.experiment.transfer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.LabelledText;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.model.SmallModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainReaderTest {
  @TempDir private Path folder;
  private MadeUpDomains made;

  @BeforeEach
  void write() throws IOException {
    made = MadeUpDomains.in(folder);
  }

  @Test
  void aLargerSampleHoldsASmallerOne() throws IOException {
    Domain sst = made.domains(made.properties()).get(0);

    Set<String> four = texts(sst.few(4));
    Set<String> eight = texts(sst.few(8));

    assertEquals(4, four.size());
    assertEquals(8, eight.size());
    assertTrue(eight.containsAll(four));
    assertEquals(four, texts(made.domains(made.properties("train.rate", "0.1")).get(0).few(4)));
  }

  @Test
  void noneOfFewLabelledTextsIsSetApart() throws IOException {
    Domain sst = made.domains(made.properties("train.validation", "0.5")).get(0);

    assertTrue(sst.pool().size() < sst.corpus().train().size());
    assertTrue(sst.corpus().train().containsAll(sst.pool()));
  }

  @Test
  void nothingOfTheDomainIsAmongItsSources() throws IOException {
    Properties properties = made.properties("corpus.sst-phrases", "1");

    Domain sst = made.domains(properties).get(0);

    assertEquals(
        List.of("brighter", "emobank", "semeval2017-4a"),
        sst.sources().stream().map(Corpus::name).toList());
  }

  @Test
  void unlabelledTextsHaveNoLabels() throws IOException {
    Domain sst = made.domains(made.properties()).get(0);
    String first = sst.corpus().train().get(0).text();

    Corpus unlabelled = sst.unlabelled(text -> !text.equals(first));

    assertEquals(sst.corpus().train().size() - 1, unlabelled.train().size());
    assertFalse(texts(unlabelled).contains(first));
    assertTrue(unlabelled.tasks().isEmpty());
    assertTrue(unlabelled.dev().isEmpty());
    assertTrue(unlabelled.train().stream().allMatch(text -> text.labels().isEmpty()));
  }

  @Test
  void unknownDomainsAndTargetsAreNamed() {
    assertRefused(
        "transfer.domains: [isear, sstt] is not among what is learnt from; that is [brighter,",
        "transfer.domains",
        "sst sstt isear");
    assertRefused(
        "experiment.targets: [sst/five] is not among what is learnt from",
        "experiment.targets",
        "sst sst/five");
  }

  @Test
  void aDomainThatCannotBeMeasuredIsNamed() {
    assertRefused(
        "the domain semeval2007 has no text to measure semeval2007/emotions on",
        "transfer.domains",
        "semeval2007",
        "corpus.semeval2007",
        "1");
    assertRefused(
        "the domain goemotions has no task that counts of which the product shows all that its"
            + " main measure looks at; its tasks are [goemotions]",
        "transfer.domains",
        "goemotions",
        "corpus.goemotions",
        "1");
    assertRefused(
        "its tasks are [sst], experiment.targets = [brighter]", "experiment.targets", "brighter");
  }

  @Test
  void aDomainWithoutTextsToLearnFromIsNamed() {
    assertRefused("the domain sst has no text to learn from", "withheld.sst", "all");
  }

  @Test
  void moreLabelsThanThereAreAreRefused() {
    assertRefused(
        "transfer.labels = 256 asks for as many labelled texts as the domain sst has, or more",
        "transfer.labels",
        "0 4 256");
  }

  @Test
  void oneCorpusAloneIsRefused() {
    Properties alone = made.properties("transfer.domains", "sst", "transfer.labels", "0");
    for (String other : List.of("brighter", "emobank", "semeval2017-4a")) {
      alone.remove("corpus." + other);
    }

    assertRefused("transfer needs another corpus to learn from than that of the domain sst", alone);
  }

  @Test
  void wrongOptionsAreNamed() {
    assertRefused("transfer.size; known are", "transfer.size", "4");
    assertRefused("transfer.domains names no corpus to leave out", "transfer.domains", "");
    assertRefused("transfer.labels: 'few' is no whole number from 0 on", "transfer.labels", "few");
    assertRefused("transfer.seeds names no seed", "transfer.seeds", "");
    assertRefused("transfer.confidence is 2.0", "transfer.confidence", "2");
    assertRefused("train.teachers and train.recombined tell", "train.teachers", "soft.bin");
    assertRefused("unknown option train.speed", "train.speed", "1");
  }

  @Test
  void aModelThatKnowsTheDomainIsRefused() throws IOException {
    Path base = folder.resolve("base.model");
    SmallModel.withSeed(3).write(base);
    Properties properties = made.properties("train.base", base.toString());
    TransferRecipe recipe = TransferRecipe.of(properties, TransferOptions.of(properties));
    Domain sst = made.domains(properties).get(0);
    recipe.requireUnknown(sst);
    Domain known =
        new Domain(
            sst.corpus(),
            ImmutableList.of(Task.ofItsOwn(SmallModel.withSeed(3).heads().get(0))),
            sst.pool(),
            sst.all());

    String refusal =
        assertThrows(IllegalArgumentException.class, () -> recipe.requireUnknown(known))
            .getMessage();

    assertTrue(
        refusal.startsWith("train.base = " + base + " has learnt own/urgency already"), refusal);
  }

  private void assertRefused(String message, String... namesAndValues) {
    assertRefused(message, made.properties(namesAndValues));
  }

  private void assertRefused(String message, Properties properties) {
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> made.domains(properties)).getMessage();
    assertTrue(refusal.contains(message), refusal);
  }

  private static ImmutableSet<String> texts(Corpus corpus) {
    return corpus.train().stream().map(LabelledText::text).collect(toImmutableSet());
  }
}
