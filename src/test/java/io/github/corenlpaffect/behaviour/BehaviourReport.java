package io.github.corenlpaffect.behaviour;

import edu.stanford.nlp.io.RuntimeIOException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints how a model does on the suite, for use while one is developed; of the sealed sentences,
 * nothing. From the project's folder:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.github.corenlpaffect.behaviour.BehaviourReport \
 *   -Dexec.args="--model models/affect-en.model negated-positive"
 * </pre>
 */
@Command(
    name = "BehaviourReport",
    mixinStandardHelpOptions = true,
    description = "Print how a model does on the behaviour suite, and where it fails.")
final class BehaviourReport implements Callable<Integer> {
  private static final String SENTENCES = "sentences";
  private static final String FAIRNESS = "fairness";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-m", "--model"},
      defaultValue = "en",
      paramLabel = "MODEL",
      description = "A model's file or name; ${DEFAULT-VALUE} if not given.")
  private String model;

  @Parameters(
      paramLabel = "NAME",
      description =
          "Capabilities whose failures are shown; also \"sentences\" (the open ones) and"
              + " \"fairness\" (the worst frames). Without any, the tables.")
  private List<String> names = List.of();

  public static void main(String[] args) {
    int status = new CommandLine(new BehaviourReport()).execute(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    ModelUnderTest tested = load();
    if (names.isEmpty()) {
      printTables(tested);
    }
    for (String name : names) {
      failures(name, tested).forEach(System.out::println);
    }
    return 0;
  }

  private ModelUnderTest load() {
    try {
      return ModelUnderTest.of(model);
    } catch (RuntimeIOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static void printTables(ModelUnderTest tested) throws IOException {
    List<Score> sentences = SentenceResults.of(SentenceFile.OPEN, tested).scores();
    System.out.println(
        Score.table(
            Stream.concat(Suite.run(tested).scores().stream(), sentences.stream()).toList()));
    System.out.println(Fairness.run(tested).tables());
  }

  private Stream<String> failures(String name, ModelUnderTest tested) throws IOException {
    return switch (name) {
      case SENTENCES ->
          SentenceResults.of(SentenceFile.OPEN, tested).failures().stream()
              .map(
                  each ->
                      show(each.sentence().expected())
                          + show(each.sentence().text(), Output.show(each.affect())));
      case FAIRNESS -> Fairness.run(tested).worstFrames().stream();
      default -> Result.of(capability(name), tested).failures().stream().map(BehaviourReport::show);
    };
  }

  private Capability capability(String name) throws IOException {
    List<Capability> all = Capabilities.all();
    Optional<Capability> found =
        all.stream().filter(capability -> capability.name().equals(name)).findFirst();
    return found.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(),
                "there is no capability "
                    + name
                    + "; there are "
                    + all.stream().map(Capability::name).toList()));
  }

  private static String show(Result.Failure failure) {
    StringBuilder shown = new StringBuilder(show(failure.failed().expectation().source()));
    for (int i = 0; i < failure.affects().size(); i++) {
      shown.append(show(failure.failed().texts().get(i), Output.show(failure.affects().get(i))));
    }
    return shown.toString();
  }

  private static String show(String expectation) {
    return "expected " + expectation + "\n";
  }

  private static String show(String text, String outputs) {
    return "  " + text + "\n    " + outputs + "\n";
  }
}
