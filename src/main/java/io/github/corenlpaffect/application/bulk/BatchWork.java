package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import io.github.corenlpaffect.text.Reading;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.text.TextRecord;
import java.util.Locale;
import java.util.function.Function;

/**
 * Makes rows of records. A record of which none can be made is rejected; the others are not
 * affected. Thread-safe.
 *
 * @param annotator tells the affect
 * @param format what rows are like
 * @param packing makes bytes of rows
 * @param longest how many characters a text has at most
 */
record BatchWork(TextAnnotator annotator, RowFormat format, Packing packing, int longest)
    implements Function<ReadBatch, BatchResult> {
  private static final int CHARACTERS_PER_ROW = 700;

  @Override
  public BatchResult apply(ReadBatch batch) {
    StringBuilder rows = new StringBuilder(batch.readings().size() * CHARACTERS_PER_ROW);
    ImmutableList.Builder<Rejection> rejections = ImmutableList.builder();
    long count = 0;
    for (Reading reading : batch.readings()) {
      if (reading instanceof Rejection rejection) {
        rejections.add(rejection);
        continue;
      }
      try {
        append(rows, (TextRecord) reading);
        count++;
      } catch (IllegalArgumentException e) {
        rejections.add(new Rejection(reading.source(), reading.line(), e.getMessage()));
      }
    }
    return new BatchResult(batch, count, packing.bytes(rows.toString()), rejections.build());
  }

  private void append(StringBuilder rows, TextRecord record) {
    if (record.text().length() > longest) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the text has %,d characters; more than %,d",
              record.text().length(),
              longest));
    }
    format.append(rows, record, annotated(record));
  }

  private Annotation annotated(TextRecord record) {
    try {
      return annotator.annotate(record.text());
    } catch (RuntimeInterruptedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("CoreNLP fails on the text: " + e, e);
    }
  }
}
