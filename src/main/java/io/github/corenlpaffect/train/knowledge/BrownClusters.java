package io.github.corenlpaffect.train.knowledge;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Brown clusters of the words of 56 million tweets (Owoputi et al. 2013), from the Maven artefact
 * {@code edu.cmu.cs:ark-tweet-nlp:0.3.2}.
 *
 * @param paths the cluster of a word as a path of bits
 * @param counts how often a word occurs in those tweets
 */
record BrownClusters(Map<String, String> paths, Map<String, Integer> counts) {
  static final String FILE = "ark-tweet-nlp-0.3.2.jar";
  private static final String ENTRY = "cmu/arktweetnlp/50mpaths2";
  private static final Splitter TAB = Splitter.on('\t');

  /** No clusters. */
  static BrownClusters none() {
    return new BrownClusters(Map.of(), Map.of());
  }

  static BrownClusters read(Path cache) throws IOException {
    FetchedFile file = FetchedFile.of(cache, FILE);
    BrownClusters clusters = new BrownClusters(new HashMap<>(), new HashMap<>());
    try (ZipFile jar = new ZipFile(file.path().toFile())) {
      ZipEntry entry = jar.getEntry(ENTRY);
      if (entry == null) {
        throw file.damaged("it does not hold " + ENTRY);
      }
      try (InputStream in = jar.getInputStream(entry);
          LineNumberReader lines =
              new LineNumberReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!clusters.add(line)) {
            throw file.damaged(
                ENTRY + ", line " + lines.getLineNumber() + ": expected path, word and count");
          }
        }
      }
    } catch (ZipException e) {
      throw file.damaged(e.getMessage());
    }
    return clusters;
  }

  private boolean add(String line) {
    List<String> columns = TAB.splitToList(line);
    Integer count = columns.size() < 3 ? null : Ints.tryParse(columns.get(2));
    if (count == null) {
      return false;
    }
    paths.put(columns.get(1), columns.get(0));
    counts.put(columns.get(1), count);
    return true;
  }
}
