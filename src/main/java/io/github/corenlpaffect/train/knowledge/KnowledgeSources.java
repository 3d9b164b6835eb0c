package io.github.corenlpaffect.train.knowledge;

import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.corpus.Terms;
import java.nio.file.Path;

/**
 * Where knowledge about words comes from.
 *
 * @param cache the folder with vectors and clusters, as the fetch script fills it
 * @param vectors names of the vectors that a word has as inputs: {@code glove}, and encoders whose
 *     words are in the cache
 * @param clusters which clusters are read
 * @param lexiconFolder the folder with the lexicons
 * @param lexicons which of them are read
 * @param terms that the files of encoded words were made under
 */
public record KnowledgeSources(
    Path cache,
    ImmutableSet<String> vectors,
    Clusters clusters,
    Path lexiconFolder,
    Lexicons lexicons,
    Terms terms) {

  /** The same, but no word has vectors as inputs. */
  public KnowledgeSources withoutVectors() {
    return new KnowledgeSources(cache, ImmutableSet.of(), clusters, lexiconFolder, lexicons, terms);
  }
}
