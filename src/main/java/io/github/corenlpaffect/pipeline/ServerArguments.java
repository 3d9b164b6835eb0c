package io.github.corenlpaffect.pipeline;

import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import edu.stanford.nlp.util.ArgumentParser;
import edu.stanford.nlp.util.StringUtils;
import io.github.corenlpaffect.pipeline.server.OperatorProperties;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The command line of a server, told apart.
 *
 * @param server its own options
 * @param operator the properties of pipelines: a file's under those of the command line
 */
record ServerArguments(Properties server, OperatorProperties operator) {
  private static final String FILE = "serverProperties";

  /** What the constructor of CoreNLP's server reads of its options. */
  private static final List<String> FOR_STOCK = List.of("server_id", "port", "status_port");

  /** Reads a command line as CoreNLP's server does. */
  static ServerArguments parse(String... args) {
    Properties given = StringUtils.argsToProperties(args);
    Set<String> names = new HashSet<>(ArgumentParser.listOptions(StanfordCoreNLPServer.class));
    names.addAll(ArgumentParser.listOptions(AffectServer.class));
    Properties server = new Properties();
    Properties pipeline = new Properties();
    if (given.containsKey(FILE)) {
      pipeline.putAll(StringUtils.argsToProperties("-props", given.getProperty(FILE)));
    }
    given.forEach((name, value) -> (names.contains(name) ? server : pipeline).put(name, value));
    return new ServerArguments(server, new OperatorProperties(pipeline));
  }

  /** What CoreNLP's server is made from: no classes of annotators, no file to read itself. */
  Properties forStock() {
    Properties properties = operator.withoutClasses();
    FOR_STOCK.stream()
        .filter(server::containsKey)
        .forEach(name -> properties.setProperty(name, server.getProperty(name)));
    return properties;
  }
}
