package io.github.corenlpaffect.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Optional;
import javax.json.JsonArray;
import javax.json.JsonObject;
import javax.json.JsonString;
import javax.json.JsonValue;

/**
 * Where a field stands in a JSON value: names of members and indices of elements (from 0), with
 * dots between them, for instance {@code user.names.0}. Immutable.
 */
record JsonPath(String written, ImmutableList<String> steps) {
  private static final Splitter DOTS = Splitter.on('.');

  static JsonPath of(String written) {
    return new JsonPath(written, ImmutableList.copyOf(DOTS.split(written)));
  }

  /**
   * The field as text: numbers and truth values as written, {@code null} as nothing.
   *
   * @throws IllegalArgumentException if it is not there, or is an object or an array
   */
  String field(JsonValue value) {
    Optional<JsonValue> found = Optional.of(value);
    for (String step : steps) {
      found = found.flatMap(outer -> inner(outer, step));
    }
    return text(
        found.orElseThrow(() -> new IllegalArgumentException("there is no field " + written)));
  }

  private static Optional<JsonValue> inner(JsonValue outer, String step) {
    if (outer instanceof JsonObject object) {
      return Optional.ofNullable(object.get(step));
    }
    Integer index = Ints.tryParse(step);
    return outer instanceof JsonArray array && index != null && 0 <= index && index < array.size()
        ? Optional.of(array.get(index))
        : Optional.empty();
  }

  private String text(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> ((JsonString) value).getString();
      case NUMBER, TRUE, FALSE -> value.toString();
      case NULL -> "";
      case OBJECT, ARRAY ->
          throw new IllegalArgumentException(
              "the field " + written + " is an object or an array; expected text");
    };
  }
}
