package io.github.corenlpaffect.corpus;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;

/**
 * A published data set.
 *
 * @param name its folder's name, for instance {@code semeval2018}
 * @param terms what its owner allows: {@code open}, {@code research} or {@code unstated}
 * @param tasks the sets of labels that its texts carry
 * @param train texts to learn from
 * @param dev texts to measure on, empty where the owner has set none apart
 * @param files the files that were read, for checksums
 */
public record Corpus(
    String name,
    String terms,
    ImmutableList<Task> tasks,
    ImmutableList<LabelledText> train,
    ImmutableList<LabelledText> dev,
    ImmutableList<Path> files) {

  /** The same, but measured on all its texts if it has none set apart. */
  public Corpus withDev() {
    return dev.isEmpty() ? new Corpus(name, terms, tasks, train, train, files) : this;
  }
}
