package io.github.corenlpaffect.model;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.github.corenlpaffect.Affect;
import io.github.corenlpaffect.feature.FeatureExtractor;
import io.github.corenlpaffect.feature.UserLexicon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained multi-task model: from a CoreNLP sentence to its {@link Affect}. Immutable and
 * thread-safe: the same sentence gets the same answer, bit for bit, on any thread.
 */
public final class AffectModel {
  private final ModelParts parts;
  private final RowSource words;
  private final FeatureExtractor extractor;
  private final int[] headOffsets;
  private final ThreadLocal<Scratch> scratch;

  private AffectModel(ModelParts parts) {
    this(parts, new WordTable(parts.words()), new FeatureExtractor(parts.vocabulary()));
  }

  private AffectModel(ModelParts parts, RowSource words, FeatureExtractor extractor) {
    this.parts = parts;
    this.words = words;
    this.extractor = extractor;
    headOffsets = HeadOutputs.offsets(parts.heads());
    scratch = ThreadLocal.withInitial(() -> new Scratch(parts.network()));
  }

  /**
   * Reads the shipped English model.
   *
   * @throws IOException if this build holds none, or it cannot be read
   */
  public static AffectModel english() throws IOException {
    return ShippedModel.ENGLISH.read();
  }

  /** A model of finished parts. */
  public static AffectModel of(ModelParts parts) {
    return new AffectModel(parts);
  }

  /**
   * Reads a model file.
   *
   * @throws ModelFormatException if the file is no model, damaged, or of a newer version
   * @throws IOException if it is missing or cannot be read
   */
  public static AffectModel load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a model from a stream, for instance a resource of the class path.
   *
   * @param in the bytes of a model file; read to the end, not closed
   * @param name what messages call it
   * @throws ModelFormatException if it is no model, damaged, or of a newer version
   * @throws IOException if it cannot be read
   */
  public static AffectModel read(InputStream in, String name) throws IOException {
    return new AffectModel(ModelFile.read(in, name));
  }

