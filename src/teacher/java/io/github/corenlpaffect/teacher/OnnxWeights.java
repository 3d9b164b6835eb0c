package io.github.corenlpaffect.teacher;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights in an ONNX file, by name. The weights of linear layers are anonymous there; they get
 * the name of the MatMul node that uses them: the second input of {@code /encoder/layer.0/…/MatMul}
 * becomes {@code encoder.layer.0.….weight}, [outputs, inputs].
 *
 * <p>Field numbers are those of <a
 * href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 */
final class OnnxWeights {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_NAME = 3;
  private static final int NODE_TYPE = 4;
  private static final int TENSOR_SHAPE = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_BYTES = 9;
  private static final int FLOAT = 1;

  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Map<String, String> linear = new HashMap<>();

  private OnnxWeights() {}

  /**
   * Reads the weights of type float.
   *
   * @throws IOException if the bytes are no ONNX model
   */
  static OnnxWeights read(byte[] model) throws IOException {
    OnnxWeights weights = new OnnxWeights();
    CodedInputStream in = CodedInputStream.newInstance(model);
    weights.readModel(in);
    return weights;
  }

  /**
   * A weight by its name.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  Tensor get(String name) {
    if (linear.containsKey(name)) {
      return tensors.get(linear.get(name)).transposed();
    }
    if (!tensors.containsKey(name)) {
      throw new IllegalArgumentException("the encoder's file has no weight " + name);
    }
    return tensors.get(name);
  }

  private void readModel(CodedInputStream in) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == MODEL_GRAPH) {
        int limit = in.pushLimit(in.readRawVarint32());
        readGraph(in);
        in.popLimit(limit);
      } else {
        in.skipField(tag);
      }
    }
  }

  private void readGraph(CodedInputStream in) throws IOException {
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      int field = WireFormat.getTagFieldNumber(tag);
      if (field == GRAPH_NODE || field == GRAPH_INITIALIZER) {
        int limit = in.pushLimit(in.readRawVarint32());
        if (field == GRAPH_NODE) {
          readNode(in);
        } else {
          readTensor(in);
        }
        in.popLimit(limit);
      } else {
        in.skipField(tag);
      }
    }
  }

  private void readNode(CodedInputStream in) throws IOException {
    List<String> inputs = new ArrayList<>();
    String name = "";
    String type = "";
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case NODE_INPUT -> inputs.add(in.readString());
        case NODE_NAME -> name = in.readString();
        case NODE_TYPE -> type = in.readString();
        default -> in.skipField(tag);
      }
    }
    if (type.equals("MatMul")) {
      linear.put(weightName(name), inputs.get(1));
    }
  }

  private static String weightName(String node) {
    return node.substring(1).replace('/', '.').replaceAll("MatMul$", "weight");
  }

  private void readTensor(CodedInputStream in) throws IOException {
    List<Long> shape = new ArrayList<>();
    String name = "";
    int type = 0;
    ByteBuffer bytes = ByteBuffer.allocate(0);
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case TENSOR_SHAPE -> readSizes(in, tag, shape);
        case TENSOR_TYPE -> type = in.readInt32();
        case TENSOR_NAME -> name = in.readString();
        case TENSOR_BYTES -> bytes = ByteBuffer.wrap(in.readByteArray());
        default -> in.skipField(tag);
      }
    }
    if (type == FLOAT) {
      float[] values = new float[bytes.remaining() / Float.BYTES];
      bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
      tensors.put(name, new Tensor(shape.stream().mapToLong(Long::longValue).toArray(), values));
    }
  }

  private static void readSizes(CodedInputStream in, int tag, List<Long> shape) throws IOException {
    if (WireFormat.getTagWireType(tag) == WireFormat.WIRETYPE_VARINT) {
      shape.add(in.readInt64());
      return;
    }
    int limit = in.pushLimit(in.readRawVarint32());
    while (in.getBytesUntilLimit() > 0) {
      shape.add(in.readInt64());
    }
    in.popLimit(limit);
  }
}
