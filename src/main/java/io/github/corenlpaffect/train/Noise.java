package io.github.corenlpaffect.train;

/**
 * Random numbers by address instead of by order: the same seed and place give the same number, on
 * whichever thread and after whatever interruption. The mixer is that of SplitMix64 (Steele, Lea
 * and Flood 2014).
 */
public final class Noise {
  private static final double TO_UNIT = 0x1.0p-53;

  private Noise() {}

  /** A seed for a place within what another seed stands for. */
  public static long seed(long seed, long place) {
    long z = seed + 0x9e3779b97f4a7c15L * (place + 1);
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 (inclusive) to 1 (exclusive). */
  public static double unit(long seed, long place) {
    return (seed(seed, place) >>> 11) * TO_UNIT;
  }

  /** Whether something of this probability happens. */
  public static boolean happens(double probability, long seed, long place) {
    return unit(seed, place) < probability;
  }

  /** A number from the standard normal distribution (Box and Muller 1958). */
  public static double gaussian(long seed, long place) {
    double radius = Math.sqrt(-2 * Math.log(1 - unit(seed, 2 * place)));
    return radius * Math.cos(2 * Math.PI * unit(seed, 2 * place + 1));
  }
}
