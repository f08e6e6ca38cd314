package org.usizo.ops.bench;

/** What is done over and over. */
@FunctionalInterface
interface Operation {
  /** Does it once; false when the answer was not the wanted one. */
  boolean perform() throws Exception;

  /** Makes an operation for one client: a connection of its own, requests of its own. */
  @FunctionalInterface
  interface ForClient {
    Operation of(int client) throws Exception;
  }
}
