package io.github.corenlpaffect.train.knowledge;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
        scores("vader_lexicon.txt", 1, 1f),
        scores("AFINN-en-165.txt.gz", 1, 1f),
        scores("AFINN-emoticon-8.txt.gz", 1, 1f),
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
        scores("research/NRC-HashtagSentiment-unigrams-pmilexicon.txt.gz", 1, 1f),
        scores("research/Sentiment140-unigrams-pmilexicon.txt.gz", 1, 1f),
        polarities("research/mpqa.txt.gz"));
  }

  /** The names of emoji, for instance {@code grinning face}. */
  ImmutableMap<String, String> emojiNames() throws IOException {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : rows("emoji_utf8_lexicon.txt", TAB)) {
      names.put(row.get(0), row.get(1));
    }
    return ImmutableMap.copyOf(names);
  }

  private Lexicon scores(String file, int columns, float factor) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (List<String> row : rows(file, TAB)) {
      scores.put(row.get(0), new float[] {factor * Float.parseFloat(row.get(1))});
    }
    return new Lexicon(file, columns, ImmutableMap.copyOf(scores));
  }

  private Lexicon polarities(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (List<String> row : rows(file, TAB)) {
      scores.put(row.get(0), new float[] {row.get(1).startsWith("pos") ? 1 : -1});
    }
    return new Lexicon(file, 1, ImmutableMap.copyOf(scores));
  }

  private Lexicon table(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    List<List<String>> rows = rows(file, TAB);
    for (List<String> row : rows.subList(1, rows.size())) {
      float[] values = new float[NRC_COLUMNS];
      for (int i = 0; i < NRC_COLUMNS; i++) {
        values[i] = Float.parseFloat(row.get(i + 1));
      }
      scores.put(row.get(0), values);
    }
    return new Lexicon(file, NRC_COLUMNS, ImmutableMap.copyOf(scores));
  }

  private Lexicon emotionIntensity(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (List<String> row : rows(file, TAB)) {
      int column = row.size() < 3 ? -1 : EMOTIONS.indexOf(row.get(1));
      if (column >= 0) {
        scores.computeIfAbsent(row.get(0), word -> new float[EMOTIONS.size()])[column] =
            Float.parseFloat(row.get(2));
      }
    }
    return new Lexicon(file, EMOTIONS.size(), ImmutableMap.copyOf(scores));
  }

  /** Valence, arousal and dominance, 0…1, moved so that the middle is 0. */
  private Lexicon centred(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    for (List<String> row : rows(file, TAB)) {
      if (row.size() == 4 && Character.isDigit(row.get(1).charAt(0))) {
        float[] values = new float[3];
        for (int i = 0; i < values.length; i++) {
          values[i] = Float.parseFloat(row.get(i + 1)) - 0.5f;
        }
        scores.put(row.get(0), values);
      }
    }
    return new Lexicon(file, 3, ImmutableMap.copyOf(scores));
  }

  /** Share of positive minus share of negative tweets, and share of neutral ones, per emoji. */
  private Lexicon emojiSentiment(String file) throws IOException {
    Map<String, float[]> scores = new HashMap<>();
    List<List<String>> rows = rows(file, COMMA);
    for (List<String> row : rows.subList(1, rows.size())) {
      float negative = Float.parseFloat(row.get(4));
      float neutral = Float.parseFloat(row.get(5));
      float positive = Float.parseFloat(row.get(6));
      float all = negative + neutral + positive;
      scores.put(row.get(0), new float[] {(positive - negative) / all, neutral / all});
    }
    return new Lexicon(file, 2, ImmutableMap.copyOf(scores));
  }

  private List<List<String>> rows(String file, Splitter splitter) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader lines = open(folder.resolve(file))) {
      lines
          .lines()
          .filter(line -> !line.isEmpty())
          .forEach(line -> rows.add(splitter.splitToList(line)));
    } catch (UncheckedIOException e) {
      throw new IOException("cannot read the lexicon " + folder.resolve(file), e.getCause());
    }
    return rows;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }
}
