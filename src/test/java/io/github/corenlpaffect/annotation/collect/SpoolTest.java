package io.github.corenlpaffect.annotation.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  @TempDir private Path folder;

  @Test
  void allCandidatesComeBackInOrderMoreThanOnce() throws IOException {
    try (Spool spool = new Spool(file())) {
      spool.add(Candidates.joyful(0, 0.1));
      spool.add(Candidates.joyful(1, 0.2));
      List<Candidate> both = List.of(Candidates.joyful(0, 0.1), Candidates.joyful(1, 0.2));
      assertEquals(both, ImmutableList.copyOf(spool.chosen()));
      assertEquals(both, ImmutableList.copyOf(spool.chosen()));
      spool.delete();
    }
    assertFalse(Files.exists(file()));
  }

  @Test
  void whatWasAddedAfterTheCheckpointIsDropped() throws IOException {
    DataInputStream checkpoint;
    try (Spool killed = new Spool(file())) {
      killed.add(Candidates.joyful(0, 0.1));
      checkpoint = Candidates.checkpoint(killed);
      killed.add(Candidates.joyful(1, 0.2));
      killed.chosen();
    }
    try (Spool spool = new Spool(file())) {
      spool.restore(checkpoint);
      spool.add(Candidates.joyful(1, 0.3));
      assertEquals(
          List.of(Candidates.joyful(0, 0.1), Candidates.joyful(1, 0.3)),
          ImmutableList.copyOf(spool.chosen()));
    }
  }

  @Test
  void withoutACheckpointWhatAnEarlierRunLeftIsDropped() throws IOException {
    Files.writeString(file(), "what was left");
    try (Spool spool = new Spool(file())) {
      assertEquals(List.of(), ImmutableList.copyOf(spool.chosen()));
      spool.add(Candidates.joyful(0, 0.1));
      assertEquals(List.of(Candidates.joyful(0, 0.1)), ImmutableList.copyOf(spool.chosen()));
    }
  }

  @Test
  void aFileShorterThanAtTheCheckpointIsRefused() throws IOException {
    DataInputStream checkpoint;
    try (Spool spool = new Spool(file())) {
      spool.add(Candidates.joyful(0, 0.1));
      checkpoint = Candidates.checkpoint(spool);
    }
    Files.writeString(file(), "short");
    try (Spool spool = new Spool(file())) {
      IOException e = assertThrows(IOException.class, () -> spool.restore(checkpoint));
      assertEquals(
          file() + " is damaged; remove it and the checkpoint beside it, and collect anew",
          e.getMessage());
    }
  }

  private Path file() {
    return folder.resolve("out.tsv.texts");
  }
}
