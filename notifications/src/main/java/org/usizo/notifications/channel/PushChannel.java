package org.usizo.notifications.channel;

import com.google.api.core.ApiFuture;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import com.google.firebase.internal.ApacheHttp2Transport;
import com.google.firebase.messaging.BatchResponse;
import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.SendResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * One lane to the push provider: a Firebase app with connections and threads of its own, so that
 * lanes never wait for each other. Safe for use by many threads; results arrive on the lane's.
 */
public final class PushChannel implements AutoCloseable {

  private static final String SCOPE = "https://www.googleapis.com/auth/firebase.messaging";

  private final PushSettings settings;
  private final int capacity;
  private final ApacheHttp2Transport transport;
  private final FirebaseApp app;
  private final FirebaseMessaging messaging;

  /**
   * @param lane a name for threads
   * @param capacity how many pushes may be under way at once
   * @throws IllegalStateException when the service account cannot be read; the message says why
   */
  public PushChannel(String lane, int capacity, PushSettings settings) {
    this.settings = settings;
    this.capacity = capacity;
    transport = FcmTransport.open(settings, capacity);
    app =
        FirebaseApp.initializeApp(
            FirebaseOptions.builder()
                .setCredentials(credentials(settings.serviceAccount().orElseThrow()))
                .setHttpTransport(transport)
                .setThreadManager(new LaneThreads(lane, capacity))
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setReadTimeout((int) settings.readTimeout().toMillis())
                .setWriteTimeout((int) settings.readTimeout().toMillis())
                .build(),
            "usizo-%s-%s".formatted(lane, UUID.randomUUID()));
    messaging = FirebaseMessaging.getInstance(app);
  }

  /** How many pushes may be under way at once. */
  public int capacity() {
    return capacity;
  }

  /**
   * Sends up to 500 pushes together. What is not answered in time is called off and unclear.
   *
   * @return their results in the same order, when the last is there; never a failure
   */
  public CompletableFuture<List<PushResult>> sendEach(List<PushMessage> pushes) {
    var messages = pushes.stream().map(PushShape::of).toList();
    var sent = messaging.sendEachAsync(messages);
    return completable(sent)
        .orTimeout(settings.attemptTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .handle((results, failure) -> failure == null ? results : unclear(sent, pushes.size()));
  }

  /** Stops at once; pushes under way stay without a result. */
  @Override
  public void close() {
    app.delete();
    try {
      transport.shutdown();
    } catch (IOException e) {
      throw new IllegalStateException("The connections of the push provider do not close", e);
    }
  }

  private GoogleCredentials credentials(Path serviceAccount) {
    try (var json = Files.newInputStream(serviceAccount)) {
      return ServiceAccountCredentials.fromStream(json, () -> transport).createScoped(SCOPE);
    } catch (IOException e) {
      throw new IllegalStateException(
          "Service account %s cannot be read: %s".formatted(serviceAccount, e.getMessage()), e);
    }
  }

  private static CompletableFuture<List<PushResult>> completable(ApiFuture<BatchResponse> sent) {
    var results = new CompletableFuture<List<PushResult>>();
    sent.addListener(() -> complete(results, sent), Runnable::run);
    return results;
  }

  private static void complete(
      CompletableFuture<List<PushResult>> results, ApiFuture<BatchResponse> sent) {
    try {
      results.complete(sent.get().getResponses().stream().map(PushChannel::resultOf).toList());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      results.completeExceptionally(e);
    } catch (ExecutionException | RuntimeException e) {
      results.completeExceptionally(e);
    }
  }

  private static PushResult resultOf(SendResponse response) {
    FirebaseMessagingException refusal = response.getException();
    return refusal == null
        ? new PushResult.Accepted(response.getMessageId())
        : Refusals.read(refusal);
  }

  private static List<PushResult> unclear(ApiFuture<BatchResponse> sent, int count) {
    sent.cancel(true); // what still waits for a thread must not leave later
    return Collections.nCopies(count, new PushResult.Unclear());
  }
}
