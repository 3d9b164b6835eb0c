package io.github.corenlpaffect.pipeline;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A key of an annotation that travels in a field of its own of CoreNLP's protobuf messages.
 *
 * @param number the field's, of those that CoreNLP leaves to extensions, 100 to 255
 * @param name what the field holds, for messages
 */
record ExtensionField<T>(
    int number,
    String name,
    Class<? extends CoreAnnotation<T>> key,
    Function<T, ByteString> writer,
    Reader<T> reader) {

  /** Adds the value to the fields if there is one, and takes its key off those to serialize. */
  void write(CoreMap annotation, Set<Class<?>> keysToSerialize, UnknownFieldSet.Builder fields) {
    keysToSerialize.remove(key);
    T value = annotation.get(key);
    if (value != null) {
      fields.addField(number, MessageFields.message(writer.apply(value)));
    }
  }

  /**
   * Sets the value on the annotation if the fields hold one.
   *
   * @param where what the annotation is, for messages
   * @throws RuntimeIOException if the field is damaged
   */
  void read(UnknownFieldSet fields, CoreMap annotation, String where) {
    if (fields.hasField(number)) {
      List<ByteString> values = fields.getField(number).getLengthDelimitedList();
      try {
        annotation.set(key, reader.read(MessageFields.only(values, name)));
      } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
        throw new RuntimeIOException(
            "the %s of the %s (field %d) is damaged: %s"
                .formatted(name, where, number, e.getMessage()),
            e);
      }
    }
  }

  /** Makes a value of a message. */
  @FunctionalInterface
  interface Reader<T> {
    /**
     * Reads a message.
     *
     * @throws InvalidProtocolBufferException if the bytes are no such message
     * @throws IllegalArgumentException if they hold wrong numbers
     */
    T read(ByteString message) throws InvalidProtocolBufferException;
  }
}
