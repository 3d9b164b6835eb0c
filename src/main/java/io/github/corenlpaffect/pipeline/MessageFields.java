package io.github.corenlpaffect.pipeline;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Collection;
import java.util.List;

/** The fields of a protobuf message that is written and read without generated code. */
final class MessageFields {
  private MessageFields() {}

  /** A required number, {@code double}. */
  static Field number(double value) {
    return Field.newBuilder().addFixed64(Double.doubleToRawLongBits(value)).build();
  }

  /** Numbers, {@code repeated double} and packed. */
  static Field numbers(double... values) {
    ByteString.Output bytes = ByteString.newOutput(values.length * Double.BYTES);
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      for (double value : values) {
        out.writeDoubleNoTag(value);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return message(bytes.toByteString());
  }

  /** Texts, {@code repeated string}. */
  static Field texts(Collection<String> texts) {
    Field.Builder field = Field.newBuilder();
    texts.forEach(text -> field.addLengthDelimited(ByteString.copyFromUtf8(text)));
    return field.build();
  }

  /** A message of its own. */
  static Field message(ByteString bytes) {
    return Field.newBuilder().addLengthDelimited(bytes).build();
  }

  /**
   * Reads {@link #number}.
   *
   * @throws InvalidProtocolBufferException if the field is not there exactly once
   */
  static double readNumber(UnknownFieldSet message, int field, String name)
      throws InvalidProtocolBufferException {
    return Double.longBitsToDouble(only(message.getField(field).getFixed64List(), name));
  }

  /**
   * Reads {@link #numbers}.
   *
   * @throws InvalidProtocolBufferException if there are not as many as the count says
   */
  static DoubleBuffer readNumbers(UnknownFieldSet message, int field, String name, int count)
      throws InvalidProtocolBufferException {
    ByteString bytes = ByteString.copyFrom(message.getField(field).getLengthDelimitedList());
    if (bytes.size() != (long) count * Double.BYTES) {
      throw new InvalidProtocolBufferException(
          name + " has " + bytes.size() + " bytes, not those of " + count + " numbers");
    }
    return ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
  }

  /** Reads {@link #texts}. */
  static List<String> readTexts(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }

  /**
   * The one value of a required field.
   *
   * @throws InvalidProtocolBufferException if there is none or more than one
   */
  static <T> T only(List<T> values, String name) throws InvalidProtocolBufferException {
    if (values.size() != 1) {
      throw new InvalidProtocolBufferException(
          name + " is there " + values.size() + " times, not once");
    }
    return values.get(0);
  }
}
