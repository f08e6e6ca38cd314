package org.usizo.dispatch.store;

import java.util.UUID;

/** A typed id: a record of one UUID, so that no signature can mix two kinds up. */
public interface Id {

  UUID value();
}
