package io.github.corenlpaffect.application.bulk;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.text.TextSource;
import java.io.IOException;
import java.util.Optional;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;

/**
 * What a run was asked to do: one that was killed is gone on with only by the same.
 *
 * @param options everything but the input and the model on which the result depends, for a person
 * @param model stands for the model
 * @param inputs what is read
 */
public record BulkCall(String options, String model, ImmutableList<InputStamp> inputs) {

  /**
   * A call.
   *
   * @throws IOException if a source is not there
   */
  public static BulkCall of(String options, String model, ImmutableList<TextSource> sources)
      throws IOException {
    ImmutableList.Builder<InputStamp> inputs = ImmutableList.builder();
    for (TextSource source : sources) {
      inputs.add(InputStamp.of(source));
    }
    return new BulkCall(options, model, inputs.build());
  }

  /** Fails if a file has changed since. */
  void requireUnchangedInputs() throws IOException {
    for (InputStamp input : inputs) {
      input.requireUnchanged();
    }
  }

  /** How an earlier call differs from this, for a person; empty if it does not. */
  Optional<String> difference(BulkCall earlier) {
    if (!options.equals(earlier.options)) {
      return Optional.of("its options were " + earlier.options + ", now they are " + options);
    }
    if (!model.equals(earlier.model)) {
      return Optional.of("its model was " + earlier.model + ", now it is " + model);
    }
    for (int i = 0; i < Math.min(inputs.size(), earlier.inputs.size()); i++) {
      if (!inputs.get(i).equals(earlier.inputs.get(i))) {
        return Optional.of(difference(inputs.get(i), earlier.inputs.get(i)));
      }
    }
    return inputs.size() == earlier.inputs.size()
        ? Optional.empty()
        : Optional.of(
            "it read " + earlier.inputs.size() + " files, now there are " + inputs.size());
  }

  JsonObject toJson() {
    JsonArrayBuilder stamps = Json.createArrayBuilder();
    inputs.forEach(input -> stamps.add(input.toJson()));
    return Json.createObjectBuilder()
        .add("options", options)
        .add("model", model)
        .add("inputs", stamps)
        .build();
  }

  static BulkCall of(JsonObject json) {
    return new BulkCall(
        json.getString("options"),
        json.getString("model"),
        json.getJsonArray("inputs").getValuesAs(JsonObject.class).stream()
            .map(InputStamp::of)
            .collect(ImmutableList.toImmutableList()));
  }

  private static String difference(InputStamp now, InputStamp before) {
    return now.name().equals(before.name())
        ? now.name() + " has changed since"
        : "it read " + before.name() + " where now " + now.name() + " is read";
  }
}
