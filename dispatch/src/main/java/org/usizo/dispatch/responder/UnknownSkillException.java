package org.usizo.dispatch.responder;

import java.util.List;

/** Somebody named skills that no operator has entered. */
public final class UnknownSkillException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownSkillException(List<String> unknown) {
    super(
        "Unknown skills %s. Maybe a spelling, or a skill that was never entered?"
            .formatted(unknown));
  }
}
