package io.github.corenlpaffect.train.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
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

  static BrownClusters read(Path cache) throws IOException {
    Map<String, String> paths = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    try (ZipFile jar = new ZipFile(cache.resolve(FILE).toFile())) {
      ZipEntry entry = jar.getEntry(ENTRY);
      if (entry == null) {
        throw new IOException(cache.resolve(FILE) + " does not hold " + ENTRY);
      }
      try (InputStream in = jar.getInputStream(entry);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String[] columns = line.split("\t");
          paths.put(columns[1], columns[0]);
          counts.put(columns[1], Integer.parseInt(columns[2]));
        }
      }
    }
    return new BrownClusters(paths, counts);
  }
}
