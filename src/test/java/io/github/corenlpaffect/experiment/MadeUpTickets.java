package io.github.corenlpaffect.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences to a help desk, made up, with an urgency and a topic that hang together. */
public final class MadeUpTickets {
  /** How many there are. */
  public static final int COUNT = 300;

  private static final List<String> WHO =
      List.of("we", "all", "some", "they", "two colleagues", "I");
  private static final List<String> WHEN =
      List.of("", " today", " since ten", " again", " now", " once more", " this week");

  /** What is said, its topic, and how urgent it is. */
  private enum Matter {
    DOWN("see that the site is down", "outage", 0.9),
    CRASH("report a crash", "outage", 0.8),
    ERROR("get an error", "outage", 0.7),
    TWICE("paid twice", "billing", 0.6),
    INVOICE("need an invoice", "billing", 0.3),
    ADDRESS("have another address", "account", 0.1),
    NAME("want a new name", "account", 0.0);

    private final String words;
    private final String topic;
    private final double urgency;

    Matter(String words, String topic, double urgency) {
      this.words = words;
      this.topic = topic;
      this.urgency = urgency;
    }
  }

  private MadeUpTickets() {}

  /** Writes them as a table. */
  public static Path write(Path file) throws IOException {
    return Files.write(file, lines());
  }

  /** The table's lines, the header first. */
  public static List<String> lines() {
    Random random = new Random(1);
    List<String> lines = new ArrayList<>(List.of("text\turgency@0..1\ttopic"));
    while (lines.size() <= COUNT) {
      Matter matter = Matter.values()[random.nextInt(Matter.values().length)];
      String line =
          String.format(
              Locale.ROOT,
              "%s %s%s%s\t%.2f\t%s",
              any(WHO, random),
              matter.words,
              any(WHEN, random),
              ".!?".charAt(random.nextInt(3)),
              Math.min(1, matter.urgency + 0.1 * random.nextDouble()),
              matter.topic);
      lines.add(line);
    }
    return lines;
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
