package io.github.corenlpaffect.model;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** A class path with a made-up model at the place of a shipped one. */
public final class ShippedFolder {
  private ShippedFolder() {}

  /** Writes {@link SmallModel#withSeed} into a folder; its class path holds nothing else. */
  public static URLClassLoader of(Path folder, ShippedModel shipped, long seed) throws IOException {
    Path file = folder.resolve(shipped.resource());
    Files.createDirectories(file.getParent());
    SmallModel.withSeed(seed).write(file);
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
  }

  /** Runs something whose thread has this class path. */
  public static <T> T on(ClassLoader classPath, Callable<T> call) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classPath);
    try {
      return call.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
