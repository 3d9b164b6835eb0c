package io.github.corenlpaffect.train.knowledge;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.corenlpaffect.feature.Emoji;
import io.github.corenlpaffect.feature.Identities;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All sources of knowledge about words, joined. Looks a word up as it stands, a hashtag also
 * without its sign, an emoji also by its name. Of a group of {@link Identities}, only the mean of
 * their vectors is known.
 */
public final class WordKnowledge {
  private static final double CLUSTER_TOKENS = 1e9;

  private static final String GLOVE = "glove";

  private final WordVectors vectors;
  private final int gloveInputs;
  private final ImmutableMap<String, EncodedWords> encoded;
  private final BrownClusters clusters;
  private final ClusterPrefixes prefixes;
  private final LexiconScores lexicons;
  private final Map<String, String> emojiNames;

  /**
   * Knowledge.
   *
   * @param chosen names of the vectors that a word has as inputs, {@code glove} among them or not
   * @param encoded the words of the other names' encoders; their inputs follow those of GloVe
   */
  WordKnowledge(
      WordVectors vectors,
      Set<String> chosen,
      ImmutableMap<String, EncodedWords> encoded,
      BrownClusters clusters,
      List<Lexicon> lexicons,
      Map<String, String> emojiNames) {
    this.vectors = vectors;
    gloveInputs = chosen.contains(GLOVE) ? WordVectors.DIMENSIONS : 0;
    this.encoded = encoded;
    this.clusters = clusters;
    prefixes = new ClusterPrefixes(clusters);
    this.lexicons = new LexiconScores(lexicons);
    this.emojiNames = emojiNames;
  }

  /**
   * Reads everything.
   *
   * @throws IOException if something is missing or cannot be read
   */
  public static WordKnowledge read(KnowledgeSources sources) throws IOException {
    Path cache = sources.cache();
    LexiconReader reader = new LexiconReader(sources.lexiconFolder());
    ImmutableMap.Builder<String, EncodedWords> encoded = ImmutableMap.builder();
    for (String encoder : Sets.difference(sources.vectors(), Set.of(GLOVE))) {
      encoded.put(encoder, new EncodedWordsFile(cache, encoder, sources.terms()).read());
    }
    return new WordKnowledge(
        WordVectors.read(cache),
        sources.vectors(),
        encoded.build(),
        sources.clusters() == Clusters.BROWN ? BrownClusters.read(cache) : BrownClusters.none(),
        reader.read(sources.lexicons()),
        sources.lexicons() == Lexicons.NONE ? Map.of() : reader.emojiNames());
  }

  /** Numbers in a word's pretrained vectors, flags for missing ones included. */
  public int vectorSize() {
    return gloveInputs + encoded.values().stream().mapToInt(EncodedWords::inputs).sum();
  }

  /** SHA-256 of each file that is made rather than fetched, by the name of its vectors. */
  public ImmutableMap<String, String> checksums() {
    return ImmutableMap.copyOf(Maps.transformValues(encoded, EncodedWords::checksum));
  }

  /** Number of columns of all lexicons together. */
  public int lexiconColumns() {
    return lexicons.columns();
  }

  /** Number of cluster prefixes that occur. */
  public int clusterPrefixes() {
    return prefixes.count();
  }

  /** What is known of a word of the vocabulary. */
  public KnownWord lookUp(String word) {
    List<String> members = Identities.ENGLISH.members(word);
    if (!members.isEmpty()) {
      return ofGroup(members);
    }
    String bare = bare(word);
    TreeMap<Integer, Float> scores = new TreeMap<>();
    lexicons.add(word, bare, scores);
    if (scores.isEmpty() && emojiNames.containsKey(word)) {
      addNameScores(word, scores);
    }
    return new KnownWord(
        vector(word, bare),
        scores.keySet().stream().mapToInt(Integer::intValue).toArray(),
        floats(scores.values()),
        prefixes.rows(word, bare),
        lexicons.isPolar(word));
  }

