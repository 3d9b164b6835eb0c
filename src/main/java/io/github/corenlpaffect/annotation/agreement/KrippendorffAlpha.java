package io.github.corenlpaffect.annotation.agreement;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;

/**
 * Krippendorff's alpha, α = 1 − D_o/D_e, the disagreement within items against that among all
 * answers (Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011). Any number of raters;
 * answers may be missing; items with a single answer do not count.
 *
 * @param level what differences between answers mean
 */
public record KrippendorffAlpha(Level level) implements Coefficient {

  @Override
  public String label() {
    return "Krippendorff's alpha, " + level.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String needs() {
    return "item with two answers";
  }

  @Override
  public Ratings usable(Ratings ratings) {
    return ratings.compared();
  }

  @Override
  public double of(Ratings ratings) {
    Ratings usable = usable(ratings);
    return usable.alike()
        ? Double.NaN
        : new KrippendorffAlphaAgreement(Studies.of(level.scaled(usable)), level.distance())
            .calculateAgreement();
  }

  @Override
  public ToDoubleFunction<int[]> ofDrawn(Ratings usable) {
    return new DrawnAlpha(level, usable);
  }
}
