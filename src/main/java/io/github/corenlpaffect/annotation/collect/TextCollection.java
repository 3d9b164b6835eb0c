package io.github.corenlpaffect.annotation.collect;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.Affect;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The texts that were collected so far for a file, with what a run that was killed needs to go on.
 * For use by one thread.
 */
public final class TextCollection implements Closeable {
  private final Path file;
  private final CollectionCheckpoint checkpoint;
  private final CollectionState state;

  private TextCollection(Path file, CollectionCheckpoint checkpoint, CollectionState state) {
    this.file = file;
    this.checkpoint = checkpoint;
    this.state = state;
  }

  /**
   * Begins a collection, or goes on with it from the checkpoint beside the file.
   *
   * @param file where the texts are to be
   * @param options how they are chosen
   * @param fingerprint stands for options, sources and model; what was collected under another is
   *     dropped
   * @throws IOException if files beside it cannot be read or written
   */
  public static TextCollection of(Path file, CollectionOptions options, String fingerprint)
      throws IOException {
    Kept kept =
        options.size().isPresent()
            ? new Sample(options.size().getAsInt(), options.seed())
            : new Spool(beside(file, ".texts"));
    CollectionState state = new CollectionState(new CollectionCounts(), new SeenTexts(), kept);
    CollectionCheckpoint checkpoint =
        new CollectionCheckpoint(beside(file, ".checkpoint"), fingerprint);
    checkpoint.restore(state);
    return new TextCollection(file, checkpoint, state);
  }

  /** What was met so far. */
  public CollectionCounts counts() {
    return state.counts();
  }

  /** How many texts of each kind there were and are chosen; empty if all are. */
  public ImmutableList<StratumCount> strata() {
    return state.kept().strata();
  }

  /** How many texts are chosen. */
  public long chosen() {
    long left = counts().of(Outcome.KEPT);
    return strata().stream().mapToLong(StratumCount::chosen).reduce(Long::sum).orElse(left);
  }

  /** Whether the text says something and repeats none before; it is remembered from now on. */
  boolean isNew(Prepared text) {
    Optional<Outcome> reason =
        text.isEmpty() ? Optional.of(Outcome.EMPTY) : state.seen().add(text.print());
    reason.ifPresent(counts()::add);
    return reason.isEmpty();
  }

  /** Takes a new text, unless it has no affect, being in another language. */
  void add(Prepared text, Optional<Affect> affect) throws IOException {
    if (affect.isEmpty()) {
      counts().add(Outcome.OTHER_LANGUAGE);
      return;
    }
    state
        .kept()
        .add(
            new Candidate(
                counts().of(Outcome.KEPT),
                text.record().source(),
                text.record().line(),
                text.text(),
                affect.get().valence(),
                affect.get().emotions()));
    counts().add(Outcome.KEPT);
  }

  /** Writes the checkpoint. */
  void save() throws IOException {
    checkpoint.save(state);
  }

  /**
   * Writes the texts that are chosen to the file, and removes what was beside it.
   *
   * @param predictions whether the predicted valence and emotions stand there as if they were
   *     labels
   * @param places where to write, in CSV, from which source and line each text comes, in the same
   *     order
   * @throws IOException if none is left, or a file cannot be written
   */
  public void finish(boolean predictions, Optional<Path> places) throws IOException {
    if (counts().of(Outcome.KEPT) == 0) {
      delete();
      throw new IOException("no text is left of what was read, so nothing was written");
    }
    Iterable<Candidate> chosen = state.kept().chosen();
    CollectedTable.write(file, chosen, predictions);
    if (places.isPresent()) {
      CollectedTable.writePlaces(places.get(), chosen);
    }
    delete();
  }

  @Override
  public void close() throws IOException {
    state.kept().close();
  }

  private void delete() throws IOException {
    checkpoint.delete();
    state.kept().delete();
  }

  private static Path beside(Path file, String ending) {
    Path name = file.toAbsolutePath();
    return name.resolveSibling(name.getFileName() + ending);
  }
}
