package io.github.corenlpaffect.experiment;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.github.corenlpaffect.model.ShippedModel;
import io.github.corenlpaffect.train.TrainingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Makes runs of recipes. A run's id is a checksum of its options, of the texts and labels of its
 * corpora, and of the model and the teachers' labels that it begins with; not of word vectors,
 * clusters and lexicons. Not for use by several threads.
 */
final class RunFactory {
  private static final int ID_LENGTH = 16;

  private final ExperimentData data;
  private final Map<String, String> fileSums = new HashMap<>();

  RunFactory(ExperimentData data) {
    this.data = data;
  }

  /**
   * The run of a recipe.
   *
   * @throws IOException if the model to begin with or a teacher's file cannot be read
   */
  Run run(Recipe recipe, long seed, Optional<TunedValue> tuned) throws IOException {
    Properties properties = recipe.training(seed, tuned);
    TrainingOptions options = TrainingOptions.of(properties);
    Hasher hasher = Hashing.sha256().newHasher();
    options
        .settings()
        .forEach((name, value) -> hasher.putUnencodedChars(name + "=" + value + "\n"));
    for (String corpus : options.corpora().keySet()) {
      hasher.putUnencodedChars(corpus + " " + data.checksums().get(corpus) + "\n");
    }
    if (!options.base().isEmpty()) {
      hasher.putUnencodedChars(sum(options.base()));
    }
    for (String teacher : options.teachers()) {
      hasher.putUnencodedChars(sum(teacher));
    }
    String id = hasher.hash().toString().substring(0, ID_LENGTH);
    return new Run(id, properties, options.settings());
  }

  private String sum(String name) throws IOException {
    String known = fileSums.get(name);
    if (known == null) {
      Optional<ShippedModel> shipped = ShippedModel.named(name);
      known =
          shipped.isPresent()
              ? shipped.get().read().provenance().toText()
              : MoreFiles.asByteSource(Path.of(name)).hash(Hashing.sha256()).toString();
      fileSums.put(name, known);
    }
    return known;
  }
}
