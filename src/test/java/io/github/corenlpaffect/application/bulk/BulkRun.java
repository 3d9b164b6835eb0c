package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.SmallModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import io.github.corenlpaffect.pipeline.TextAnnotator;
import io.github.corenlpaffect.text.Rejection;
import io.github.corenlpaffect.text.SourceFormat;
import io.github.corenlpaffect.text.SourceReader;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A run of a test, its settings, and what it told. Notes how far it has come after each batch. */
final class BulkRun implements BulkListener {
  static final BulkOptions JSON =
      new BulkOptions(BulkFormat.JSONL, false, false, true, "", 1_000_000);

  private static final AffectModel MODEL = SmallModel.withSeed(1);
  private static final TextAnnotator ANNOTATOR =
      TextAnnotator.ofDocuments(new AffectAnnotator(MODEL, false, false));

  final List<Rejection> rejections = new ArrayList<>();
  long resumedAfter;

  private final Path out;
  private BulkOptions options = JSON;
  private TextAnnotator annotator = ANNOTATOR;
  private LongConsumer afterBatch = batches -> {};
  private int threads = 2;
  private long interval;
  private boolean overwrite;

  BulkRun(Path out) {
    this.out = out;
  }

  BulkRun options(BulkOptions chosen) {
    options = chosen;
    return this;
  }

  BulkRun annotator(TextAnnotator chosen) {
    annotator = chosen;
    return this;
  }

  BulkRun threads(int count) {
    threads = count;
    return this;
  }

  BulkRun overwriting() {
    overwrite = true;
    return this;
  }

  /** Does something after each batch, which is told how many there were in all. */
  BulkRun afterBatch(LongConsumer action) {
    afterBatch = action;
    return this;
  }

  /** Stops as a kill would when so many batches are done in all. */
  BulkRun stoppingAfter(long batches) {
    return afterBatch(
        done -> {
          if (done == batches) {
            throw new IllegalStateException("stopped");
          }
        });
  }

  /** Never notes how far it has come. */
  BulkRun neverSaving() {
    interval = Long.MAX_VALUE;
    return this;
  }

  /** Runs; what was written, or nothing if an earlier run had written all. */
  Optional<BulkState> run(Path... files) throws IOException {
    ImmutableList.Builder<TextSource> sources = ImmutableList.builder();
    for (Path file : files) {
      sources.add(TextSource.ofFile(file));
    }
    return run(sources.build());
  }

  Optional<BulkState> run(ImmutableList<TextSource> sources) throws IOException {
    BulkCall call = BulkCall.of(options.toString(), "small", sources);
    Optional<BulkFolder> folder = BulkFolder.open(out, options.fileName(), call, overwrite);
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    try (BulkFolder opened = folder.get();
        SourceReader reader =
            new SourceReader(sources, source -> SourceFormat.LINES.withAllFields("text", ','))) {
      new Bulk(options, MODEL, annotator, threads, interval).run(reader, call, opened, this);
      return Optional.of(opened.state());
    }
  }

  /** The rows, once they are complete. */
  byte[] rows() throws IOException {
    return Files.readAllBytes(out.resolve(options.fileName()));
  }

  /** The list of rejected records, once it is complete. */
  byte[] rejected() throws IOException {
    return Files.readAllBytes(out.resolve(BulkFolder.REJECTED));
  }

  /** A text with its affect, as runs have it that are told no other. */
  static Annotation annotated(String text) {
    return ANNOTATOR.annotate(text);
  }

  @Override
  public void resumed(long records) {
    resumedAfter = records;
  }

  @Override
  public void rejected(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void advanced(long bytes, BulkState state) {
    afterBatch.accept(state.batches());
  }
}
