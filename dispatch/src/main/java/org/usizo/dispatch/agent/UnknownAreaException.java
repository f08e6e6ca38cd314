package org.usizo.dispatch.agent;

import java.util.UUID;

/** An area that is not in service; the message names it. */
public final class UnknownAreaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownAreaException(UUID area) {
    super("There is no area %s in service".formatted(area));
  }
}
