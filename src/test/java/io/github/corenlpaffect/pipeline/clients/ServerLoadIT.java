package io.github.corenlpaffect.pipeline.clients;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.pipeline.AffectServer;
import io.github.corenlpaffect.probes.Probes;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many clients at once, each with requests of all kinds in an order of its own, some of them wrong
 * and some cut off: every answer is the one that a pipeline of this JVM gives, and memory does not
 * grow. Twenty seconds, or three minutes with {@code mvn -P soak verify}.
 */
class ServerLoadIT {
  private static final int CLIENTS = 16;
  private static final Duration TIME = Duration.ofSeconds(Long.getLong("load.seconds", 20));
  private static final int TEXTS = 24;

  /** By how much the heap may be larger at the end than after a third of the time. */
  private static final double GROWTH = 0.02;

  private static final String UNKNOWN_ANNOTATOR =
      "annotators=affekt%d: Unknown annotator: affekt%d; those of CoreNLP and affect are known";
  private static final String UNKNOWN_FORMAT =
      "unknown outputFormat yaml%d; known are json, jsonl, csv, xml, text, conllu, emotionml,"
          + " jsonld, tagged, conll, inlinexml, serialized, custom";
  private static final String FOREIGN_FILE =
      "affect.model: a request may only name resources below edu/stanford/nlp/";
  private static final String NO_TEXT = "there is no text: send it as the body of a POST";

  /** Enough to see a buffer that each leaves behind, of several thousand bytes. */
  private static final int CUT_OFF = 3000;

  private static final int MOST_BYTES_LEFT_BY_EACH = 1000;

  private final List<LoadRequest> requests = new ArrayList<>();
  private AffectServer server;

  @BeforeEach
  void start() throws Exception {
    server = new AffectServer("-port", "0", "-timeout", "300000");
    server.run();
    List<String> texts = texts();
    addGood(texts);
    addBad(texts);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void everyAnswerIsRightAndMemoryDoesNotGrow() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      long before = answers(threads, 0, TIME.dividedBy(3));
      long early = usedHeap();
      long after = answers(threads, CLIENTS, TIME.multipliedBy(2).dividedBy(3));
      long late = settledHeap((long) (early * (1 + GROWTH)));
      System.out.printf(
          "%,d requests; heap after a third %,d bytes, at the end %,d%n",
          before + after, early, late);
      assertTrue(late < early * (1 + GROWTH), () -> late + " bytes after " + early);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void requestsThatAreCutOffLeaveNothingBehind() throws Exception {
    cutOff(CUT_OFF / 10);
    long early = usedHeap();
    cutOff(CUT_OFF);
    long allowed = early + (long) CUT_OFF * MOST_BYTES_LEFT_BY_EACH;
    long late = settledHeap(allowed);
    assertTrue(late < allowed, () -> late + " bytes after " + early);
  }

  private void cutOff(int times) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    LoadRequest request = LoadRequest.cutOff("I love it! The shop opens at nine.");
    for (int i = 0; i < times; i++) {
      request.send(client, server.port());
    }
    requests.get(0).send(client, server.port());
  }

  private long answers(ExecutorService threads, int seed, Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    List<Callable<Long>> clients =
        IntStream.range(seed, seed + CLIENTS)
            .<Callable<Long>>mapToObj(i -> () -> ask(i, end))
            .toList();
    long answered = 0;
    for (Future<Long> client : threads.invokeAll(clients)) {
      answered += client.get();
    }
    return answered;
  }

  private long ask(int seed, long end) throws Exception {
    Random random = new Random(seed);
    HttpClient client = HttpClient.newHttpClient();
    long answered = 0;
    while (System.nanoTime() < end) {
      requests.get(random.nextInt(requests.size())).send(client, server.port());
      answered++;
    }
    return answered;
  }

  /** Each of a few sentences, and different from all others. */
  private static List<String> texts() throws Exception {
    List<String> all = Probes.texts();
    return IntStream.range(0, TEXTS)
        .mapToObj(i -> String.join(" ", all.subList(3 * i, 3 * i + 3)) + " " + i + " \uD83D\uDE00")
        .toList();
  }

  private void addGood(List<String> texts) {
    for (String format : List.of("json", "jsonl", "csv", "xml", "text", "conllu", "jsonld")) {
      addGood(texts, Map.of("annotators", "tokenize,affect", "outputFormat", format));
    }
    addGood(texts, Map.of("annotators", "tokenize,pos,lemma,affect", "outputFormat", "json"));
    addGood(texts, Map.of("annotators", "tokenize", "outputFormat", "json"));
    addGood(
        texts,
        Map.of("annotators", "tokenize,affect", "outputFormat", "json", "affect.explain", "true"));
    addGood(
        texts,
        Map.of("annotators", "tokenize,affect", "outputFormat", "csv", "ssplit.eolonly", "true"));
  }

  private void addGood(List<String> texts, Map<String, String> properties) {
    requests.addAll(LoadRequest.good(properties, texts));
  }

  private void addBad(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      requests.add(LoadRequest.cutOff(text));
      addBad("annotators=affekt" + i, text, UNKNOWN_ANNOTATOR.formatted(i, i));
      addBad("annotators=affect&outputFormat=yaml" + i, text, UNKNOWN_FORMAT.formatted(i));
      addBad("annotators=affect&affect.model=/etc/passwd", text, FOREIGN_FILE);
      addBad("annotators=affect", "", NO_TEXT);
    }
  }

  private void addBad(String query, String text, String line) {
    requests.add(LoadRequest.bad(query, text, line));
  }

  /** What stays in use: more than is allowed may be what is still on its way, but a leak stays. */
  private static long settledHeap(long allowed) throws InterruptedException {
    long used = usedHeap();
    for (int i = 0; i < 20 && used >= allowed; i++) {
      Thread.sleep(500);
      used = usedHeap();
    }
    return used;
  }

  private static long usedHeap() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
