package io.github.corenlpaffect.annotation.collect;

import io.github.corenlpaffect.EmotionIntensities;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Candidates by hand, and checkpoints of them. */
final class Candidates {
  private Candidates() {}

  static Candidate joyful(long number, double joy) {
    EmotionIntensities emotions = new EmotionIntensities(0, 0, 0, 0, joy, 0, 0, 0);
    return new Candidate(number, "file", number, "text\n" + number + " \uD83D\uDE00", 0, emotions);
  }

  static void move(Kept from, Kept to) throws IOException {
    to.restore(checkpoint(from));
  }

  static DataInputStream checkpoint(Kept kept) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    kept.save(new DataOutputStream(bytes));
    return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
