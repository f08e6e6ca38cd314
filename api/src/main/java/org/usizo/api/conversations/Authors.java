package org.usizo.api.conversations;

import java.util.UUID;
import org.usizo.dispatch.casefile.Actor;
import org.usizo.dispatch.casefile.Viewer;
import org.usizo.notifications.conversation.Author;

/** Who writes, as the conversation knows them. */
final class Authors {

  private Authors() {}

  /** A guest nobody knows anything about writes under an id made of the case key's hash. */
  static Author of(Actor actor, Viewer viewer) {
    var person =
        actor
            .findId()
            .map(id -> id.value())
            .orElseGet(() -> UUID.nameUUIDFromBytes(viewer.caseKeyHash()));
    return new Author(person, actor.role().name());
  }
}
