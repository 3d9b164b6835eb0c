package io.github.corenlpaffect.train;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.Provenance;
import io.github.corenlpaffect.model.ShippedModel;
import io.github.corenlpaffect.model.architecture.ArchitectureKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The model that training begins with.
 *
 * @param model the model
 * @param checksum of the bytes of its file, SHA-256
 */
public record BaseModel(AffectModel model, String checksum) {
  private static final String CHECKSUM = "base";

  /**
   * Reads the model that the options name; empty if they name none.
   *
   * @throws IOException if it is missing, cannot be read, or is no model
   * @throws IllegalArgumentException if its terms or its architecture are not those that the
   *     options demand
   */
  public static Optional<BaseModel> read(TrainingOptions options) throws IOException {
    String name = options.base();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    byte[] file = bytes(name);
    AffectModel model = AffectModel.read(new ByteArrayInputStream(file), name);
    new TermsCheck(options.terms()).model("train.base = " + name, model.provenance());
    options.architecture().ifPresent(chosen -> requireSame(chosen, model, name));
    return Optional.of(new BaseModel(model, Hashing.sha256().hashBytes(file).toString()));
  }

  private static void requireSame(ArchitectureKind chosen, AffectModel model, String name) {
    ArchitectureKind kind = model.parts().network().architecture().kind();
    checkArgument(
        chosen == kind,
        "train.architecture = %s, but train.base = %s is %s, and stays so; leave one of them out",
        chosen.label(),
        name,
        kind.label());
  }

  private static byte[] bytes(String name) throws IOException {
    Optional<ShippedModel> shipped = ShippedModel.named(name);
    if (shipped.isEmpty()) {
      return Files.readAllBytes(Path.of(name));
    }
    try (InputStream in = shipped.get().location().openStream()) {
      return in.readAllBytes();
    }
  }

  /**
   * What the provenance of a model says that was trained from this one: which this one is, and that
   * what this one has learnt from is in that one too.
   *
   * @param learntFrom what it says of its own corpora
   */
  Map<String, String> described(Map<String, String> learntFrom) {
    Map<String, String> entries = new LinkedHashMap<>(learntFrom);
    entries.put(CHECKSUM, "SHA-256 " + checksum);
    model
        .provenance()
        .entries()
        .forEach(
            (name, value) -> {
              if (name.startsWith(Provenance.ofCorpus(""))) {
                entries.merge(name, value, (now, before) -> now + "; before that " + before);
              }
            });
    return entries;
  }
}
