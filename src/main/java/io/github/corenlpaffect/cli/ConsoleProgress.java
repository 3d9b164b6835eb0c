package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.train.TrainingListener;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;

/** Shows long work in a terminal as moving bars, elsewhere as a line now and then. */
final class ConsoleProgress implements TrainingListener {
  private static final int TERMINAL_INTERVAL = 500;
  private static final int LOG_INTERVAL = 30_000;
  private static final int LOG_COLUMNS = 100;

  private final PrintWriter out;
  private final boolean terminal;
  private ProgressBar bar;

  /** What a command tells on its standard error. */
  static ConsoleProgress of(CommandLine command) {
    return new ConsoleProgress(command.getErr(), command.getColorScheme().ansi().enabled());
  }

  /**
   * Progress on standard error.
   *
   * @param out standard error
   * @param terminal whether it is a terminal
   */
  ConsoleProgress(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void say(String line) {
    out.println(line);
  }

  @Override
  public void begin(String work, long size) {
    ProgressBarBuilder builder =
        ProgressBar.builder()
            .setTaskName(work)
            .setInitialMax(size)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(terminal ? TERMINAL_INTERVAL : LOG_INTERVAL);
    if (!terminal) {
      builder.setConsumer(new DelegatingProgressBarConsumer(out::println, LOG_COLUMNS));
    }
    bar = builder.build();
  }

  @Override
  public void advance(long done, String detail) {
    bar.setExtraMessage(" " + detail);
    bar.stepTo(done);
  }

  @Override
  public void end() {
    bar.close();
  }
}
