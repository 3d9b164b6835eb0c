package io.github.corenlpaffect.experiment.transfer;

/**
 * What a training knows of the domain that is left out.
 *
 * @param kind which kind of knowledge
 * @param labels how many labelled texts, where the kind is {@link Kind#FEW}; 0 else
 */
record Condition(Kind kind, int labels) {

  /** Kinds of knowledge. */
  enum Kind {
    /** Nothing. */
    SOURCE("0", "source"),
    /** Its texts without labels, of which a model that knows nothing has said something. */
    SELF_TRAINED("0, self-trained", "self-trained"),
    /** Some labelled texts. */
    FEW("%d", "%d-labels"),
    /** All its labelled texts. */
    ALL("all", "all-labels");

    private final String label;
    private final String file;

    Kind(String label, String file) {
      this.label = label;
      this.file = file;
    }
  }

  static final Condition SOURCE = new Condition(Kind.SOURCE, 0);
  static final Condition SELF_TRAINED = new Condition(Kind.SELF_TRAINED, 0);
  static final Condition ALL = new Condition(Kind.ALL, 0);

  /** With so many labelled texts. */
  static Condition few(int labels) {
    return new Condition(Kind.FEW, labels);
  }

  /** What reports call it. */
  String label() {
    return String.format(kind.label, labels);
  }

  /** What names of files have of it. */
  String file() {
    return String.format(kind.file, labels);
  }
}
