package io.github.corenlpaffect.annotation.rating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.corenlpaffect.annotation.agreement.Coefficient;
import io.github.corenlpaffect.annotation.agreement.CohenKappa;
import io.github.corenlpaffect.annotation.agreement.FleissKappa;
import io.github.corenlpaffect.annotation.agreement.KrippendorffAlpha;
import io.github.corenlpaffect.annotation.agreement.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Categories of which one fits.
 *
 * @param names their names, all different
 */
public record Categories(ImmutableList<String> names) implements AnswerKind {
  /** The column of answers. */
  public static final String COLUMN = "Category";

  /** Checks the names. */
  public Categories {
    Set<String> different = new HashSet<>();
    for (String name : names) {
      checkArgument(!name.isBlank(), "categories %s: one has no name", names);
      checkArgument(name.indexOf('|') < 0, "the category %s: | cannot stand in a name", name);
      checkArgument(
          different.add(name.toLowerCase(Locale.ROOT)), "the category %s stands there twice", name);
    }
  }

  /** Categories by name. */
  public static Categories of(List<String> names) {
    return new Categories(
        names.stream().map(String::strip).collect(ImmutableList.toImmutableList()));
  }

  @Override
  public String column() {
    return COLUMN;
  }

  @Override
  public double number(String answer) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(answer)) {
        return i;
      }
    }
    throw new IllegalArgumentException(COLUMN + " is '" + answer + "', none of " + names);
  }

  @Override
  public String answer(double number) {
    return names.get((int) number);
  }

  @Override
  public Level level() {
    return Level.NOMINAL;
  }

  @Override
  public ImmutableList<Coefficient> coefficients() {
    return ImmutableList.of(
        new KrippendorffAlpha(Level.NOMINAL), CohenKappa.unweighted(), new FleissKappa());
  }
}
