package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BertEncoderTest {
  private static final List<String> TEXTS =
      List.of(
          "I am so happy today!",
          "No.",
          "The train was late again, and nobody said a word about it; I could have screamed.");

  @Test
  void theFirstOutputIsThatOfThePublishedModel() throws IOException, OrtException {
    List<int[]> pieces;
    try (WordPieces tokenizer = WordPieces.read(BertTeacher.tokenizer(), 64, Samples.words())) {
      pieces = TEXTS.stream().map(tokenizer::of).toList();
    }
    try (NDManager manager = NDManager.newBaseManager();
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession session = environment.createSession(BertTeacher.encoder())) {
      BertEncoder encoder =
          new BertEncoder(
              manager, OnnxWeights.read(BertTeacher.encoder()), 12, false, 0, Torch::linear);
      NDArray first = encoder.forward(Batch.of(manager, pieces), 0).get(new NDIndex(":, 0"));
      for (int i = 0; i < TEXTS.size(); i++) {
        float[] published = published(environment, session, pieces.get(i));
        assertArrayEquals(published, first.get(i).toFloatArray(), 1e-3f, TEXTS.get(i));
      }
    }
  }

  private static float[] published(OrtEnvironment environment, OrtSession session, int[] pieces)
      throws OrtException {
    long[][] row = {Arrays.stream(pieces).asLongStream().toArray()};
    long[][] ones = {new long[pieces.length]};
    Arrays.fill(ones[0], 1);
    long[][] zeros = {new long[pieces.length]};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, row);
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
        OnnxTensor types = OnnxTensor.createTensor(environment, zeros);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0][0];
    }
  }
}
