package io.github.corenlpaffect.bench.rivals;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.corenlpaffect.train.evaluation.Predictor;
import java.time.Duration;
import java.util.List;

/** How long a system takes over texts on one thread, its start not counted. */
@FunctionalInterface
interface Timing {
  Duration of(List<String> texts);

  /** A pipeline in this JVM; each text is a document. */
  static Timing of(StanfordCoreNLP pipeline) {
    return texts -> spent(() -> texts.forEach(pipeline::process));
  }

  /** A system in a process of its own, which is started for these texts and once more for none. */
  static Timing ofProcess(Predictor predictor) {
    return texts -> {
      Duration start = spent(() -> predictor.predict(Tweets.unlabelled(List.of(""))));
      return spent(() -> predictor.predict(Tweets.unlabelled(texts))).minus(start);
    };
  }

  private static Duration spent(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
