package io.github.corenlpaffect.annotation.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorReportTest {
  @TempDir private Path folder;

  @Test
  void ofAmountsTheBiasIsInStepsOfTheScale() throws IOException {
    List<AnnotatorReport> reports =
        AnnotatorReport.of(
            MadeUpAnswers.of(folder, MadeUpAnswers.SCALE, "0 1 .", "2 3 .", "1 2 .", ". . 3"));

    assertEquals(-.5, reports.get(0).bias(), 1e-12);
    assertEquals(.5, reports.get(1).bias(), 1e-12);
    assertEquals(1, reports.get(1).agreement().withOthers(), 1e-12);
    assertTrue(Double.isNaN(reports.get(2).bias()));
  }

  @Test
  void ofCategoriesItIsTheOneThatIsChosenTooOften() throws IOException {
    List<AnnotatorReport> reports =
        AnnotatorReport.of(
            MadeUpAnswers.of(
                folder,
                MadeUpAnswers.TOPICS,
                "outage outage outage",
                "billing billing outage",
                "praise praise outage",
                "outage outage outage",
                "billing billing billing",
                "praise praise praise"));

    assertEquals("outage", reports.get(2).biasedTo());
    assertEquals(2 / 6.0, reports.get(2).bias(), 1e-12);
    assertEquals(4 / 6.0, reports.get(2).accuracy(), .02);
    assertEquals(1, reports.get(0).accuracy(), .05);
  }
}
