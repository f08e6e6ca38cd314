package org.usizo.ops.bench;

/** What is done over and over. */
@FunctionalInterface
interface Operation extends AutoCloseable {
  /** Does it once; false when the answer was not the wanted one. */
  boolean perform() throws Exception;

  /** Gives up what the operation holds; nothing unless {@link #closing} said so. */
  @Override
  default void close() throws Exception {}

  /** The same operation, holding a connection that ends with it. */
  default Operation closing(AutoCloseable held) {
    Operation operation = this;
    return new Operation() {
      @Override
      public boolean perform() throws Exception {
        return operation.perform();
      }

      @Override
      public void close() throws Exception {
        held.close();
      }
    };
  }

  /** Makes an operation for one client: a connection of its own, requests of its own. */
  @FunctionalInterface
  interface ForClient {
    Operation of(int client) throws Exception;
  }
}
