package io.github.corenlpaffect.train.knowledge;

import io.github.corenlpaffect.corpus.MadeUpTexts;
import io.github.corenlpaffect.corpus.MadeUpTexts.Mood;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes vectors, clusters and lexicons made up, in their owners' formats. */
public final class MadeUpKnowledge {
  private static final long SEED = 2;
  private static final String EMOTIONS =
      "word\tanger\tanticipation\tdisgust\tfear\tjoy\tnegative\tpositive\tsadness\tsurprise\ttrust";

  private MadeUpKnowledge() {}

  /** Fills a cache folder as the fetch script does. */
  public static void writeCache(Path cache) throws IOException {
    Path vectors = cache.resolve(WordVectors.FILE);
    Files.createDirectories(vectors.getParent());
    Files.writeString(vectors, vectors(words()));
    writeClusters(cache.resolve(BrownClusters.FILE), clusters(words()));
  }

  /** Writes a jar with clusters. */
  static void writeClusters(Path jar, List<String> lines) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("cmu/arktweetnlp/50mpaths2"));
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Writes all lexicons, those for research into a folder of their own. */
  public static void writeLexicons(Path folder) throws IOException {
    Path research = Files.createDirectories(folder.resolve("research"));
    Files.write(
        folder.resolve("vader_lexicon.txt"),
        scored((w, m) -> w + "\t" + m.valence() + "\t.5\t[1]"));
    for (String name : List.of("AFINN-en-165", "AFINN-emoticon-8")) {
      zip(folder.resolve(name + ".txt.gz"), scored((word, mood) -> word + "\t" + mood.valence()));
    }
    zip(folder.resolve("BingLiu.txt.gz"), scored(MadeUpKnowledge::polarity));
    Files.write(
        folder.resolve("Emoji_Sentiment_Data_v1.0.csv"),
        List.of(
            "Emoji,Unicode codepoint,Occurrences,Position,Negative,Neutral,Positive,Name,Block",
            "😀,0x1f600,10,0.5,2,3,5,GRINNING FACE,Emoticons"));
    Files.writeString(
        folder.resolve("emoji_utf8_lexicon.txt"), "😀\tgrinning face\n😡\tangry face\n");
    for (String name :
        List.of(
            "NRC-emotion-lexicon-wordlevel-v0.92",
            "NRC-Hashtag-Emotion-Lexicon-v0.2",
            "nrc_affect_intensity",
            "w2v-dp-BCC-Lex")) {
      zip(research.resolve(name + ".txt.gz"), withHeader(EMOTIONS, MadeUpKnowledge::emotions));
    }
    Files.write(
        research.resolve("NRC-Emotion-Intensity-Lexicon-v1.txt"),
        withHeader("word\temotion\temotion-intensity-score", MadeUpKnowledge::intensity));
    Files.write(
        research.resolve("NRC-VAD-Lexicon.txt"),
        scored((word, mood) -> word + "\t" + (.5 + mood.valence() / 5.0) + "\t.6\t.4"));
    for (String name : List.of("NRC-HashtagSentiment", "Sentiment140")) {
      zip(
          research.resolve(name + "-unigrams-pmilexicon.txt.gz"),
          scored((word, mood) -> word + "\t" + 2 * mood.valence() + "\t7\t3"));
    }
    zip(research.resolve("mpqa.txt.gz"), scored(MadeUpKnowledge::polarity));
  }

  private static List<String> words() {
    return Stream.concat(
            Stream.of("the", ",", ".", "a", "i", "am", "so", "grinning", "face"),
            MadeUpTexts.words().stream())
        .toList();
  }

  private static String vectors(List<String> words) {
    Random random = new Random(SEED);
    List<String> quoted = words.stream().map(word -> '"' + word + '"').toList();
    List<String> vectors = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      vectors.add(quoted.get(i) + ":[" + numbers(random) + ",5.1," + i + "]");
    }
    return String.format(
        "{\"precision\":8,\"l2NormIndex\":100,\"wordIndex\":101,\"size\":%d,\"dimensions\":100,"
            + "\"words\":[%s],\"vectors\":{%s},\"unkVector\":[0,0,-1]}",
        words.size(), String.join(",", quoted), String.join(",", vectors));
  }

  private static String numbers(Random random) {
    return random
        .doubles(WordVectors.DIMENSIONS, -1, 1)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static List<String> clusters(List<String> words) {
    Random random = new Random(SEED);
    return words.stream()
        .map(word -> Integer.toBinaryString(random.nextInt(1 << 17)) + "\t" + word + "\t4000")
        .toList();
  }

  private static String polarity(String word, Mood mood) {
    return word + "\t" + (mood.valence() > 0 ? "positive" : "negative");
  }

  private static String emotions(String word, Mood mood) {
    List<String> names = List.of(EMOTIONS.split("\t"));
    return word
        + names.subList(1, names.size()).stream()
            .map(name -> name.equalsIgnoreCase(mood.name()) ? "\t0.75" : "\t0.0")
            .collect(Collectors.joining());
  }

  private static String intensity(String word, Mood mood) {
    return word + "\t" + mood.name().toLowerCase(Locale.ROOT) + "\t0.8";
  }

  private static List<String> withHeader(String header, BiFunction<String, Mood, String> line) {
    List<String> lines = new ArrayList<>(List.of(header));
    lines.addAll(scored(line));
    return lines;
  }

  /** A line for each word of a mood that is one. */
  private static List<String> scored(BiFunction<String, Mood, String> line) {
    return Stream.of(Mood.values())
        .filter(mood -> mood != Mood.NEUTRAL)
        .flatMap(mood -> mood.words().stream().map(word -> line.apply(word, mood)))
        .toList();
  }

  private static void zip(Path file, List<String> lines) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      writer.write(String.join("\n", lines) + "\n");
    }
  }
}
