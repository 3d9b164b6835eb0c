package io.github.corenlpaffect.application.course;

import java.util.ArrayList;
import java.util.List;

/**
 * A place at which a curve turns.
 *
 * @param point its number
 * @param kind whether the curve is highest there, or lowest
 * @param prominence how far one has to go down from a high, or up from a low, before one comes to a
 *     higher, or lower, one: topographic prominence, the persistence of Edelsbrunner, Letscher and
 *     Zomorodian (2002)
 */
record Extreme(int point, Kind kind, double prominence) {

  /** All of a curve, in order; not its ends. Of a level stretch the first point. */
  static List<Extreme> of(double[] curve) {
    List<Extreme> extremes = new ArrayList<>();
    for (int point = 1; point < curve.length - 1; point++) {
      int next = point + 1;
      while (next < curve.length - 1 && curve[next] == curve[point]) {
        next++;
      }
      double before = curve[point] - curve[point - 1];
      double after = curve[point] - curve[next];
      if (before * after > 0) {
        Kind kind = before > 0 ? Kind.HIGH : Kind.LOW;
        extremes.add(new Extreme(point, kind, prominence(curve, point, kind)));
      }
    }
    return extremes;
  }

  private static double prominence(double[] curve, int point, Kind kind) {
    return Math.min(descent(curve, point, kind, -1), descent(curve, point, kind, 1));
  }

  /** How far it goes down on one side before it goes higher, or to the end. */
  private static double descent(double[] curve, int point, Kind kind, int step) {
    double most = 0;
    for (int i = point + step; i >= 0 && i < curve.length; i += step) {
      double down = kind.towards(curve[point] - curve[i]);
      if (down < 0) {
        break;
      }
      most = Math.max(most, down);
    }
    return most;
  }
}
