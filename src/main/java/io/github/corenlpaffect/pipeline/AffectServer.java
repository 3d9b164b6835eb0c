package io.github.corenlpaffect.pipeline;

import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import edu.stanford.nlp.util.ArgumentParser;
import edu.stanford.nlp.util.Pair;
import io.github.corenlpaffect.pipeline.server.Access;
import io.github.corenlpaffect.pipeline.server.BlockList;
import io.github.corenlpaffect.pipeline.server.Credentials;
import io.github.corenlpaffect.pipeline.server.GuardedServer;
import io.github.corenlpaffect.pipeline.server.Limits;
import io.github.corenlpaffect.pipeline.server.OperatorProperties;
import io.github.corenlpaffect.pipeline.server.OutputChoice;
import io.github.corenlpaffect.pipeline.server.RequestPolicy;
import io.github.corenlpaffect.pipeline.server.Service;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * CoreNLP's server with {@code affect} among its annotators, and safe to show to strangers. It
 * takes every option of {@link StanfordCoreNLPServer} and answers the same requests, and besides:
 *
 * <ul>
 *   <li>{@code affect} may be asked for like any annotator, and is shown in every format of {@link
 *       AffectFormat} and in {@code serialized};
 *   <li>a request may set what {@code request-options.txt} lists: no classes, no files, nothing
 *       that changes what other clients get;
 *   <li>who sends or reads slowly is cut off after {@code -sendTimeout} milliseconds (30,000), and
 *       keeps nobody waiting; a body may have four bytes for each character of {@code
 *       -maxCharLength};
 *   <li>{@code -blockList} holds by itself, {@code -quiet} is the default, {@code -preload} ends
 *       the server if it fails, and what was wrong with a request is said in one line.
 * </ul>
 *
 * <p>CoreNLP keeps a part of its server's options in static fields, so that servers must be made
 * one after the other; they may run side by side.
 */
public final class AffectServer extends StanfordCoreNLPServer {
  private static final String SEND_TIMEOUT = "sendTimeout";
  private static final String KEY_STORE = "edu/stanford/nlp/pipeline/corenlp.jks";
  private static final int MAX_CHARACTERS = 100_000;
  private static final int NO_LIMIT = 0;
  private static final String PAGE = "/affect";
  private static final String PAGE_FOLDER = "io/github/corenlpaffect/pipeline/server/page";
  private static final String DEMO = "edu/stanford/nlp/pipeline/demo/corenlp-brat.html";

  /** The JDK's own limit, in seconds, for a request to arrive, its headers included. */
  private static final String JDK_TIMEOUT = "sun.net.httpserver.maxReqTime";

  private static final int MILLISECONDS = 1000;

  @ArgumentParser.Option(
      name = SEND_TIMEOUT,
      gloss = "How many milliseconds a request may take to arrive, and its answer to leave")
  private int sendTimeout = 30_000;

  private final OperatorProperties operator;
  private final RequestPolicy policy;
  private final Limits limits;
  private final Access access;
  private final Optional<String> keyStore;
  private final Optional<String> preload;
  private final AtomicBoolean ready = new AtomicBoolean();
  private final List<GuardedServer> servers = new ArrayList<>();

  /**
   * A server that has not been started.
   *
   * @param args as on the command line
   * @throws IOException if a file that they name cannot be read
   */
  public AffectServer(String... args) throws IOException {
    this(parsed(args), args);
  }

  private static ServerArguments parsed(String... args) {
    resetStaticOptions();
    return ServerArguments.parse(args);
  }

  private AffectServer(ServerArguments arguments, String[] args) throws IOException {
    super(arguments.forStock());
    quiet = true;
    ArgumentParser.fillOptions(this, args);
    uriContext = context(uriContext);
    operator = arguments.operator();
    policy = new RequestPolicy(operator);
    limits =
        new Limits(maxCharLength, Duration.ofMillis(sendTimeout), ArgumentParser.threads, strict);
    access = new Access(blocked(), credentials());
    keyStore = ssl ? Optional.of(key) : Optional.empty();
    preload = Optional.ofNullable(preloadedAnnotators);
    maxCharLength = NO_LIMIT; // for CoreNLP's handlers: the limit has been held before
  }

