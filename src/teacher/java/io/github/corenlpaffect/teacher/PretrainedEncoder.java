package io.github.corenlpaffect.teacher;

import java.io.IOException;
import java.io.InputStream;

/** The pretrained encoders on the class path. */
enum PretrainedEncoder {
  /** MiniLM of 6 layers (Wang et al. 2020), trained on pairs of sentences; Apache-2.0. */
  minilm("all-minilm-l6-v2"),
  /** BGE small of 12 layers (Xiao et al. 2023); MIT. */
  bge("bge-small-en-v1.5");

  private final String file;

  PretrainedEncoder(String file) {
    this.file = file;
  }

  /** Its weights as an ONNX file. */
  InputStream weights() throws IOException {
    return open(file + ".onnx");
  }

  /** The description of its tokenizer as JSON. */
  InputStream tokenizer() throws IOException {
    return open(file + "-tokenizer.json");
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = PretrainedEncoder.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new IOException(name + " is not on the class path; the profile \"teacher\" has it");
    }
    return in;
  }
}
