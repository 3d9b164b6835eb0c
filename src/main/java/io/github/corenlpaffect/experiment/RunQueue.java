package io.github.corenlpaffect.experiment;

import io.github.corenlpaffect.train.TrainingListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Brings runs to their end, several at a time; finished ones are not repeated. */
final class RunQueue {
  private final ExperimentFolder folder;
  private final RunExecution execution;
  private final int jobs;
  private final TrainingListener listener;

  /** What a worker has done. */
  private record Done(String id, RunOutcome outcome) {}

  RunQueue(ExperimentFolder folder, RunExecution execution, int jobs, TrainingListener listener) {
    this.folder = folder;
    this.execution = execution;
    this.jobs = jobs;
    this.listener = listener;
  }

  /**
   * Runs what is not finished.
   *
   * @param work what the progress is called
   * @return how each ended, by its id; a failed one does not stop the others
   * @throws CancellationException if the thread is interrupted
   */
  Map<String, RunOutcome> finish(String work, Collection<Run> runs) throws IOException {
    Map<String, RunOutcome> outcomes = new HashMap<>();
    Map<String, Run> open = new LinkedHashMap<>();
    for (Run run : runs) {
      Optional<RunResult> result = folder.run(run.id()).result();
      result.ifPresent(finished -> outcomes.put(run.id(), RunOutcome.of(finished)));
      if (result.isEmpty()) {
        open.put(run.id(), run);
      }
    }
    if (!outcomes.isEmpty()) {
      listener.say(work + ": " + outcomes.size() + " runs are there already");
    }
    if (!open.isEmpty()) {
      finish(work, open, outcomes);
    }
    return outcomes;
  }

  private void finish(String work, Map<String, Run> open, Map<String, RunOutcome> outcomes) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    CompletionService<Done> queue = new ExecutorCompletionService<>(workers);
    open.values().forEach(run -> queue.submit(() -> execute(run)));
    listener.begin(work, open.size());
    try {
      for (int done = 1; done <= open.size(); done++) {
        Done next = queue.take().get();
        outcomes.put(next.id(), next.outcome());
        if (next.outcome().result().isEmpty()) {
          listener.say("a run failed: " + next.outcome().failure());
        }
        listener.advance(done, "");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the experiment was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      listener.end();
      stop(workers);
    }
  }

  /** Waits for what stops at its next step. */
  private static void stop(ExecutorService workers) {
    workers.shutdownNow();
    try {
      workers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Done execute(Run run) {
    try {
      return new Done(run.id(), RunOutcome.of(execution.execute(run, folder.run(run.id()))));
    } catch (CancellationException e) {
      throw e;
    } catch (UncheckedIOException e) {
      return new Done(run.id(), RunOutcome.failed(e.getCause()));
    } catch (IOException | RuntimeException e) {
      return new Done(run.id(), RunOutcome.failed(e));
    }
  }
}
