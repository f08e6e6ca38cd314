package org.usizo.ops.blackbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many at the same moment. */
final class Together {
  private Together() {}

  /** Does it so many times at once and gives all results. */
  static <T> List<T> times(int many, Callable<T> work) throws Exception {
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> begun = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        begun.add(
            threads.submit(
                () -> {
                  go.await();
                  return work.call();
                }));
      }
      go.countDown();
      return results(begun);
    }
  }

  private static <T> List<T> results(List<Future<T>> begun)
      throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>();
    for (Future<T> one : begun) {
      results.add(one.get());
    }
    return results;
  }
}
