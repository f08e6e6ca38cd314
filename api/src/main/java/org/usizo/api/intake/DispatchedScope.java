package org.usizo.api.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/**
 * The CDI request scope of a request that came back by dispatch: the container opens none for it.
 */
@ApplicationScoped
public class DispatchedScope {
  @Inject private Instance<RequestContextController> controllers;

  /** Closes the scope it opened. */
  interface Open extends AutoCloseable {
    @Override
    void close();
  }

  Open open() {
    RequestContextController controller = controllers.get();
    boolean opened = controller.activate();
    return () -> {
      if (opened) {
        controller.deactivate();
      }
      controllers.destroy(controller);
    };
  }
}
