package io.github.corenlpaffect.teacher;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A pretrained sentence encoder as published; a text's vector is the mean of its last states. Each
 * call computes on the thread that calls; several threads may call at once.
 */
final class SentenceEncoder implements AutoCloseable {
  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession session;

  private SentenceEncoder(HuggingFaceTokenizer tokenizer, OrtSession session) {
    this.tokenizer = tokenizer;
    this.session = session;
  }

  /** Loads an encoder from the class path. */
  static SentenceEncoder load(PretrainedEncoder encoder) throws IOException {
    try (InputStream description = encoder.tokenizer();
        InputStream weights = encoder.weights();
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      HuggingFaceTokenizer tokenizer =
          HuggingFaceTokenizer.newInstance(
              description, Map.of("padding", "false", "truncation", "true", "maxLength", "64"));
      return new SentenceEncoder(
          tokenizer,
          OrtEnvironment.getEnvironment().createSession(weights.readAllBytes(), options));
    } catch (OrtException e) {
      throw new IOException("the encoder " + encoder + " cannot be loaded", e);
    }
  }

  /** The numbers of a text's pieces, marks of begin and end included. */
  long[] pieces(String text) {
    return tokenizer.encode(text).getIds();
  }

  /** The vectors of texts with the same number of pieces, one row each. */
  float[][] encode(long[][] pieces) throws IOException {
    long[][] ones = new long[pieces.length][pieces[0].length];
    for (long[] row : ones) {
      Arrays.fill(row, 1);
    }
    Map<String, long[][]> values =
        Map.of(
            "input_ids", pieces,
            "attention_mask", ones,
            "token_type_ids", new long[pieces.length][pieces[0].length]);
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      for (String name : session.getInputNames()) {
        inputs.put(
            name, OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values.get(name)));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return means((float[][][]) result.get(0).getValue());
      }
    } catch (OrtException e) {
      throw new IOException("the encoder failed on " + pieces.length + " texts", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static float[][] means(float[][][] states) {
    float[][] means = new float[states.length][states[0][0].length];
    for (int text = 0; text < states.length; text++) {
      for (float[] state : states[text]) {
        for (int i = 0; i < state.length; i++) {
          means[text][i] += state[i] / states[text].length;
        }
      }
    }
    return means;
  }

  @Override
  public void close() throws IOException {
    tokenizer.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new IOException("the encoder cannot be closed", e);
    }
  }
}
