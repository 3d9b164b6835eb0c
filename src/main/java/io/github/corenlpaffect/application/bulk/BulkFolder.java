package io.github.corenlpaffect.application.bulk;

import io.github.corenlpaffect.pipeline.AffectJsonText;
import io.github.corenlpaffect.text.Rejection;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that a run writes: the rows, the records that cannot be read, and until both are
 * complete a journal by which a run that was killed goes on. For use by one thread.
 */
public final class BulkFolder implements Closeable {
  /** The file of the records that cannot be read; not there if all can be. */
  public static final String REJECTED = "rejected.jsonl";

  /** The journal's name. */
  static final String JOURNAL = "bulk.journal";

  private final Path rowsFile;
  private final Path rejectedFile;
  private final Journal journal;
  private BulkState state;
  private PartFile rows;
  private PartFile rejected;

  private BulkFolder(Path rowsFile, Path rejectedFile, Journal journal) {
    this.rowsFile = rowsFile;
    this.rejectedFile = rejectedFile;
    this.journal = journal;
    state = journal.state();
  }

  /**
   * Opens a folder, which is made if it is not there.
   *
   * @param fileName the name of the file with the rows
   * @param call what is to be done
   * @param overwrite whether finished rows are to be replaced in the end, and unfinished ones of
   *     another call dropped at once
   * @return the folder, or nothing if an earlier run of this call has done all
   * @throws IOException if it holds what may not be replaced, or cannot be written
   */
  public static Optional<BulkFolder> open(
      Path folder, String fileName, BulkCall call, boolean overwrite) throws IOException {
    Files.createDirectories(folder);
    Path journalFile = folder.resolve(JOURNAL);
    Path rowsFile = folder.resolve(fileName);
    if (!overwrite && !Files.exists(journalFile) && Files.exists(rowsFile)) {
      throw new IOException(rowsFile + " is there already; --overwrite replaces it");
    }
    Journal journal = Journal.open(journalFile);
    try {
      prepare(journal, call, overwrite);
      BulkFolder opened = new BulkFolder(rowsFile, folder.resolve(REJECTED), journal);
      if (journal.isDone()) {
        opened.putInPlace();
        return Optional.empty();
      }
      opened.openParts();
      return Optional.of(opened);
    } catch (IOException e) {
      journal.close();
      throw e;
    }
  }

  /** How far the run has come. */
  public BulkState state() {
    return state;
  }

  /**
   * Adds what came of a batch.
   *
   * @param beforeRows what stands before its rows
   */
  void add(BatchResult result, byte[] beforeRows) throws IOException {
    byte[] rejections = lines(result.rejections());
    rows.append(beforeRows);
    rows.append(result.bytes());
    rejected.append(rejections);
    state =
        new BulkState(
            state.batches() + 1,
            state.rows() + result.rows(),
            state.rejected() + result.rejections().size(),
            state.bytes() + beforeRows.length + result.bytes().length,
            state.rejectedBytes() + rejections.length,
            result.batch().digest(state.digest()));
  }

  /** Makes sure that a run which is killed from now on goes on from here. */
  void save() throws IOException {
    forceParts();
    journal.add(state);
  }

  /** All rows are there: puts the files in their places. */
  void finish() throws IOException {
    forceParts();
    journal.addDone(state);
    closeParts();
    putInPlace();
  }

  @Override
  public void close() throws IOException {
    try (journal) {
      closeParts();
    }
  }

  /** Leaves a journal of the call. */
  private static void prepare(Journal journal, BulkCall call, boolean overwrite)
      throws IOException {
    Optional<String> difference = journal.call().flatMap(call::difference);
    if (difference.isPresent() && !overwrite) {
      throw new IOException(
          journal.folder()
              + " holds unfinished work of another call: "
              + difference.get()
              + "; call it as before to go on with that, or give --overwrite to begin anew");
    }
    if (difference.isPresent() || journal.call().isEmpty()) {
      journal.begin(call);
    }
  }

  private void openParts() throws IOException {
    rows = new PartFile(rowsFile, state.bytes());
    rejected = new PartFile(rejectedFile, state.rejectedBytes());
  }

  private void forceParts() throws IOException {
    rows.force();
    rejected.force();
  }

  private void closeParts() throws IOException {
    for (PartFile part : new PartFile[] {rows, rejected}) {
      if (part != null) {
        part.close();
      }
    }
  }

  /** May be done again by a further run if this one is killed meanwhile. */
  private void putInPlace() throws IOException {
    if (state.rejected() == 0) {
      PartFile.delete(rejectedFile);
    } else {
      PartFile.finish(rejectedFile);
    }
    PartFile.finish(rowsFile);
    journal.delete();
  }

  private static byte[] lines(Iterable<Rejection> rejections) {
    StringBuilder lines = new StringBuilder();
    for (Rejection rejection : rejections) {
      AffectJsonText.append(lines.append("{\"file\":"), rejection.source());
      lines.append(",\"line\":").append(rejection.line());
      AffectJsonText.append(lines.append(",\"reason\":"), rejection.reason());
      lines.append("}\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
