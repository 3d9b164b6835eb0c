package io.github.corenlpaffect.pipeline.clients;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreNLPProtos;
import edu.stanford.nlp.pipeline.StanfordCoreNLPClient;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.pipeline.AffectClient;
import io.github.corenlpaffect.pipeline.AffectClientException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.json.JsonArray;
import javax.json.JsonObject;
import javax.json.JsonString;

/** The clients that people use, each as it is used. */
enum RealClient {
  CURL("curl", Tool.CURL) {
    @Override
    Outcome ask(int port, String output, LocalAnswers local) throws Exception {
      String properties = URLEncoder.encode(properties(output), StandardCharsets.UTF_8);
      return ofBody(
          List.of(
              "curl",
              "--silent",
              "--show-error",
              "--fail",
              "--header",
              "Content-Type: text/plain;charset=UTF-8",
              "--data-binary",
              "@-",
              "http://localhost:" + port + "/?properties=" + properties),
          output,
          local);
    }
  },
  URLLIB("Python's `urllib`", Tool.PYTHON) {
    @Override
    Outcome ask(int port, String output, LocalAnswers local) throws Exception {
      return ofBody(python("ask_with_urllib.py", port, properties(output)), output, local);
    }
  },
  NLTK("NLTK's `CoreNLPParser`", Tool.NLTK) {
    @Override
    Outcome ask(int port, String output, LocalAnswers local) throws Exception {
      return ofJson(python("ask_with_nltk.py", port, LocalAnswers.ANNOTATORS), local);
    }
  },
  NODE("npm's `corenlp`", Tool.NODE) {
    @Override
    Outcome ask(int port, String output, LocalAnswers local) throws Exception {
      return ofJson(
          List.of("node", "src/test/node/ask.js", "" + port, LocalAnswers.ANNOTATORS), local);
    }
  },
  STANZA("a client like Stanza's", Tool.PROTOBUF) {
    @Override
    Outcome ask(int port, String output, LocalAnswers local) throws Exception {
      Path schema = Files.createTempFile("corenlp", ".desc");
      try {
        Files.write(schema, CoreNLPProtos.getDescriptor().toProto().toByteArray());
        Run run =
            Run.of(
                python("ask_as_stanza.py", port, LocalAnswers.ANNOTATORS, schema.toString()),
                LocalAnswers.TEXT);
        return run.isRefused() ? Outcome.ERROR : ofClasses(LocalAnswers.json(run.out()), local);
      } finally {
        Files.delete(schema);
      }
    }
  },
  STOCK("`StanfordCoreNLPClient`", Tool.JAVA) {
    @Override
    Outcome ask(int port, String output, LocalAnswers local) {
      Annotation document = new Annotation(LocalAnswers.TEXT);
      new StanfordCoreNLPClient(
              PropertiesUtils.asProperties("annotators", LocalAnswers.ANNOTATORS),
              "http://localhost",
              port,
              1)
          .annotate(document);
      return document.containsKey(CoreAnnotations.ExceptionAnnotation.class)
          ? Outcome.ERROR
          : local.ofDocument(document);
    }
  },
  OURS("`AffectClient`", Tool.JAVA) {
    @Override
    Outcome ask(int port, String output, LocalAnswers local) {
      try (AffectClient client =
          new AffectClient(
              PropertiesUtils.asProperties("annotators", LocalAnswers.ANNOTATORS),
              "http://localhost",
              port)) {
        return local.ofDocument(client.process(LocalAnswers.TEXT));
      } catch (AffectClientException e) {
        return Outcome.ERROR;
      }
    }
  };

  private final String label;
  private final Tool tool;

  RealClient(String label, Tool tool) {
    this.label = label;
    this.tool = tool;
  }

  /**
   * Asks a server of this machine for {@code tokenize,affect} of {@link LocalAnswers#TEXT}.
   *
   * @param output that is asked for; clients that take but one do not read it
   */
  abstract Outcome ask(int port, String output, LocalAnswers local) throws Exception;

  /** The client that {@code docs/server.md} calls so. */
  static RealClient labelled(String label) {
    return Stream.of(values())
        .filter(client -> client.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no client is called " + label));
  }

  Tool tool() {
    return tool;
  }

  private static String properties(String output) {
    String format =
        output.equals(LocalAnswers.NONE_NAMED) ? "" : ",\"outputFormat\":\"" + output + "\"";
    return "{\"annotators\":\"" + LocalAnswers.ANNOTATORS + "\"" + format + "}";
  }

  private static List<String> python(String script, int port, String... arguments) {
    return Stream.concat(
            Stream.of(Tool.PYTHON_3, "src/test/python/" + script, "" + port), Stream.of(arguments))
        .toList();
  }

  private static Outcome ofBody(List<String> command, String output, LocalAnswers local)
      throws Exception {
    Run run = Run.of(command, LocalAnswers.TEXT);
    return run.isRefused() ? Outcome.ERROR : local.ofBody(output, run.out());
  }

  /** What came, and what the client made of it: the same words, and parts of speech. */
  private static Outcome ofJson(List<String> command, LocalAnswers local) throws Exception {
    Run run = Run.of(command, LocalAnswers.TEXT);
    if (run.isRefused()) {
      return Outcome.ERROR;
    }
    JsonObject result = LocalAnswers.json(run.out());
    local.checkWords(strings(result, "words"));
    local.checkTags(strings(result, "tags"));
    return local.ofJson(result.getJsonObject("answer"));
  }

  private static Outcome ofClasses(JsonObject result, LocalAnswers local) {
    List<String> classes =
        result.getJsonArray("sentiments").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    return local.ofClasses(strings(result, "words"), classes);
  }

  private static List<List<String>> strings(JsonObject result, String key) {
    return result.getJsonArray(key).getValuesAs(JsonArray.class).stream()
        .map(list -> list.getValuesAs(JsonString::getString))
        .toList();
  }
}
