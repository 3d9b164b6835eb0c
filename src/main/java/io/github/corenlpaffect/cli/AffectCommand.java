package io.github.corenlpaffect.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code affect}. Exit codes: 0 done, 1 failed, 2 wrongly called. */
@Command(
    name = "affect",
    description = "Sentiment, valence and the intensity of eight emotions for every sentence.",
    subcommands = {
      AnnotateCommand.class,
      BulkCommand.class,
      ReportCommand.class,
      WatchCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      DomainsCommand.class,
      DocumentsCommand.class,
      ErrorsCommand.class,
      ConfidenceCommand.class,
      ExperimentCommand.class,
      RelatednessCommand.class,
      TransferCommand.class,
      CollectCommand.class,
      AnnotateSetCommand.class,
      SelectCommand.class,
      ActiveLearningCommand.class,
      InfoCommand.class
    },
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed; the reason is on standard error", "2:wrongly called"})
public final class AffectCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure arose.")
  private boolean stacktrace;

  private final InputStream in;
  private final OutputStream out;

  private AffectCommand(InputStream in, OutputStream out) {
    this.in = in;
    this.out = new NamedOutputStream(out, "standard output");
  }

  /** Runs the command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.exit(commandLine(System.in, out, System.err).execute(arguments));
  }

  /** The command on given streams; what it writes is UTF-8. */
  static CommandLine commandLine(InputStream in, OutputStream out, OutputStream err) {
    FailureHandler failures = new FailureHandler();
    return new CommandLine(new AffectCommand(in, out))
        .setOut(utf8(out))
        .setErr(utf8(err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(failures);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing: one of " + String.join(", ", spec.subcommands().keySet()));
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  boolean stacktrace() {
    return stacktrace;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
