package org.usizo.notifications.channel;

import com.google.firebase.FirebaseApp;
import com.google.firebase.ThreadManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** A fixed number of threads of its own for one Firebase app: each waits for one push's answer. */
final class LaneThreads extends ThreadManager {

  private final ThreadFactory factory;
  private final int count;

  LaneThreads(String lane, int count) {
    this.factory = Thread.ofPlatform().daemon().name("usizo-push-" + lane + "-", 1).factory();
    this.count = count;
  }

  @Override
  protected ExecutorService getExecutor(FirebaseApp app) {
    return Executors.newFixedThreadPool(count, factory);
  }

  @Override
  protected void releaseExecutor(FirebaseApp app, ExecutorService executor) {
    executor.shutdownNow();
  }

  @Override
  protected ThreadFactory getThreadFactory() {
    return factory;
  }
}
