package io.github.corenlpaffect.experiment;

import com.google.common.base.Stopwatch;
import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.pipeline.SentencePipeline;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long a model reads a sentence. */
final class ReadingSpeed {
  /** So many texts say enough. */
  static final int TEXTS = 500;

  /** The first warm up, the fastest counts: what else the machine does only slows it down. */
  private static final int PASSES = 5;

  private static final double NANOSECONDS = TimeUnit.MICROSECONDS.toNanos(1);

  private ReadingSpeed() {}

  /** Microseconds per tokenized text on this thread; NaN without texts. */
  static double microseconds(AffectModel model, List<String> texts) {
    SentencePipeline tokenizer = SentencePipeline.tokenizing();
    List<CoreMap> sentences = texts.stream().map(tokenizer::sentence).toList();
    long fastest = Long.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      Stopwatch time = Stopwatch.createStarted();
      sentences.forEach(model::predict);
      fastest = Math.min(fastest, time.elapsed(TimeUnit.NANOSECONDS));
    }
    return fastest / NANOSECONDS / sentences.size();
  }
}
