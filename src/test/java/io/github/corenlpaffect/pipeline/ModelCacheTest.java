package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ShippedFolder;
import io.github.corenlpaffect.model.ShippedModel;
import io.github.corenlpaffect.model.SmallModel;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {
  @TempDir private Path directory;
  private Path file;
  private final AtomicInteger reads = new AtomicInteger();
  private final ModelCache cache =
      new ModelCache(
          source -> {
            reads.incrementAndGet();
            return source.read();
          });

  @BeforeEach
  void writeModel() throws IOException {
    file = directory.resolve("small.model");
    SmallModel.withSeed(1).write(file);
  }

  @Test
  void aModelIsReadOnceWhateverItsPathLooksLike() throws IOException {
    Path detour = directory.resolve("sub").resolve("..").resolve("small.model");
    Files.createDirectory(directory.resolve("sub"));
    assertSame(get(file), get(file));
    assertSame(get(file), get(detour));
    assertEquals(1, reads.get());
  }

  @Test
  void threadsThatAskAtOnceShareOneRead() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<AffectModel> ask = () -> get(file);
      List<Future<AffectModel>> answers =
          threads.invokeAll(Stream.generate(() -> ask).limit(32).toList());
      for (Future<AffectModel> answer : answers) {
        assertSame(answers.get(0).get(), answer.get());
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(1, reads.get());
  }

  @Test
  void aChangedFileIsReadAgain() throws IOException {
    AffectModel before = get(file);
    SmallModel.withSeed(2).write(file);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    assertNotEquals(before, get(file));
  }

  @Test
  void aFailedReadIsNotRemembered() throws IOException {
    byte[] good = Files.readAllBytes(file);
    FileTime time = Files.getLastModifiedTime(file);
    byte[] damaged = good.clone();
    damaged[good.length / 2] ^= 1;
    Files.write(file, damaged);
    Files.setLastModifiedTime(file, time);
    assertThrows(IOException.class, () -> get(file));
    Files.write(file, good);
    Files.setLastModifiedTime(file, time);
    assertEquals(SmallModel.withSeed(1).heads(), get(file).heads());
  }

  @Test
  void aClassPathResourceIsFoundByItsName() throws IOException {
    ModelSource source = ModelSource.find("io/github/corenlpaffect/feature/cues-en.tsv");
    IOException notAModel = assertThrows(IOException.class, source::read);
    assertEquals(
        "io/github/corenlpaffect/feature/cues-en.tsv is not a model of corenlp-affect",
        notAModel.getMessage());
  }

  @Test
  void theOpenModelIsFoundByItsWord() throws Exception {
    try (URLClassLoader classPath = ShippedFolder.of(directory, ShippedModel.OPEN, 1)) {
      ModelSource source = ShippedFolder.on(classPath, () -> ModelSource.find("open"));

      assertEquals(ShippedModel.OPEN.resource(), source.name());
      assertEquals("tests", source.read().provenance().entries().get("made for"));
    }
  }

  @Test
  void aMissingModelIsNamed() {
    FileNotFoundException missing =
        assertThrows(FileNotFoundException.class, () -> ModelSource.find("no\0such.model"));
    assertEquals("there is no file or class-path resource no\0such.model", missing.getMessage());
  }

  private AffectModel get(Path path) throws IOException {
    return cache.get(source(path));
  }

  private static ModelSource source(Path path) throws IOException {
    return ModelSource.find(path.toString());
  }
}
