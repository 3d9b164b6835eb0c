package io.github.corenlpaffect.teacher;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.util.concurrent.Futures;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.TrainingVocabulary;
import io.github.corenlpaffect.train.knowledge.EncodedWordsFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts what an encoder says of each word by itself into the cache. */
@Command(
    name = "encode-words",
    mixinStandardHelpOptions = true,
    description = {
      "Encode each word of a training run's vocabulary by itself.",
      "The file in the cache serves train.vectors."
    })
final class EncodeWordsCommand implements Callable<Integer> {
  private static final int BATCH = 64;
  private static final int DIMENSIONS = 128;
  private static final double DEVIATION = 0.5;

  @Parameters(paramLabel = "ENCODER", description = "One of ${COMPLETION-CANDIDATES}.")
  private PretrainedEncoder encoder;

  @Option(
      names = {"-p", "--props"},
      required = true,
      paramLabel = "FILE",
      description = "The properties file of the run.")
  private Path props;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "DIR",
      description = "The folder with the corpora.")
  private Path data;

  @Option(
      names = {"-D", "--set"},
      paramLabel = "NAME=VALUE",
      description = "An option of the run, instead of the file's; may be repeated.")
  private Map<String, String> settings = Map.of();

  private record Pieces(String word, long[] pieces) {}

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new EncodeWordsCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    TrainingOptions options = TrainingOptions.of(properties());
    ImmutableList<String> words = TrainingVocabulary.words(options);
    Map<String, float[]> states = encode(words, options.threads());
    PrincipalComponents components =
        PrincipalComponents.of(ImmutableList.copyOf(states.values()), DIMENSIONS, DEVIATION);
    Map<String, float[]> vectors = new HashMap<>();
    states.forEach((word, state) -> vectors.put(word, components.of(state)));
    EncodedWordsFile file = new EncodedWordsFile(options.cache(), encoder.name(), options.terms());
    file.write(DIMENSIONS, vectors);
    System.out.printf("%s: %,d words%n", file.path(), vectors.size());
    return 0;
  }

  private Map<String, float[]> encode(List<String> words, int threads) throws IOException {
    ReadableWords readable = new ReadableWords(words);
    Map<String, float[]> states = new ConcurrentSkipListMap<>();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try (SentenceEncoder model = SentenceEncoder.load(encoder);
        ProgressBar progress = new ProgressBar("encoding", words.size())) {
      List<Future<?>> running = new ArrayList<>();
      for (List<Pieces> batch : batches(words, word -> model.pieces(readable.of(word)))) {
        running.add(
            executor.submit(
                () -> {
                  encode(model, batch, states);
                  progress.stepBy(batch.size());
                  return null;
                }));
      }
      for (Future<?> batch : running) {
        Futures.getChecked(batch, IOException.class);
      }
    } finally {
      executor.shutdownNow();
    }
    return states;
  }

  /** Words of the same number of pieces together, those with most pieces first. */
  private static List<List<Pieces>> batches(List<String> words, Function<String, long[]> pieces) {
    ListMultimap<Integer, Pieces> alike =
        MultimapBuilder.treeKeys(Comparator.<Integer>reverseOrder()).arrayListValues().build();
    for (String word : words) {
      long[] ofWord = pieces.apply(word);
      alike.put(ofWord.length, new Pieces(word, ofWord));
    }
    return Multimaps.asMap(alike).values().stream()
        .flatMap(group -> Lists.partition(group, BATCH).stream())
        .toList();
  }

  private static void encode(SentenceEncoder model, List<Pieces> batch, Map<String, float[]> states)
      throws IOException {
    float[][] encoded = model.encode(batch.stream().map(Pieces::pieces).toArray(long[][]::new));
    for (int i = 0; i < encoded.length; i++) {
      states.put(batch.get(i).word(), encoded[i]);
    }
  }

  private Properties properties() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(props)) {
      properties.load(reader);
    }
    properties.putAll(settings);
    properties.setProperty("train.data", data.toString());
    return properties;
  }
}
