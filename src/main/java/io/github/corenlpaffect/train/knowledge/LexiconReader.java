package io.github.corenlpaffect.train.knowledge;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the lexicons of the folder {@code lexicons} in the formats of their owners. */
final class LexiconReader {
  private static final Splitter TAB = Splitter.on('\t');
  private static final Splitter COMMA = Splitter.on(',');

  /** Plutchik's eight and the two polarities, as the NRC's ten-column lists have them. */
  private static final int NRC_COLUMNS = 10;

  private static final List<String> EMOTIONS =
      List.of("anger", "anticipation", "disgust", "fear", "joy", "sadness", "surprise", "trust");

  private final Path folder;

  LexiconReader(Path folder) {
    this.folder = folder;
  }

  /** The chosen lexicons, always in the same order. */
  List<Lexicon> read(Lexicons chosen) throws IOException {
    return switch (chosen) {
      case NONE -> List.of();
      case OPEN -> open();
      case RESEARCH -> ImmutableList.<Lexicon>builder().addAll(open()).addAll(research()).build();
    };
  }

  private List<Lexicon> open() throws IOException {
    return List.of(
        scores("vader_lexicon.txt"),
        scores("AFINN-en-165.txt.gz"),
        scores("AFINN-emoticon-8.txt.gz"),
        polarities("BingLiu.txt.gz"),
        emojiSentiment("Emoji_Sentiment_Data_v1.0.csv"));
  }

  private List<Lexicon> research() throws IOException {
    return List.of(
        table("research/NRC-emotion-lexicon-wordlevel-v0.92.txt.gz"),
        table("research/NRC-Hashtag-Emotion-Lexicon-v0.2.txt.gz"),
        table("research/nrc_affect_intensity.txt.gz"),
        table("research/w2v-dp-BCC-Lex.txt.gz"),
        emotionIntensity("research/NRC-Emotion-Intensity-Lexicon-v1.txt"),
        centred("research/NRC-VAD-Lexicon.txt"),
        scores("research/NRC-HashtagSentiment-unigrams-pmilexicon.txt.gz"),
        scores("research/Sentiment140-unigrams-pmilexicon.txt.gz"),
        polarities("research/mpqa.txt.gz"));
  }

  /** The names of emoji, for instance {@code grinning face}. */
  ImmutableMap<String, String> emojiNames() throws IOException {
    Map<String, String> names = new HashMap<>();
    for (LexiconLine line : lines("emoji_utf8_lexicon.txt", TAB)) {
      names.put(line.word(), line.cell(1));
    }
    return ImmutableMap.copyOf(names);
  }

  private Lexicon scores(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (LexiconLine line : lines(file, TAB)) {
      scores.put(line.word(), line.scores(1, 1));
    }
    return new Lexicon(file, 1, false, ImmutableMap.copyOf(scores));
  }

  /** Positive and negative words; those called neutral, or both, say nothing. */
  private Lexicon polarities(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (LexiconLine line : lines(file, TAB)) {
      switch (line.cell(1)) {
        case "positive" -> scores.put(line.word(), new float[] {1});
        case "negative" -> scores.put(line.word(), new float[] {-1});
        default -> {}
      }
    }
    return new Lexicon(file, 1, true, ImmutableMap.copyOf(scores));
  }

  private Lexicon table(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (LexiconLine line : withoutHeader(lines(file, TAB))) {
      scores.put(line.word(), line.scores(1, NRC_COLUMNS));
    }
    return new Lexicon(file, NRC_COLUMNS, false, ImmutableMap.copyOf(scores));
  }

  private Lexicon emotionIntensity(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (LexiconLine line : withoutHeader(lines(file, TAB))) {
      int column = EMOTIONS.indexOf(line.cell(1));
      if (column < 0) {
        throw line.error("expected one of " + EMOTIONS + ", found '" + line.cell(1) + "'");
      }
      scores.computeIfAbsent(line.word(), word -> new float[EMOTIONS.size()])[column] =
          line.score(2);
    }
    return new Lexicon(file, EMOTIONS.size(), false, ImmutableMap.copyOf(scores));
  }

  /** Valence, arousal and dominance, 0…1, moved so that the middle is 0. */
  private Lexicon centred(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (LexiconLine line : lines(file, TAB)) {
      if (line.number() == 1 && line.cell(1).equals("Valence")) {
        continue;
      }
      float[] values = line.scores(1, 3);
      for (int i = 0; i < values.length; i++) {
        values[i] -= 0.5f;
      }
      scores.put(line.word(), values);
    }
    return new Lexicon(file, 3, false, ImmutableMap.copyOf(scores));
  }

  /** Share of positive minus share of negative tweets, and share of neutral ones, per emoji. */
  private Lexicon emojiSentiment(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (LexiconLine line : withoutHeader(lines(file, COMMA))) {
      float negative = line.score(4);
      float neutral = line.score(5);
      float positive = line.score(6);
      float all = negative + neutral + positive;
      scores.put(line.word(), new float[] {(positive - negative) / all, neutral / all});
    }
    return new Lexicon(file, 2, false, ImmutableMap.copyOf(scores));
  }

  private static Iterable<LexiconLine> withoutHeader(List<LexiconLine> lines) {
    return Iterables.skip(lines, 1);
  }

  private List<LexiconLine> lines(String name, Splitter splitter) throws IOException {
    Path file = folder.resolve(name);
    List<LexiconLine> lines = new ArrayList<>();
    try (BufferedReader reader = open(file)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isEmpty()) {
          lines.add(new LexiconLine(file, number, splitter.splitToList(line)));
        }
      }
    } catch (IOException e) {
      throw new IOException(
          Files.exists(file)
              ? "the lexicon " + file + " cannot be read: " + e.getMessage()
              : "the lexicon " + file + " is missing; train.lexicons = open or none needs fewer",
          e);
    }
    return lines;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
      return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
