package io.github.corenlpaffect.teacher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HalfPrecisionTest {
  private static final int TEXTS = 3;
  private static final int INPUTS = 40;
  private static final int OUTPUTS = 24;

  /** Products of numbers near 1, rounded to 8 bits each and added up. */
  private static final float ROUNDED = 0.05f;

  @Test
  void productsAndGradientsAreThoseOfFullPrecisionButForRounding() throws IOException {
    try (NDManager manager = NDManager.newBaseManager()) {
      Torch.prepareThread(true);
      Result full = run(manager, Torch::linear);
      Result half = run(manager, new HalfPrecision(manager));
      assertArrayEquals(full.outputs(), half.outputs(), ROUNDED);
      assertArrayEquals(full.gradient(), half.gradient(), ROUNDED);
      assertEquals(OUTPUTS * TEXTS, half.outputs().length);
    }
  }

  private static Result run(NDManager manager, Products products) {
    Weight weight = Weight.gaussian(manager, "weight", OUTPUTS, INPUTS, 1, 7);
    Weight bias = Weight.gaussian(manager, "bias", 1, OUTPUTS, 0, 8);
    Weight row = new Weight("bias", bias.value().reshape(OUTPUTS), new NDArray[0], 0);
    Weight inputs = Weight.gaussian(manager, "inputs", TEXTS, INPUTS, 0, 9);
    NDArray outputs = products.linear(inputs.value(), weight, row);
    Torch.backward(outputs, manager.ones(new Shape(TEXTS, OUTPUTS), DataType.FLOAT32));
    return new Result(outputs.toFloatArray(), weight.value().getGradient().toFloatArray());
  }

  private record Result(float[] outputs, float[] gradient) {}
}
