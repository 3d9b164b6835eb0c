package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.annotation.rating.Amounts;
import io.github.corenlpaffect.annotation.rating.AnswerKind;
import io.github.corenlpaffect.annotation.rating.Categories;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What annotators may answer to ratings and categories. */
final class AnswerKindOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--scale",
      paramLabel = "LOW..HIGH",
      description =
          "rating: the ends of the scale, for instance 0..3, whose whole steps are offered.")
  private Optional<String> scale;

  @Option(
      names = "--categories",
      split = ",",
      paramLabel = "NAME,NAME",
      description = "categories: their names.")
  private List<String> categories = List.of();

  /** What is asked for, of which there must be something: a scale or categories. */
  AnswerKind asked(Scheme scheme, String dimension) {
    if (scheme == Scheme.CATEGORIES && categories.size() < 2) {
      throw new ParameterException(spec.commandLine(), "--categories must name two or more");
    }
    return scheme == Scheme.CATEGORIES
        ? Categories.of(categories)
        : scale.map(Amounts::of).orElse(usual(dimension));
  }

  /** What may have been answered, as far as it is said. */
  AnswerKind answered(Scheme scheme) {
    return scheme == Scheme.CATEGORIES
        ? Categories.of(categories)
        : scale.map(Amounts::of).orElse(Amounts.OF_ANY_SIZE);
  }

  /** Steps that fit the absolute scale: none, low, moderate, and the most. */
  private static Amounts usual(String dimension) {
    return dimension.equals("valence") ? new Amounts(-3, 3) : new Amounts(0, 3);
  }
}