  /**
   * This model with a user's own words: it sees of them what their entries say, and composes that
   * with negation, intensification and context as for any word. Shares the learnt words with this
   * model, so that it costs little memory and time. A model that has a lexicon gets the other one
   * instead; {@link #parts} and {@link #write} leave it out.
   *
   * @throws IllegalArgumentException if the model takes no lexicon
   */
  public AffectModel withLexicon(UserLexicon lexicon) {
    WordValues values =
        parts
            .values()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "this model takes no lexicon, for its file does not say how the values of"
                            + " words lie in it; one that was trained by this version does"));
    RowSource learnt = words instanceof StatedRows stated ? stated.learnt() : words;
    return new AffectModel(
        parts,
        new StatedRows(learnt, values, lexicon),
        new FeatureExtractor(parts.vocabulary(), lexicon));
  }

  /**
   * Writes the model to a file: to a temporary one beside it, which then takes its place.
   *
   * @throws ModelFormatException if the model has weights that no file may have
   * @throws IOException if it cannot be written; a file that was there is left as it was
   */
  public void write(Path file) throws IOException {
    byte[] bytes = bytes(file.toString());
    try (FileReplacement replacement = FileReplacement.of(file)) {
      replacement.stream().write(bytes);
      replacement.finish();
    }
  }

  private byte[] bytes(String name) throws ModelFormatException {
    try {
      return ModelFile.write(parts);
    } catch (IllegalArgumentException e) {
      throw ModelFormatException.unwritable(name, e.getMessage());
    }
  }

  /**
   * The affect of a sentence.
   *
   * @param sentence a sentence with tokens; one without any gets {@link Affect#none()}. Lemmas,
   *     parts of speech, named entities and dependencies are used where they are present.
   */
  public Affect predict(CoreMap sentence) {
    Scratch memory = encode(sentence);
    if (memory.features().words() == 0) {
      return Affect.none();
    }
    parts.network().applyProduct(memory);
    return ProductOutputs.affect(memory.product(), extra(memory));
  }

  /**
   * What each token of a sentence adds to its affect, as its {@link OwenValues Owen value} in a
   * {@link SentenceGame}. Reads a sentence of twenty words about 300 times.
   *
   * @param sentence a sentence with tokens; of one without any nothing adds anything
   * @throws RuntimeInterruptedException if the thread is interrupted
   */
  public Explanation explain(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return new SentenceGame(sentence, extractor, words, parts.network(), scratch.get())
        .explanation(tokens == null ? 0 : tokens.size());
  }

  /**
   * The predictions of every head for a sentence, on the heads' own scales.
   *
   * @param sentence a sentence with tokens
   * @return by the head's name one number per label: amounts, expected levels, or probabilities
   */
  public Map<String, double[]> predictHeads(CoreMap sentence) {
    Scratch memory = encode(sentence);
    parts.network().applyHeads(memory);
    Map<String, double[]> predictions = new LinkedHashMap<>();
    for (int i = 0; i < parts.heads().size(); i++) {
      HeadSpec head = parts.heads().get(i);
      predictions.put(head.name(), HeadOutputs.decode(head, memory.heads(), headOffsets[i]));
    }
    return predictions;
  }

  /** The raw outputs that {@link #predict} makes an affect of, see {@link ProductOutputs}. */
  public float[] predictRawProduct(CoreMap sentence) {
    Scratch memory = encode(sentence);
    parts.network().applyProduct(memory);
    return memory.product().clone();
  }

  /** The raw outputs of all heads, laid out as {@link HeadOutputs#offsets} says. */
  public float[] predictRawHeads(CoreMap sentence) {
    Scratch memory = encode(sentence);
    parts.network().applyHeads(memory);
    return memory.heads().clone();
  }

  /** What all outputs are read from: the vectors of the network's towers, one after the other. */
  public float[] represent(CoreMap sentence) {
    Scratch memory = encode(sentence);
    int towers = parts.network().towers().size();
    int size = memory.vector(0).length;
    float[] vectors = new float[towers * size];
    for (int tower = 0; tower < towers; tower++) {
      System.arraycopy(memory.vector(tower), 0, vectors, tower * size, size);
    }
    return vectors;
  }

  /** The heads that {@link #predictHeads} speaks for. */
  public List<HeadSpec> heads() {
    return parts.heads();
  }

  /** Where the model comes from. */
  public Provenance provenance() {
    return parts.provenance();
  }

  /** The rows of its words, as its encoder adds them. */
  public RowSource rows() {
    return words;
  }

  /** What finds the words of a sentence in those rows, the user's own among them. */
  FeatureExtractor extractor() {
    return extractor;
  }

  /** The parts of the model, as its file holds them. */
  public ModelParts parts() {
    return parts;
  }

  private Scratch encode(CoreMap sentence) {
    Scratch memory = scratch.get();
    extractor.extract(sentence, memory.features());
    parts.network().activate(words, memory);
    return memory;
  }

  private Map<String, Map<String, Double>> extra(Scratch memory) {
    if (parts.extraHeads().isEmpty()) {
      return Map.of();
    }
    parts.network().applyHeads(memory);
    Map<String, Map<String, Double>> extra = new LinkedHashMap<>();
    for (int i = 0; i < parts.heads().size(); i++) {
      HeadSpec head = parts.heads().get(i);
      if (parts.extraHeads().contains(head.name())) {
        extra.put(head.name(), byLabel(head, memory.heads(), headOffsets[i]));
      }
    }
    return extra;
  }

  private static Map<String, Double> byLabel(HeadSpec head, float[] raw, int offset) {
    double[] values = HeadOutputs.decode(head, raw, offset);
    Map<String, Double> byLabel = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byLabel.put(head.labels().get(i), values[i]);
    }
    return byLabel;
  }
}
