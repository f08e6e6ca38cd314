package org.usizo.api.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

class FirstThreadTest {
  private final Queue<Runnable> due = new ArrayDeque<>();
  private final List<String> dispatched = new ArrayList<>();
  private boolean left;

  @Test
  void nothingIsDispatchedWhileTheFirstThreadIsStillInside() {
    FirstThread thread = FirstThread.watch(container(), timer());
    thread.whenGone(() -> dispatched.add("press"));
    tick();
    tick();
    assertThat(dispatched).isEmpty();
    left = true;
    tick();
    assertThat(dispatched).as("the thread is only about to leave").isEmpty();
    tick();
    assertThat(dispatched).containsExactly("press");
    assertThat(due).as("nobody looks any more").isEmpty();
  }

  @Test
  void whoGetsItsPlaceLaterIsDispatchedAtOnce() {
    FirstThread thread = FirstThread.watch(container(), timer());
    left = true;
    tick();
    tick();
    thread.whenGone(() -> dispatched.add("press"));
    assertThat(dispatched).containsExactly("press");
  }

  private void tick() {
    due.remove().run();
  }

  /** As Payara does, it refuses settings from the first thread's leaving on. */
  private AsyncContext container() {
    return fake(
        AsyncContext.class,
        () -> {
          if (left) {
            throw new IllegalStateException("the first thread is gone");
          }
        });
  }

  private ScheduledExecutorService timer() {
    return (ScheduledExecutorService)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ScheduledExecutorService.class},
            (proxy, method, arguments) -> {
              due.add((Runnable) arguments[0]);
              return null;
            });
  }

  private static <T> T fake(Class<T> type, Runnable call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              call.run();
              return null;
            }));
  }
}
