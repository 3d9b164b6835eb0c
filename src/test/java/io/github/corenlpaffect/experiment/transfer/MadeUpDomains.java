package io.github.corenlpaffect.experiment.transfer;

import io.github.corenlpaffect.corpus.MadeUpCorpora;
import io.github.corenlpaffect.train.TrainingListener;
import io.github.corenlpaffect.train.knowledge.MadeUpKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Studies of made-up corpora that are learnt in a moment.
 *
 * @param folder where the files are
 * @param said what was told of the progress
 */
record MadeUpDomains(Path folder, List<String> said) {
  /** Writes all that is needed. */
  static MadeUpDomains in(Path folder) throws IOException {
    MadeUpDomains domains = new MadeUpDomains(folder, new ArrayList<>());
    MadeUpCorpora.write(domains.data());
    MadeUpKnowledge.writeLexicons(domains.data().resolve("lexicons"));
    MadeUpKnowledge.writeCache(folder.resolve("cache"));
    return domains;
  }

  /** The folder of the corpora. */
  Path data() {
    return folder.resolve("data");
  }

  /** Where results are. */
  Path out() {
    return folder.resolve("study");
  }

  /** Options of a study of two domains among four, changed by some given ones. */
  Properties properties(String... namesAndValues) {
    Properties properties = new Properties();
    properties.setProperty("train.data", data().toString());
    properties.setProperty("train.cache", folder.resolve("cache").toString());
    properties.setProperty("train.filters", "6");
    properties.setProperty("train.hidden", "6");
    properties.setProperty("train.codeSize", "6");
    properties.setProperty("train.negationCodeSize", "3");
    properties.setProperty("train.buckets", "20");
    properties.setProperty("train.minEmbeddingCount", "1");
    properties.setProperty("train.epochs", "3");
    properties.setProperty("train.batch", "16");
    properties.setProperty("train.warmup", "2");
    properties.setProperty("train.rate", "0.02");
    for (String corpus : List.of("brighter", "sst", "emobank", "semeval2017-4a")) {
      properties.setProperty("corpus." + corpus, "1");
    }
    properties.setProperty("transfer.domains", "sst brighter");
    properties.setProperty("transfer.labels", "0 4 8");
    properties.setProperty("transfer.seeds", "1 2");
    properties.setProperty("transfer.resamples", "20");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return properties;
  }

  List<String> run(Properties properties) throws IOException {
    return run(properties, new Listener());
  }

  List<String> run(Properties properties, TrainingListener listener) throws IOException {
    said.clear();
    return new TransferStudy(properties, listener).run(out());
  }

  /** The domains that a study of these options reads. */
  List<Domain> domains(Properties properties) throws IOException {
    TransferOptions options = TransferOptions.of(properties);
    return new DomainReader(TransferRecipe.of(properties, options), options).read(new Listener());
  }

  /** What was said of trainings. */
  List<String> trained() {
    return said.stream().filter(line -> line.startsWith("trained")).toList();
  }

  /** Writes down what it hears. */
  class Listener implements TrainingListener {
    @Override
    public void say(String line) {
      said.add(line);
    }

    @Override
    public void begin(String work, long size) {}

    @Override
    public void advance(long done, String detail) {}

    @Override
    public void end() {}
  }
}