  /**
   * Starts a server, and ends the JVM if that fails.
   *
   * @param args see {@link AffectServer}
   */
  public static void main(String[] args) {
    try {
      AffectServer server = new AffectServer(args);
      int seconds = Math.max(1, server.sendTimeout / MILLISECONDS);
      if (System.getProperty(JDK_TIMEOUT) == null) {
        System.setProperty(JDK_TIMEOUT, Integer.toString(seconds));
      }
      server.run();
    } catch (IOException | RuntimeException e) {
      say("AffectServer cannot start: " + e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Loads what is to be preloaded, then listens, and returns.
   *
   * @throws RuntimeIOException if it cannot listen on its port
   * @throws IllegalStateException if what is to be preloaded cannot be loaded
   */
  @Override
  public void run() {
    try {
      start(callback -> {}, new FileHandler(DEMO));
    } catch (IOException e) {
      stop();
      throw new RuntimeIOException(e.getMessage(), e);
    }
  }

  /** Not supported: who may ask, and how, is said by the options. */
  @Override
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // as CoreNLP declares it
  public void run(
      Optional<Pair<String, String>> basicAuth,
      Predicate<Properties> authenticator,
      Consumer<FinishedRequest> callback,
      FileHandler homepage,
      boolean https,
      AtomicBoolean live) {
    throw new UnsupportedOperationException("give the options to the constructor, then run()");
  }

  /** Ends all connections. Threads that annotate end with what they are doing. */
  public void stop() {
    ready.set(false);
    servers.forEach(GuardedServer::stop);
    servers.clear();
  }

  /**
   * The port it listens on, of interest with {@code -port 0}.
   *
   * @throws IllegalStateException if it has not been started
   */
  public int port() {
    return getServer()
        .map(HttpServer::getAddress)
        .orElseThrow(() -> new IllegalStateException("the server has not been started"))
        .getPort();
  }

  private void start(Consumer<FinishedRequest> callback, FileHandler homepage) throws IOException {
    if (serverPort != statusPort) {
      GuardedServer status = open(statusPort);
      addStatus(status, "");
      status.start();
    }
    preload.ifPresent(this::preload);
    GuardedServer main = open(serverPort);
    server = main.server();
    addServices(main, callback, homepage);
    if (serverPort == statusPort) {
      addStatus(main, uriContext);
    }
    main.start();
    ready.set(true);
    say("AffectServer listens on port " + port());
  }

  private GuardedServer open(int port) throws IOException {
    try {
      GuardedServer opened = new GuardedServer(port, keyStore, access, limits, policy);
      servers.add(opened);
      return opened;
    } catch (BindException e) {
      throw new IOException("port " + port + ": " + e.getMessage(), e);
    }
  }

  private void addServices(
      GuardedServer main, Consumer<FinishedRequest> callback, FileHandler homepage) {
    String root = uriContext.isEmpty() ? "/" : uriContext;
    Predicate<Properties> anybody = properties -> true; // who may ask was asked before
    main.addRoot(root, new AffectHandler(anybody, callback, homepage, root));
    main.addService(
        uriContext + "/tokensregex",
        new TokensRegexHandler(anybody, callback),
        Service.TOKENS_REGEX);
    main.addService(
        uriContext + "/semgrex", new SemgrexHandler(anybody, callback), Service.TREE_PATTERN);
    main.addService(
        uriContext + "/tregex", new TregexHandler(anybody, callback), Service.TREE_PATTERN);
    main.addService(
        uriContext + "/scenegraph", new SceneGraphHandler(anybody), Service.SCENE_GRAPH);
    main.addPage(uriContext + PAGE, PAGE_FOLDER);
    main.add(uriContext + "/shutdown", new ShutdownHandler() {});
    main.addOpen(uriContext + "/ping", new PingHandler() {});
  }

  private void addStatus(GuardedServer to, String context) {
    to.addOpen(context + "/live", new LiveHandler() {});
    to.addOpen(context + "/ready", new ReadyHandler(ready));
  }

  private void preload(String asked) {
    String annotators = asked.equals("true") ? operator.annotators() : asked;
    long start = System.nanoTime();
    try {
      Properties properties = policy.pipeline(annotators);
      new StanfordCoreNLP(properties);
      say(
          "Preloaded %s in %d ms"
              .formatted(
                  properties.getProperty("annotators"),
                  Duration.ofNanos(System.nanoTime() - start).toMillis()));
    } catch (RuntimeException | LinkageError e) {
      throw new IllegalStateException("-preload " + asked + ": " + rootMessage(e), e);
    }
  }

  /** On the console: CoreNLP's log is nowhere unless there is a library for it. */
  private static void say(String line) {
    System.err.println(line);
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return Optional.ofNullable(root.getMessage()).orElse(root.toString());
  }

  /** Where everything is, without a slash at the end. */
  private static String context(String asked) {
    if (!asked.isEmpty() && !asked.startsWith("/")) {
      throw new IllegalArgumentException(
          "-uriContext %s: a path begins with a slash, as in /%s".formatted(asked, asked));
    }
    return asked.replaceFirst("/+$", "");
  }

  private BlockList blocked() throws IOException {
    return blockList == null ? BlockList.none() : BlockList.read(Path.of(blockList));
  }

  private Optional<Credentials> credentials() {
    return username == null || password == null
        ? Optional.empty()
        : Optional.of(new Credentials(username, password));
  }

  /** CoreNLP's defaults, so that no server gets what another was told. */
  private static void resetStaticOptions() {
    key = KEY_STORE;
    preloadedAnnotators = null;
    serverPropertiesPath = null;
    blockList = null;
    maxCharLength = MAX_CHARACTERS;
  }

  /** CoreNLP's handler, which says what type a document has in our formats. */
  private final class AffectHandler extends CoreNLPHandler {
    AffectHandler(
        Predicate<Properties> authenticator,
        Consumer<FinishedRequest> callback,
        FileHandler homepage,
        String root) {
      super(operator.withoutClasses(), authenticator, callback, homepage, root);
    }

    @Override
    public String getContentType(Properties properties, StanfordCoreNLP.OutputFormat format) {
      return OutputChoice.contentType(properties)
          .orElseGet(() -> super.getContentType(properties, format));
    }
  }
}
