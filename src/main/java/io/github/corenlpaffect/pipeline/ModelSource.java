package io.github.corenlpaffect.pipeline;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.ShippedModel;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a model or another file is read from and which state of it: equal sources hold the same.
 *
 * @param name what messages call it: the real path of a file, the name of a resource
 * @param location a file or a class-path resource
 * @param size of a file, bytes; 0 for a resource
 * @param modified time of a file, milliseconds; 0 for a resource
 */
record ModelSource(String name, URI location, long size, long modified) {
  /**
   * Finds a model.
   *
   * @param name the label of a {@link ShippedModel}, a file, or a class-path resource, in this
   *     order
   * @throws FileNotFoundException if there is none
   */
  static ModelSource find(String name) throws IOException {
    Optional<ShippedModel> shipped = ShippedModel.named(name);
    return shipped.isPresent()
        ? resource(shipped.get().resource(), shipped.get().location())
        : at(name);
  }

  /**
   * Finds a file.
   *
   * @param place a file or a class-path resource, in this order
   * @throws FileNotFoundException if there is none
   */
  static ModelSource at(String place) throws IOException {
    return isFile(place) ? file(Path.of(place)) : resource(place);
  }

  /** Of the location alone: what a record has of its own takes a new JVM long to make. */
  @Override
  public int hashCode() {
    return location.hashCode();
  }

  /** Opens the file, at the beginning each time. */
  InputStream open() throws IOException {
    return location.toURL().openStream();
  }

  /** Reads the model, from the beginning each time. */
  AffectModel read() throws IOException {
    try (InputStream in = open()) {
      return AffectModel.read(in, name);
    }
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static ModelSource file(Path path) throws IOException {
    Path real = path.toRealPath();
    long modified = Files.getLastModifiedTime(real).toMillis();
    return new ModelSource(real.toString(), real.toUri(), Files.size(real), modified);
  }

  private static ModelSource resource(String name) throws IOException {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    URL url = context == null ? null : context.getResource(name);
    if (url == null) {
      url = ModelSource.class.getClassLoader().getResource(name);
    }
    if (url == null) {
      throw new FileNotFoundException("there is no file or class-path resource " + name);
    }
    return resource(name, url);
  }

  private static ModelSource resource(String name, URL url) {
    return new ModelSource(name, URI.create(url.toString()), 0, 0);
  }
}
