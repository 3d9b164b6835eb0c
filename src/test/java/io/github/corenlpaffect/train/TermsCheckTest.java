package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.OwnFormat;
import io.github.corenlpaffect.corpus.Task;
import io.github.corenlpaffect.corpus.Terms;
import io.github.corenlpaffect.model.HeadSpec;
import io.github.corenlpaffect.model.Provenance;
import io.github.corenlpaffect.train.distillation.SoftLabels;
import io.github.corenlpaffect.train.knowledge.Clusters;
import io.github.corenlpaffect.train.knowledge.Lexicons;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class TermsCheckTest {
  private static final TermsCheck ANY = new TermsCheck(Terms.ANY);
  private static final TermsCheck OPEN = new TermsCheck(Terms.OPEN);
  private static final HeadSpec OWN = HeadSpec.singleLabel("own", List.of("yes", "no"));
  private static final HeadSpec FOREIGN = HeadSpec.singleLabel("foreign", List.of("yes", "no"));

  @TempDir private Path folder;

  @Test
  void allThatOpenTermsRefuseIsNamedAtOnce() {
    assertRefused(
        "corpus.semeval2018 (research), corpus.sst (unstated), train.lexicons = research,"
            + " train.clusters = brown (unstated)",
        () ->
            SmallTraining.options(
                "train.terms", "open",
                "train.lexicons", "research",
                "train.clusters", "brown",
                "corpus.sst", "0",
                "corpus.xed", "1",
                "corpus.semeval2018", "1"));
  }

  @Test
  void openTermsChooseOpenKnowledgeUnlessTold() {
    TrainingOptions options = SmallTraining.options("train.terms", "open", "corpus.xed", "1");
    assertEquals(Lexicons.OPEN, options.lexicons());
    assertEquals(Clusters.NONE, options.clusters());
  }

  @Test
  void theTermsOfARunStandInItsSettings() {
    assertEquals("any", SmallTraining.options().settings().get("train.terms"));
    assertEquals(
        "open", SmallTraining.options("train.terms", "open").settings().get("train.terms"));
  }

  @Test
  void unknownTermsAreRefusedWithTheKnownOnes() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> SmallTraining.options("train.terms", "free"));
    assertEquals("train.terms = free is wrong; it must be any or open", e.getMessage());
  }

  @Test
  void aTableOfUnstatedTermsIsRefused() throws Exception {
    Path table = Files.writeString(folder.resolve("own.tsv"), "text\tjoy\nGood.\t1\n");
    List<Corpus> own = List.of(new OwnFormat().read(table));
    assertRefused("corpus.own (unstated)", () -> OPEN.corpora(own));
    assertDoesNotThrow(() -> ANY.corpora(own));
  }

  @Test
  void aModelOfOtherTermsIsRefused() {
    Provenance any = new Provenance(Map.of("train.terms", "any"));
    Provenance unsaid = new Provenance(Map.of());
    for (Provenance provenance : List.of(any, unsaid)) {
      assertRefused(
          "train.base = en, which was not trained under these terms",
          () -> OPEN.model("train.base = en", provenance));
      assertDoesNotThrow(() -> ANY.model("train.base = en", provenance));
    }
    assertDoesNotThrow(
        () -> OPEN.model("train.base = x", new Provenance(Map.of("train.terms", "open"))));
  }

  @Test
  void aTeacherOfTasksOfOtherCorporaIsRefused() {
    assertRefused(
        "the teacher of soft.bin has learnt tasks of no corpus of this run: [foreign]",
        () -> OPEN.teacher("soft.bin", labels(OWN, FOREIGN), List.of(corpus(OWN))));
    assertDoesNotThrow(() -> ANY.teacher("soft.bin", labels(OWN, FOREIGN), List.of(corpus(OWN))));
    assertDoesNotThrow(() -> OPEN.teacher("soft.bin", labels(OWN), List.of(corpus(OWN))));
  }

  private static SoftLabels labels(HeadSpec... heads) {
    return new SoftLabels.Builder(List.of(heads)).build();
  }

  private static Corpus corpus(HeadSpec head) {
    return new Corpus(
        "some",
        "open",
        ImmutableList.of(Task.ofItsOwn(head)),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static void assertRefused(String what, Executable run) {
    Exception e = assertThrows(IllegalArgumentException.class, run);
    assertEquals(
        "train.terms = open does not allow "
            + what
            + "; leave it out, or ask for train.terms = any",
        e.getMessage());
  }
}
