package io.github.corenlpaffect.cli;

import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.annotation.rating.Adjudication;
import io.github.corenlpaffect.annotation.rating.Amounts;
import io.github.corenlpaffect.annotation.rating.Consensus;
import io.github.corenlpaffect.annotation.rating.RatedTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How labels are made of ratings and categories. */
final class RatingScoreOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--to",
      paramLabel = "LOW..HIGH",
      description =
          "rating: the scale of the labels; -1..1 for valence and 0..1 for all else if not given.")
  private Optional<String> to;

  @Option(
      names = "--hard",
      description = "categories: write the most probable one, without probabilities.")
  private boolean hard;

  @Option(
      names = "--decisions",
      paramLabel = "FILE.csv",
      description =
          "rating, categories: the list of agree --adjudicate, with its last column filled in.")
  private Optional<Path> decisions;

  /** The labels of these answers. */
  Consensus consensus(String dimension, RatedTexts rated, Problems problems) throws IOException {
    ImmutableMap<Integer, Double> decided =
        decisions.isPresent()
            ? Adjudication.read(decisions.get(), rated, problems)
            : ImmutableMap.of();
    if (rated.kind() instanceof Amounts scale) {
      if (!scale.isKnown()) {
        throw new ParameterException(spec.commandLine(), "--set or --scale is needed");
      }
      return Consensus.ofAmounts(
          dimension, rated, to.map(Amounts::of).orElse(usual(dimension)), decided);
    }
    return Consensus.ofCategories(dimension, rated, !hard, decided);
  }

  private static Amounts usual(String dimension) {
    return dimension.equals("valence") ? new Amounts(-1, 1) : new Amounts(0, 1);
  }
}
