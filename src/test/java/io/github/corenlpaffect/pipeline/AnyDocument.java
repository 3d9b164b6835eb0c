package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.RandomDocuments.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/**
 * What holds of any document, whatever stands on it; subclasses say how many are tried. The shipped
 * model reads them, and a small one where a sentence is read many times.
 */
@Domain(RandomDocuments.class)
abstract class AnyDocument {
  private static final int THREADS = 8;

  private static final ExecutorService POOL =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
          });
  static final AffectAnnotator PLAIN = new AffectAnnotator(shipped(), false, false);
  static final AffectAnnotator FULL =
      new AffectAnnotator(AffectModel.of(SmallModel.gatedParts(1)), true, true);

  @Property
  void allOfItHasAValidAffectAndTheSameAgain(@ForAll Plan plan) {
    assertEquals(annotated(plan), annotated(plan));
  }

  @Property
  void itIsExplainedAndItsTargetsAreFound(@ForAll Plan plan) {
    Annotation document = plan.document();
    FULL.annotate(document);
    ValidAffects.check(document);
    ValidAffects.checkExplained(document);
    ValidAffects.checkTargets(document);
  }

  @Property
  void whatIsWrittenOfItCanBeRead(@ForAll Plan plan) {
    Annotation document = plan.document();
    FULL.annotate(document);
    WellFormed.checkOwnFormats(document);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void eightAtOnceHaveTheSameAffectsAsOneAfterTheOther(@ForAll @Size(THREADS) List<Plan> plans) {
    List<List<Affect>> alone = plans.stream().map(AnyDocument::annotated).toList();
    List<Callable<List<Affect>>> calls =
        plans.stream().<Callable<List<Affect>>>map(plan -> () -> annotated(plan)).toList();
    List<List<Affect>> together = new ArrayList<>();
    try {
      for (Future<List<Affect>> answer : POOL.invokeAll(calls)) {
        together.add(answer.get());
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
    assertEquals(alone, together);
  }

  private static List<Affect> annotated(Plan plan) {
    Annotation document = plan.document();
    PLAIN.annotate(document);
    ValidAffects.check(document);
    return affects(document);
  }

  private static List<Affect> affects(Annotation document) {
    return Documents.sentences(document).stream().map(Documents::affect).toList();
  }

  private static AffectModel shipped() {
    try {
      return AffectModel.english();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
