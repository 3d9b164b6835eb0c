package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.Emotion;
import io.github.corenlpaffect.EmotionIntensities;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Candidates as bytes, for the files of a collection that is not finished. */
final class CandidateFormat {
  private CandidateFormat() {}

  static void write(DataOutput out, Candidate candidate) throws IOException {
    out.writeLong(candidate.number());
    writeText(out, candidate.source());
    out.writeLong(candidate.line());
    writeText(out, candidate.text());
    out.writeDouble(candidate.valence());
    for (Emotion emotion : Emotion.values()) {
      out.writeDouble(candidate.emotions().intensity(emotion));
    }
  }

  static Candidate read(DataInput in) throws IOException {
    return new Candidate(
        in.readLong(), readText(in), in.readLong(), readText(in), in.readDouble(), emotions(in));
  }

  private static EmotionIntensities emotions(DataInput in) throws IOException {
    return new EmotionIntensities(
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble());
  }

  private static void writeText(DataOutput out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
