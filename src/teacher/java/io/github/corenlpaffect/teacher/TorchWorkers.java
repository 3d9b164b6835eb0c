package io.github.corenlpaffect.teacher;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Threads that compute with PyTorch, each on one core: several of them on parts of a batch are
 * faster than PyTorch's own threads within each product.
 */
final class TorchWorkers implements AutoCloseable {
  private final ListeningExecutorService executor;
  private final int threads;

  TorchWorkers(int threads) {
    this.threads = threads;
    executor = MoreExecutors.listeningDecorator(Executors.newFixedThreadPool(threads));
  }

  int threads() {
    return threads;
  }

  /**
   * The results of work on each input, in their order.
   *
   * @param gradients whether the work needs gradients
   */
  <T, R> List<R> map(List<T> inputs, boolean gradients, Function<T, R> work) {
    List<ListenableFuture<R>> results =
        inputs.stream()
            .map(
                input ->
                    executor.submit(
                        () -> {
                          Torch.prepareThread(gradients);
                          return work.apply(input);
                        }))
            .toList();
    return Futures.getUnchecked(Futures.allAsList(results));
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
