package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.train.DivergedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Tells a person in one line what went wrong, and the caller by the exit code. */
final class FailureHandler
    implements IParameterExceptionHandler, IExecutionExceptionHandler, IExecutionStrategy {

  @Override
  public int execute(ParseResult call) {
    try {
      return new RunLast().execute(call);
    } catch (OutOfMemoryError e) {
      print(call.commandSpec().commandLine(), "out of memory; more is given by java -Xmx");
      return ExitCode.SOFTWARE;
    }
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    print(command, e.getMessage() + " (" + name + " --help lists what there is)");
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult call) {
    if (e instanceof ClosedPipeException) {
      return ExitCode.OK;
    }
    print(command, message(e));
    AffectCommand root = (AffectCommand) command.getCommandSpec().root().userObject();
    if (root.stacktrace()) {
      e.printStackTrace(command.getErr());
    }
    return ExitCode.SOFTWARE;
  }

  private static void print(CommandLine command, String message) {
    String line = "affect: " + message.strip().replaceAll("\\s*\\R\\s*", " ");
    command.getErr().println(command.getColorScheme().errorText(line));
  }

  private static String message(Exception e) {
    if (e instanceof UncheckedIOException) {
      return message(((UncheckedIOException) e).getCause());
    }
    if (e instanceof NoSuchFileException) {
      return ((NoSuchFileException) e).getFile() + ": no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return ((AccessDeniedException) e).getFile() + ": permission denied";
    }
    boolean foreseen =
        e instanceof IOException
            || e instanceof IllegalArgumentException
            || e instanceof DivergedException;
    if (foreseen && !(e instanceof FileSystemException) && e.getMessage() != null) {
      return e.getMessage();
    }
    return foreseen ? e.toString() : "internal error, " + e + " (--stacktrace shows where)";
  }
}