  private KnownWord ofGroup(List<String> members) {
    KnownWord nothing = KnownWord.NOTHING;
    List<float[]> known =
        members.stream()
            .map(member -> member.toLowerCase(Locale.ROOT))
            .map(member -> vector(member, member))
            .filter(vector -> vector.length > 0)
            .toList();
    return known.isEmpty()
        ? nothing
        : new KnownWord(
            mean(known), nothing.columns(), nothing.scores(), nothing.clusters(), nothing.polar());
  }

  private static float[] mean(List<float[]> vectors) {
    float[] mean = new float[vectors.get(0).length];
    for (float[] vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / vectors.size();
      }
    }
    return mean;
  }

  /** The words that a lexicon scores or that are emoji: they belong into any vocabulary. */
  Set<String> affectiveWords() {
    Set<String> words = new HashSet<>(emojiNames.keySet());
    words.addAll(lexicons.words());
    return words;
  }

  /** Every word that has a vector or a cluster. */
  Set<String> describedWords() {
    Set<String> words = new HashSet<>(vectors.ranks().keySet());
    words.addAll(clusters.paths().keySet());
    return words;
  }

  /**
   * An estimate of how frequent a word, or a group of words, is in English, tweets included: a
   * share of all tokens.
   */
  double frequency(String word) {
    List<String> members = Identities.ENGLISH.members(word);
    return members.isEmpty()
        ? frequencyOfOne(word)
        : members.stream().mapToDouble(this::frequencyOfOne).sum();
  }

  private double frequencyOfOne(String word) {
    return frequencyInTweets(word) + frequencyInEditedText(word);
  }

  /** An estimate of how frequent one word is in tweets: a share of all tokens. */
  double frequencyInTweets(String word) {
    return clusters.counts().getOrDefault(word, 0) / CLUSTER_TOKENS;
  }

  /** The same in newspapers and encyclopaedias, by Zipf's law from the word's rank in GloVe. */
  double frequencyInEditedText(String word) {
    Integer rank = vectors.ranks().get(word);
    return rank == null ? 0 : 0.1 / (rank + 10.0);
  }

  /** The plain spelling of a word: a hashtag without its sign, a contraction written out. */
  public static String bare(String word) {
    if (word.length() > 1 && word.charAt(0) == '#') {
      return word.substring(1);
    }
    if (Emoji.startsEmoji(word)) {
      return Emoji.plain(word);
    }
    return switch (word) {
      case "n't", "nt" -> "not";
      case "'m" -> "am";
      case "'re" -> "are";
      case "'ll", "wo" -> "will";
      case "'ve" -> "have";
      case "ca" -> "can";
      default -> word;
    };
  }

  private float[] vector(String word, String bare) {
    float[] glove = gloveInputs == 0 ? KnownWord.NOTHING.vector() : glove(word, bare);
    if (encoded.isEmpty()) {
      return glove;
    }
    float[] inputs = Arrays.copyOf(glove, vectorSize());
    int offset = gloveInputs;
    for (EncodedWords words : encoded.values()) {
      words.write(word, bare, inputs, offset);
      offset += words.inputs();
    }
    return inputs;
  }

  private float[] glove(String word, String bare) {
    float[] vector = vectors.vectors().get(word);
    if (vector == null) {
      vector = vectors.vectors().get(bare);
    }
    if (vector == null && emojiNames.containsKey(word)) {
      vector = nameVector(word);
    }
    return vector == null ? KnownWord.NOTHING.vector() : vector;
  }

  private float[] nameVector(String emoji) {
    float[] mean = new float[WordVectors.DIMENSIONS];
    String[] names = emojiNames.get(emoji).split("[ -]");
    for (String name : names) {
      float[] vector = vectors.vectors().getOrDefault(name, new float[mean.length]);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / names.length;
      }
    }
    return mean;
  }

  private void addNameScores(String emoji, Map<Integer, Float> scores) {
    for (String name : emojiNames.get(emoji).split("[ -]")) {
      Map<Integer, Float> ofName = new TreeMap<>();
      lexicons.add(name, name, ofName);
      ofName.forEach((column, score) -> scores.merge(column, score / 2, Float::sum));
    }
  }

  private static float[] floats(Collection<Float> values) {
    float[] floats = new float[values.size()];
    int i = 0;
    for (float value : values) {
      floats[i++] = value;
    }
    return floats;
  }
}
