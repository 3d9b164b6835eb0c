package io.github.corenlpaffect.application.course;

/**
 * The six basic shapes of stories' arcs (Reagan, Mitchell, Kiley, Danforth and Dodds 2016), whose
 * names are theirs. Their three modes, from a singular value decomposition of 1,327 novels, look
 * like the first three cosines, which stand for them here.
 */
public enum Shape {
  RISE("rise", "rags to riches"),
  FALL("fall", "tragedy"),
  RISE_FALL("rise, then fall", "Icarus"),
  FALL_RISE("fall, then rise", "man in a hole"),
  RISE_FALL_RISE("rise, fall, then rise", "Cinderella"),
  FALL_RISE_FALL("fall, rise, then fall", "Oedipus");

  /** How many cosines stand for shapes. */
  static final int MODES = 3;

  private final String label;
  private final String story;

  Shape(String label, String story) {
    this.label = label;
    this.story = story;
  }

  /** What the arc does. */
  public String label() {
    return label;
  }

  /** What stories of this shape are called. */
  public String story() {
    return story;
  }

  /**
   * The shape of a cosine.
   *
   * @param half how many halves of a period it has, 1…{@value #MODES}
   * @param factor its factor: above 0 it begins high
   */
  static Shape of(int half, double factor) {
    return switch (half) {
      case 1 -> factor < 0 ? RISE : FALL;
      case 2 -> factor < 0 ? RISE_FALL : FALL_RISE;
      case 3 -> factor < 0 ? RISE_FALL_RISE : FALL_RISE_FALL;
      default -> throw new IllegalArgumentException("no shape has " + half + " halves");
    };
  }
}
