package io.github.corenlpaffect.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** Has CoreNLP tokenize each line of a file as a document, and does nothing with it. */
public final class TokenizeLines {
  private TokenizeLines() {}

  /**
   * Reads the file.
   *
   * @param args its path
   */
  public static void main(String[] args) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
      lines.forEach(line -> pipeline.annotate(new Annotation(line)));
    }
  }
}
