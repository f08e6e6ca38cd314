package org.usizo.api.json;

import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Lets code of the container that looks the JSON provider up with every call find it at once.
 * {@code jakarta.json.Json} searches every jar of the server, under locks that all requests share;
 * the container's token check does so several times per request. For the time of one call the
 * thread's class loader answers this single question from memory, and everything else as before.
 */
public final class ProviderAtHand extends ClassLoader {

  private static final String SERVICE = "META-INF/services/" + JsonProvider.class.getName();

  private final Optional<URL> provider;

  /**
   * @param application the class loader of this application, which holds the provider's name
   */
  public ProviderAtHand(ClassLoader application) {
    super(application);
    this.provider = Optional.ofNullable(application.getResource(SERVICE));
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return SERVICE.equals(name) && provider.isPresent()
        ? Collections.enumeration(Collections.singleton(provider.get()))
        : getParent().getResources(name);
  }

  /** Runs this with the provider at hand. */
  public <T> T call(Callable<T> work) throws Exception {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(this);
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
